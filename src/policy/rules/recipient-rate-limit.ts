import { pages } from '../pages.ts'
import { bySubject, judgeLimit, type Rule } from '../rule.ts'
import { countsForMailbox } from '../routes.ts'
import { flowsOf } from '../situation.ts'
import { counted, number } from '../words.ts'

/** Recipients of one mailbox in 24 hours; cannot be raised. */
const LIMIT = 10_000

/**
 * The recipient rate limit of a mailbox: all recipients, within the tenant and without. A group of the address book
 * counts once, a contact group of the mailbox by its members.
 */
export const recipientRateLimit: Rule = {
  id: 'recipient-rate-limit',
  source: pages.sendingLimitsTroubleshoot.url,
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
          why: (standing) =>
            `${counted(standing, 'recipients', '24 h')} of mail from ${mailbox}, of ${number(LIMIT)} for each mailbox.`,
          steps: [
            'Make sure that the mail is meant to be sent; else treat the account as compromised.',
            'Move bulk mail to Azure Communication Services or a bulk mail provider; to High Volume Email, where all recipients are internal.',
            'Send to groups of the address book, which count as one recipient.',
            'Spread the rest over more than 24 hours.',
          ],
          links: [pages.sendingLimits, pages.compromisedAccount, pages.azureEmail],
        }),
    ),
}
