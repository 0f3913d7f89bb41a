import { pages } from '../pages.ts'
import { bySubject, judgeLimit, type Rule } from '../rule.ts'
import { flowsOf } from '../situation.ts'

/** Messages of one mailbox in a minute. */
const LIMIT = 30

/**
 * The message rate limit of client submission. What goes over it is sent in later minutes, so that the finding is
 * never worse than `watch`; older pages say that it is refused, and that the client must try again.
 */
export const messageRateLimit: Rule = {
  id: 'message-rate-limit',
  source: pages.sendingLimitsTroubleshoot,
  asOf: '2026-05-26',
  judge: (situation) =>
    bySubject(situation.traffic, ({ route, mailbox }) => (route === 'smtp-auth' ? mailbox : null)).map(
      ([mailbox, traffic]) =>
        judgeLimit(situation, {
          rule: 'message-rate-limit',
          scope: 'mailbox',
          subject: mailbox,
          code: null,
          unit: 'messages',
          window: '1 min',
          basis: 'documented',
          worst: 'watch',
          limit: LIMIT,
          flows: flowsOf(traffic, ({ messages }) => messages),
          why: ({ messageRateLimit: { why } }, count) => why(count, mailbox),
          steps: ({ messageRateLimit: { steps } }) => steps,
          links: ['sendingLimits', 'azureEmail'],
        }),
    ),
}
