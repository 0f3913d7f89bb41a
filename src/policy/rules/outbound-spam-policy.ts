import type { PolicyAction } from '../forecast-locale.ts'
import type { Unit, Verdict, WindowName } from '../forecast.ts'
import { DAY, startOfDay } from '../../values/instant.ts'
import { pages } from '../pages.ts'
import { countsForMailbox } from '../routes.ts'
import { bySubject, judgeLimit, type Judgement, type Rule } from '../rule.ts'
import { flowsOf, type Situation, type Traffic } from '../situation.ts'

/** One of the numbers of the policy. */
interface PolicyLimit {
  readonly parameter:
    'recipientLimitExternalPerHour' | 'recipientLimitInternalPerHour' | 'recipientLimitPerDay'
  readonly unit: Unit
  readonly window: WindowName
  readonly amountOf: (traffic: Traffic) => number
}

const LIMITS: readonly PolicyLimit[] = [
  {
    parameter: 'recipientLimitExternalPerHour',
    unit: 'external recipients',
    window: '1 h',
    amountOf: ({ external }) => external,
  },
  {
    parameter: 'recipientLimitInternalPerHour',
    unit: 'internal recipients',
    window: '1 h',
    amountOf: ({ internal }) => internal,
  },
  {
    parameter: 'recipientLimitPerDay',
    unit: 'recipients',
    window: '24 h',
    amountOf: ({ external, internal }) => external + internal,
  },
]

/** What the policy does with a sender that reaches a limit, and when that ends. */
interface Action {
  readonly worst: Verdict
  readonly freeAgainAt: (reachedAt: number) => number | null
}

const ACTIONS: Readonly<Record<PolicyAction, Action>> = {
  BlockUserForToday: {
    worst: 'blocked',
    freeAgainAt: (reachedAt) => startOfDay(reachedAt) + DAY,
  },
  BlockUser: {
    worst: 'blocked',
    freeAgainAt: () => null,
  },
  Alert: {
    worst: 'watch',
    freeAgainAt: () => null,
  },
}

function judge(situation: Situation): Judgement[] {
  const policy = situation.tenant.outboundSpamPolicy
  if (!policy) return []
  const action = policy.actionWhenThresholdReached ?? 'BlockUserForToday'
  const { worst, freeAgainAt } = ACTIONS[action]
  const today = startOfDay(situation.at)
  const mailboxes = bySubject(situation.traffic, ({ route, mailbox }) =>
    countsForMailbox(route) ? mailbox : null,
  )
  return LIMITS.filter(({ parameter }) => (policy[parameter] ?? 0) > 0).flatMap(
    ({ parameter, unit, window, amountOf }) =>
      mailboxes.map(([mailbox, traffic]) =>
        judgeLimit(situation, {
          rule: 'outbound-spam-policy',
          scope: 'mailbox',
          subject: mailbox,
          code: action === 'Alert' ? null : '5.1.8',
          unit,
          window,
          basis: 'configured',
          worst,
          limit: policy[parameter] as number,
          flows: flowsOf(traffic, amountOf),
          from: today,
          // What was reached yesterday and is over the limit still has been reached today.
          freeAgainAt: (reachedAt) => freeAgainAt(Math.max(reachedAt, today)),
          why: ({ outboundSpamPolicy: { why, actions } }, count) => why(count, mailbox, actions[action]),
          steps: ({ outboundSpamPolicy: { steps } }) => steps,
          links: ['outboundSpamPolicies', 'restrictedUsers'],
        }),
      ),
  )
}

/**
 * The limits that the administrators have set in an outbound spam policy, for each sender. 0 means the default of the
 * service, which the recipient rate limit stands for. A sender that reached a limit earlier on the day of `at` counts
 * as blocked still.
 */
export const outboundSpamPolicy: Rule = {
  id: 'outbound-spam-policy',
  source: pages.outboundSpamPolicies,
  asOf: '2025-02-05',
  judge,
}
