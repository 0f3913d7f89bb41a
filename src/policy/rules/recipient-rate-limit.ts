import { pages } from '../pages.ts'
import { bySubject, judgeLimit, type Rule } from '../rule.ts'
import { countsForMailbox } from '../routes.ts'
import { flowsOf } from '../situation.ts'

/** Recipients of one mailbox in 24 hours; cannot be raised. */
const LIMIT = 10_000

/**
 * The recipient rate limit of a mailbox: all recipients, within the tenant and without. A group of the address book
 * counts once, a contact group of the mailbox by its members.
 */
export const recipientRateLimit: Rule = {
  id: 'recipient-rate-limit',
  source: pages.sendingLimitsTroubleshoot,
  asOf: '2026-05-26',
  judge: (situation) =>
    bySubject(situation.traffic, ({ route, mailbox }) => (countsForMailbox(route) ? mailbox : null)).map(
      ([mailbox, traffic]) =>
        judgeLimit(situation, {
          rule: 'recipient-rate-limit',
          scope: 'mailbox',
          subject: mailbox,
          code: '5.1.90',
          unit: 'recipients',
          window: '24 h',
          basis: 'documented',
          limit: LIMIT,
          flows: flowsOf(traffic, ({ external, internal }) => external + internal),
          why: ({ recipientRateLimit: { why } }, count) => why(count, mailbox),
          steps: ({ recipientRateLimit: { steps } }) => steps,
          links: ['sendingLimits', 'compromisedAccount', 'azureEmail'],
        }),
    ),
}
