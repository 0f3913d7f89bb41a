/*
 * Refusals of Yandex and Mail.ru.
 *
 * The source of each stands at its rows; snapshot 2026-11-22.
 * Left out: nothing.
 */
import type { Row } from '../row.ts'
import { table } from '../table.ts'

const yandex: readonly Row[] = table(
  {
    table: 'yandex',
    emitter: 'yandex',
    source: 'https://yandex.com/support/mail/bounces/',
    asOf: '2024',
    confidence: 'medium',
  },
  [
    {
      name: 'message_rejected_under_suspicion_of_spam',
      status: '5.7.1',
      phrase: 'message rejected under suspicion of spam',
      cause: 'spam-detected',
      example:
        '554 5.7.1 Message rejected under suspicion of SPAM; https://ya.cc/1IrBc https://yandex.com/support/mail/',
    },
    {
      name: 'blocked_by_spam_statistics',
      status: '5.7.1',
      phrase: 'blocked by spam statistics',
      cause: 'low-reputation',
      example:
        '554 5.7.1 Blocked by spam statistics - see http://feedback.yandex.ru/?from=mail-rejects https://yandex.com/support/mail/',
    },
    {
      name: 'no_such_user',
      status: '5.7.1',
      phrase: 'no such user',
      cause: 'recipient-unknown',
      example: '550 5.7.1 No such user! https://yandex.com/support/mail/',
    },
    {
      name: 'sorry,_the_service_is_currently_unavailable',
      status: '4.7.1',
      phrase: 'sorry, the service is currently unavailable',
      cause: 'greylisted',
      example:
        '451 4.7.1 Sorry, the service is currently unavailable. Please come back later. https://yandex.com/support/mail/',
    },
  ],
)

const mailRu: readonly Row[] = table(
  {
    table: 'mail.ru',
    emitter: 'mail.ru',
    source: 'KumoMTA, assets/community/bounces.toml; https://help.mail.ru/mail-help/postmaster/',
    asOf: '2024',
    confidence: 'medium',
  },
  [
    {
      phrase: 'spam message rejected',
      cause: 'spam-detected',
      example:
        '550 spam message rejected. Please visit http://help.mail.ru/notspam-support/id?c=AAAA https://help.mail.ru/mail-help/postmaster/',
    },
    {
      phrase: 'invalid mailbox',
      cause: 'recipient-unknown',
      example: '550 Message was not accepted -- invalid mailbox. https://help.mail.ru/mail-help/postmaster/',
    },
    {
      name: 'due_to_domain_owner_dmarc_policy',
      status: '5.7.1',
      phrase: 'due to domain owner dmarc policy',
      cause: 'authentication-failed',
      example:
        '550 5.7.1 This message was not accepted due to domain owner DMARC policy https://help.mail.ru/mail-help/postmaster/',
    },
    {
      phrase: 'user quota exceeded',
      cause: 'mailbox-full',
      example: '550 User quota exceeded https://help.mail.ru/mail-help/postmaster/',
    },
    {
      phrase: 'message sending for this account is disabled',
      cause: 'sender-blocked',
      fixedBy: 'sender',
      example: '550 message sending for this account is disabled https://help.mail.ru/mail-help/postmaster/',
    },
  ],
)

/** Every known refusal of Yandex and Mail.ru. */
export const russianRows: readonly Row[] = [...yandex, ...mailRu]
