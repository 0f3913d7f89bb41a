import type { Basis, RuleId, Verdict } from './forecast.ts'
import type { PageName } from './pages.ts'
import type { AuthenticationState } from './profile.ts'
import { bySubject, judgeLimit, worstOf, type Judgement, type Rule } from './rule.ts'
import { flowsOf, type Situation, type Traffic } from './situation.ts'

/** What a receiver asks of those who send much to it. */
export interface BulkRule {
  readonly id: RuleId
  readonly receiver: string
  readonly source: string
  readonly asOf: string
  /** Since when mail is refused for it, in milliseconds. */
  readonly since: number
  /** Messages a day that make a bulk sender. */
  readonly limitOf: (situation: Situation) => number
  readonly basis: Basis
  readonly code: string
  /** The domain whose mail is counted together. */
  readonly countedAs: (domain: string) => string
  readonly key: keyof Traffic['receivers']
  readonly links: readonly PageName[]
}

const CHECKS = ['spf', 'dkim', 'dmarc'] as const

/** The checks that are known to fail, and those of which nothing is known, for any of the domains. */
interface Authentication {
  readonly failing: readonly string[]
  readonly unknown: readonly string[]
}

function isFailing(state: AuthenticationState | undefined): boolean {
  return state === 'fail' || state === 'none'
}

function authenticationOf(domains: ReadonlySet<string>, { listed }: Situation): Authentication {
  const states = (check: (typeof CHECKS)[number]) => [...domains].map((domain) => listed(domain)?.[check])
  return {
    failing: CHECKS.filter((check) => states(check).some(isFailing)).map((check) => check.toUpperCase()),
    unknown: CHECKS.filter((check) => states(check).includes(undefined)).map((check) => check.toUpperCase()),
  }
}

/** Judges what is known to go to the receiver, and what may go to it; what is only possible is at most watched. */
function judgeDomain(
  rule: BulkRule,
  subject: string,
  traffic: readonly Traffic[],
  situation: Situation,
): Judgement[] {
  const authentication = authenticationOf(new Set(traffic.map(({ domain }) => domain)), situation)
  const fails = authentication.failing.length > 0
  const passes = !fails && authentication.unknown.length === 0
  const limit = rule.limitOf(situation)
  const judgeUpTo = (worst: Verdict, isAtMost: boolean, amountOf: (one: Traffic) => number) =>
    judgeLimit(situation, {
      rule: rule.id,
      scope: 'domain',
      subject,
      code: rule.code,
      unit: 'messages',
      window: '24 h',
      basis: rule.basis,
      worst,
      limit,
      flows: flowsOf(traffic, amountOf),
      freeAgainAt: () => null,
      why: ({ bulkSender: { why } }, count) =>
        why(count, {
          subject,
          receiver: rule.receiver,
          limit,
          isPublished: rule.basis !== 'unpublished',
          isAtMost,
          ...authentication,
        }),
      steps: ({ bulkSender: { steps } }) => steps(subject),
      links: rule.links,
    })
  const worstKnown = passes ? 'clear' : fails && situation.at >= rule.since ? 'at-risk' : 'watch'
  const judgements = worstOf([
    judgeUpTo(worstKnown, false, ({ receivers }) => receivers[rule.key] ?? 0),
    judgeUpTo(fails ? 'watch' : 'clear', true, ({ receivers, external }) => receivers[rule.key] ?? external),
  ])
  return passes ? judgements.map((judgement) => ({ ...judgement, room: null })) : judgements
}

/** Messages a day at which Outlook.com and Gmail see a bulk sender. Outlook.com: "5,000 or more", elsewhere "more than". */
export const BULK_MESSAGES = 5000

/** A rule of one receiver for those who send much to it. Forwarded mail is from the domains of others. */
export function bulkRule(rule: BulkRule): Rule {
  return {
    id: rule.id,
    source: rule.source,
    asOf: rule.asOf,
    judge: (situation) =>
      bySubject(situation.traffic, ({ route, domain }) =>
        route === 'forwarding' || route === 'direct-send' || route === 'hve' ? null : rule.countedAs(domain),
      ).flatMap(([subject, traffic]) => judgeDomain(rule, subject, traffic, situation)),
  }
}
