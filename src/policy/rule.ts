import type { WindowCount, ForecastLocale } from './forecast-locale.ts'
import type { Finding, FindingScope, RuleId, Unit, Verdict, WindowName } from './forecast.ts'
import { isWorse } from './forecast.ts'
import type { PageName } from './pages.ts'
import { writeInstant } from '../values/instant.ts'
import type { Situation, Traffic } from './situation.ts'
import { compareText } from './situation.ts'
import type { Flow } from './sliding-window.ts'
import { followUnder, standingOf, type Follow, type LookOut, type Room, type Standing } from './standing.ts'
import { windowLengths } from './window-lengths.ts'

/** What a rule finds, before it is put in words. */
export type Figures = Omit<Finding, 'why' | 'steps' | 'links'>

/** What a rule says of its figures, in the words of a language. */
export interface Words {
  readonly why: (locale: ForecastLocale) => string
  readonly steps: (locale: ForecastLocale) => readonly string[]
  readonly links: readonly PageName[]
}

/** A finding, the words for it, and how much more could be sent at once. */
export interface Judgement {
  readonly finding: Figures
  readonly words: Words
  /** null where more or less mail changes nothing. */
  readonly room: Room | null
}

/** One limit or condition that can have mail refused. */
export interface Rule {
  readonly id: RuleId
  /** The page, post or cmdlet that the rule stands on. */
  readonly source: string
  /** Date of that source, or as much of it as is known. */
  readonly asOf: string
  /** One judgement for each tenant, connector, mailbox or domain that the rule looks at. */
  readonly judge: (situation: Situation) => Judgement[]
}

/** What is told of a count, apart from the figures. */
interface CountWords extends Omit<Words, 'why'> {
  readonly rule: RuleId
  readonly scope: FindingScope
  readonly subject: string | null
  readonly code: string | null
  readonly basis: Finding['basis']
  readonly why: (locale: ForecastLocale, count: WindowCount) => string
}

/** A count in a sliding window, held against a limit. */
export interface WindowLimit extends CountWords {
  readonly unit: Unit
  readonly window: WindowName
  /** The worst verdict that passing the limit leads to. Default: `blocked`. */
  readonly worst?: Verdict
  /** What was reached from here on still counts. Default: `at`. */
  readonly from?: number
  /** Where sending is free again by another rule than the window's. */
  readonly freeAgainAt?: (reachedAt: number) => number | null
}

/** How a window is looked at in a situation. */
export function lookOutOf(
  { at, settings }: Situation,
  { window, from }: Pick<WindowLimit, 'window' | 'from'>,
): LookOut {
  return {
    at,
    window: windowLengths[window],
    watchShare: settings.watchShare,
    ...(from === undefined ? {} : { from }),
  }
}

/** Holds flows against a limit that stays the same. */
export function judgeLimit(
  situation: Situation,
  limit: WindowLimit & { readonly limit: number; readonly flows: readonly Flow[] },
): Judgement {
  return judgeFollowed(situation, followUnder(limit.limit, limit.flows, lookOutOf(situation, limit)), limit)
}

/** Holds a count against a limit that may change with time. */
export function judgeFollowed(situation: Situation, follow: Follow, limit: WindowLimit): Judgement {
  const standing = standingOf(follow, lookOutOf(situation, limit))
  const verdict = notWorseThan(limit.worst ?? 'blocked', verdictOf(standing))
  const reachedAt = verdict === 'clear' ? null : standing.reachedAt
  const freed = reachedAt !== null && limit.freeAgainAt ? limit.freeAgainAt(reachedAt) : standing.freeAgainAt
  return {
    room: standing.reachedNow ? { clear: 0, untilLimit: 0 } : standing.room,
    finding: {
      rule: limit.rule,
      verdict,
      scope: limit.scope,
      subject: limit.subject,
      code: limit.code,
      used: standing.used,
      limit: standing.limit,
      unit: limit.unit,
      window: limit.window,
      share: standing.share,
      basis: limit.basis,
      reachedAt: reachedAt === null ? null : writeInstant(reachedAt),
      freeAgainAt: reachedAt === null || freed === null ? null : writeInstant(freed),
    },
    words: {
      why: (locale) => limit.why(locale, countOf(standing, limit)),
      steps: (locale) => (verdict === 'clear' ? [] : limit.steps(locale)),
      links: limit.links,
    },
  }
}

function countOf(
  { used, limit, fullestAt }: Standing,
  { unit, window }: Pick<WindowLimit, 'unit' | 'window'>,
): WindowCount {
  return { used, limit, unit, window, until: writeInstant(fullestAt) }
}

function verdictOf({ reachedNow, reachedAt, isWatched }: Standing): Verdict {
  if (reachedNow) return 'blocked'
  if (reachedAt !== null) return 'at-risk'
  return isWatched ? 'watch' : 'clear'
}

/** The verdict, unless it is worse than the worst that can come. */
function notWorseThan(worst: Verdict, verdict: Verdict): Verdict {
  return isWorse(verdict, worst) ? worst : verdict
}

/** A kind of mail that is refused, or treated worse, in whatever number. */
export interface KindOfMail extends CountWords {
  readonly unit: Unit
  readonly flows: readonly Flow[]
  /** What any such mail leads to; `clear` where it is only not known whether the mail is of the kind. */
  readonly verdict: Verdict
  /** Whether the mail is refused: the limit is then 0; else there is none. */
  readonly refused: boolean
}

/** Counts a kind of mail over 24 hours; no judgement where there is none. */
export function judgeKind(situation: Situation, kind: KindOfMail): Judgement[] {
  const nothingAllowed = {
    ...kind,
    limit: 0,
    window: '24 h',
    worst: kind.verdict,
    freeAgainAt: () => null,
  } as const
  const { finding, words, room } = judgeLimit(situation, nothingAllowed)
  if (finding.used === 0) return []
  return [
    {
      finding: { ...finding, verdict: kind.verdict, limit: kind.refused ? 0 : null },
      words,
      room: kind.refused ? room : null,
    },
  ]
}

/** Traffic by the mailbox, domain or connector it belongs to, in the order of their names; null leaves it out. */
export function bySubject(
  traffic: readonly Traffic[],
  subjectOf: (traffic: Traffic) => string | null,
): [subject: string, traffic: Traffic[]][] {
  const groups = new Map<string, Traffic[]>()
  for (const one of traffic) {
    const subject = subjectOf(one)
    if (subject === null) continue
    const group = groups.get(subject)
    if (group) group.push(one)
    else groups.set(subject, [one])
  }
  return [...groups].sort(([one], [other]) => compareText(one, other))
}

/** The worst of several judgements of the same subject, the fullest of those alike; none where there are none. */
export function worstOf(judgements: readonly Judgement[]): Judgement[] {
  const [first, ...rest] = judgements
  if (!first) return []
  const isBefore = ({ finding: one }: Judgement, { finding: other }: Judgement) =>
    isWorse(one.verdict, other.verdict) ||
    (one.verdict === other.verdict && (one.used ?? 0) > (other.used ?? 0))
  return [rest.reduce((worst, one) => (isBefore(one, worst) ? one : worst), first)]
}
