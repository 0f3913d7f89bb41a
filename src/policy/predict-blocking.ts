import { checkProfile } from './check-profile.ts'
import { isWorse, verdicts, type Finding, type Forecast } from './forecast.ts'
import { notesOn } from './notes.ts'
import type { Profile } from './profile.ts'
import type { Judgement } from './rule.ts'
import { rules } from './rules/index.ts'
import { compareText, situationOf, type Situation } from './situation.ts'

/**
 * Says whether the mail of a tenant is about to be refused, by what, since or from when on, and what lowers the risk.
 *
 * Pure: the same profile gives the same forecast; `at` is the only clock. Planned sends count as sends do.
 *
 * @throws TypeError that names every wrong or unknown field of the profile by its path.
 */
export function predictBlocking(profile: Profile): Forecast {
  checkProfile(profile)
  const situation = situationOf(profile)
  const findings = judgeAll(situation)
    .map(({ finding }) => finding)
    .sort(worstFirst)
  return {
    verdict: findings[0]?.verdict ?? 'clear',
    findings: withoutTheClearRest(findings),
    expects: codesOf(findings),
    notes: notesOn(situation),
  }
}

/** What every rule says. */
export function judgeAll(situation: Situation): Judgement[] {
  return rules.flatMap(({ judge }) => judge(situation))
}

const order = new Map(rules.map(({ id }, index) => [id, index]))

/** By verdict, then by share of the limit, then in the order of the rules, then by name. */
function worstFirst(one: Finding, other: Finding): number {
  return (
    verdicts.indexOf(other.verdict) - verdicts.indexOf(one.verdict) ||
    Math.sign((other.share ?? 0) - (one.share ?? 0)) ||
    (order.get(one.rule) ?? 0) - (order.get(other.rule) ?? 0) ||
    compareText(one.subject ?? '', other.subject ?? '') ||
    compareText(one.unit ?? '', other.unit ?? '')
  )
}

/** Of the subjects that one limit finds clear, only the fullest, and none where another subject is not clear. */
function withoutTheClearRest(findings: readonly Finding[]): Finding[] {
  const shown = new Set<string>()
  return findings.filter(({ rule, unit, window, verdict }) => {
    const limit = JSON.stringify([rule, unit, window])
    const isFirst = !shown.has(limit)
    shown.add(limit)
    return isFirst || verdict !== 'clear'
  })
}

function codesOf(findings: readonly Finding[]): string[] {
  const codes = findings.flatMap(({ verdict, code }) =>
    code !== null && isWorse(verdict, 'watch') ? [code] : [],
  )
  return [...new Set(codes)]
}
