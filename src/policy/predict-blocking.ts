import { checkProfile } from './check-profile.ts'
import type { ForecastLocale } from './forecast-locale.ts'
import { checkOptions } from '../options.ts'
import { localeOf, type AtHand } from '../locale-of.ts'
import { isWorse, verdicts, type Finding, type Forecast } from './forecast.ts'
import { en } from './locales/en.ts'
import { notesOn } from './notes.ts'
import type { Profile } from './profile.ts'
import { pages } from './pages.ts'
import type { Judgement } from './rule.ts'
import { rules } from './rules/index.ts'
import { compareText, situationOf, type Situation } from './situation.ts'

/** Options of `predictBlocking`. */
export interface ForecastOptions {
  /**
   * The language of reasons, steps and notes: a BCP 47 tag such as `it` or `it-CH`, or a locale of
   * `ndr-doctor/policy/locales/…`. A language that is not there gives English, and `forecast.language` says so. Default `en`.
   */
  language?: string | ForecastLocale
}

/**
 * Says whether the mail of a tenant is about to be refused, by what, since or from when on, and what lowers the risk.
 *
 * Pure: the same profile gives the same forecast; `at` is the only clock. Planned sends count as sends do.
 *
 * @throws TypeError that names every wrong or unknown field of the profile by its path, or an option that can't be one.
 */
export function predictBlocking(profile: Profile, options: ForecastOptions = {}): Forecast {
  return predictWith(profile, options, { en })
}

/** {@link predictBlocking} in one of the languages at hand. */
export function predictWith(
  profile: Profile,
  options: ForecastOptions,
  atHand: AtHand<ForecastLocale>,
): Forecast {
  checkOptions(options, ['language'])
  const locale = localeOf(options.language, atHand, 'notes')
  checkProfile(profile)
  const situation = situationOf(profile)
  const judgements = judgeAll(situation).sort(worstFirst)
  return {
    verdict: judgements[0]?.finding.verdict ?? 'clear',
    language: locale.tag,
    findings: withoutTheClearRest(judgements).map((judgement) => inWords(judgement, locale)),
    expects: codesOf(judgements),
    notes: notesOn(situation, locale.notes),
  }
}

function inWords({ finding, words }: Judgement, locale: ForecastLocale): Finding {
  return {
    ...finding,
    why: words.why(locale),
    steps: [...words.steps(locale)],
    links: words.links.map((page) => ({ title: locale.pages[page], url: pages[page] })),
  }
}

/** What every rule says. */
export function judgeAll(situation: Situation): Judgement[] {
  return rules.flatMap(({ judge }) => judge(situation))
}

const order = new Map(rules.map(({ id }, index) => [id, index]))

/** By verdict, then by share of the limit, then in the order of the rules, then by name. */
function worstFirst({ finding: one }: Judgement, { finding: other }: Judgement): number {
  return (
    verdicts.indexOf(other.verdict) - verdicts.indexOf(one.verdict) ||
    Math.sign((other.share ?? 0) - (one.share ?? 0)) ||
    (order.get(one.rule) ?? 0) - (order.get(other.rule) ?? 0) ||
    compareText(one.subject ?? '', other.subject ?? '') ||
    compareText(one.unit ?? '', other.unit ?? '')
  )
}

/** Of the subjects that one limit finds clear, only the fullest, and none where another subject is not clear. */
function withoutTheClearRest(judgements: readonly Judgement[]): Judgement[] {
  const shown = new Set<string>()
  return judgements.filter(({ finding: { rule, unit, window, verdict } }) => {
    const limit = JSON.stringify([rule, unit, window])
    const isFirst = !shown.has(limit)
    shown.add(limit)
    return isFirst || verdict !== 'clear'
  })
}

function codesOf(judgements: readonly Judgement[]): string[] {
  const codes = judgements.flatMap(({ finding: { verdict, code } }) =>
    code !== null && isWorse(verdict, 'watch') ? [code] : [],
  )
  return [...new Set(codes)]
}
