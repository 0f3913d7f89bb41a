import { DAY, writeInstant } from '../../values/instant.ts'
import { pages } from '../pages.ts'
import type { Judgement, Rule } from '../rule.ts'
import type { Situation, Traffic } from '../situation.ts'

/** Recipients of one message, where the tenant has set nothing else; 1 to 1,000 can be set. */
const DEFAULT_LIMIT = 500

/** Recipients of the message that has most, or the mean, which no largest message is below. */
function largestOf({ largestMessage, external, internal, messages }: Traffic): number {
  return largestMessage ?? (messages === 0 ? 0 : Math.ceil((external + internal) / messages))
}

function judge({ at, tenant, traffic }: Situation): Judgement[] {
  const since = at - DAY
  const recent = traffic.filter(
    ({ route, end }) => (route === 'mailbox' || route === 'smtp-auth') && end > since,
  )
  if (recent.length === 0) return []
  const limit = tenant.recipientsPerMessage ?? DEFAULT_LIMIT
  const tooLarge = recent.filter((one) => largestOf(one) > limit)
  const used = recent.reduce((most, one) => Math.max(most, largestOf(one)), 0)
  const first = tooLarge.reduce((earliest, { start }) => Math.min(earliest, Math.max(start, since)), Infinity)
  return [
    {
      room: { clear: limit, untilLimit: limit },
      finding: {
        rule: 'recipients-per-message',
        verdict: tooLarge.length === 0 ? 'clear' : 'at-risk',
        scope: 'message',
        subject: null,
        code: '5.5.3',
        used,
        limit,
        unit: 'recipients in one message',
        window: null,
        share: used / limit,
        basis: tenant.recipientsPerMessage === undefined ? 'documented' : 'configured',
        reachedAt: tooLarge.length === 0 ? null : writeInstant(first),
        freeAgainAt: null,
      },
      words: {
        why: ({ recipientsPerMessage: { why } }) => why(used, limit),
        steps: ({ recipientsPerMessage: { steps } }) => (tooLarge.length === 0 ? [] : steps),
        links: ['sendingLimits'],
      },
    },
  ]
}

/** Recipients of one message. A message at the limit is taken; one over it is refused as a whole. */
export const recipientsPerMessage: Rule = {
  id: 'recipients-per-message',
  source: pages.sendingLimitsTroubleshoot,
  asOf: '2026-05-26',
  judge,
}
