/*
 * Refusals of iCloud Mail.
 *
 * The source of each stands at its rows; snapshot 2026-11-22.
 * Left out: its Proofpoint list, which stands in `block-lists.ts`.
 */
import type { Row } from '../row.ts'
import { table } from '../table.ts'

/** Every known refusal of iCloud Mail. */
export const iCloudRows: readonly Row[] = table(
  {
    table: 'icloud',
    emitter: 'icloud',
    source: 'Sisimai 5, lib/Sisimai/Rhost/Apple.pm; https://support.apple.com/102322',
    asOf: '2024-10',
    confidence: 'medium',
  },
  [
    {
      name: '[cs01]',
      status: '5.7.1',
      phrase: '[cs01]',
      cause: 'policy-violation',
      fixedBy: 'sender-admin',
      example:
        '550 5.7.1 [CS01] Message rejected due to local policy. See https://support.apple.com/en-us/HT204137',
    },
    {
      name: '[cs02]',
      status: '5.7.1',
      phrase: '[cs02]',
      cause: 'policy-violation',
      fixedBy: 'sender-admin',
      example:
        '554 5.7.1 [CS02] Message rejected due to local policy. See https://support.apple.com/en-us/HT204137',
    },
    {
      name: '[hm08]',
      status: '5.7.1',
      phrase: '[hm08]',
      cause: 'policy-violation',
      fixedBy: 'sender-admin',
      example:
        '550 5.7.1 [HM08] Message rejected due to local policy. See https://support.apple.com/en-us/HT204137',
    },
    {
      name: '[hme1]',
      status: '5.7.1',
      phrase: '[hme1]',
      cause: 'authentication-failed',
      example:
        '554 5.7.1 [HME1] This message was blocked for failing both SPF and DKIM authentication checks. See https://support.apple.com/en-us/HT204137',
    },
    {
      name: 'dmarc_policy',
      status: '5.7.1',
      phrase: 'dmarc policy',
      cause: 'authentication-failed',
      example:
        "554 5.7.1 Your message was rejected due to example.net's DMARC policy. See https://support.apple.com/en-us/HT204137",
    },
    {
      name: 'present_in_the_spamhaus_dbl',
      status: '5.7.1',
      phrase: 'present in the spamhaus dbl',
      cause: 'domain-blocklisted',
      example:
        '550 5.7.1 Mail from domain is present in the Spamhaus DBL. See https://support.apple.com/en-us/HT204137',
    },
    {
      name: 'listing_in_spamhaus',
      status: '5.7.1',
      phrase: 'listing in spamhaus',
      cause: 'ip-blocklisted',
      example:
        '550 5.7.1 Your message was rejected due to listing in Spamhaus. See https://support.apple.com/en-us/HT204137',
    },
    {
      name: 'due_to_excessive_volume',
      status: '4.7.1',
      phrase: 'due to excessive volume',
      cause: 'rate-limited',
      scope: 'recipient',
      fixedBy: 'sender',
      example:
        '421 4.7.1 Message deferred due to excessive volume. See https://support.apple.com/en-us/HT204137',
    },
    {
      name: 'service_unavailable_-_try_again_later',
      status: '4.7.1',
      phrase: 'service unavailable - try again later',
      cause: 'system-error',
      fixedBy: 'provider',
      example: '451 4.7.1 Service unavailable - try again later See https://support.apple.com/en-us/HT204137',
    },
    {
      phrase: 'user is over quota',
      cause: 'mailbox-full',
      example: '552 5.2.2 <pat@icloud.com>: user is over quota See https://support.apple.com/en-us/HT204137',
    },
    {
      phrase: 'user does not exist',
      cause: 'recipient-unknown',
      example: '550 5.1.1 <pat@icloud.com>: user does not exist See https://support.apple.com/en-us/HT204137',
    },
    {
      phrase: 'inactive email address',
      cause: 'recipient-disabled',
      example:
        '550 5.1.1 <pat@icloud.com>: inactive email address See https://support.apple.com/en-us/HT204137',
    },
    {
      phrase: 'unknown or illegal alias',
      cause: 'recipient-unknown',
      example:
        '550 5.1.1 unknown or illegal alias: pat@icloud.com See https://support.apple.com/en-us/HT204137',
    },
    {
      phrase: 'recipient no longer on server',
      cause: 'recipient-moved',
      example:
        '550 5.1.6 recipient no longer on server: pat@icloud.com See https://support.apple.com/en-us/HT204137',
    },
    {
      phrase: 'sender address rejected: domain not found',
      cause: 'sender-rejected',
      example:
        '450 4.1.8 <sam@example.invalid>: Sender address rejected: Domain not found See https://support.apple.com/en-us/HT204137',
    },
    {
      phrase: 'relay access denied',
      cause: 'relay-denied',
      example: '554 5.7.1 <pat@icloud.com>: Relay access denied See https://support.apple.com/en-us/HT204137',
    },
    {
      name: 'message_content_rejected_due_to_spam',
      status: '5.7.1',
      phrase: 'message content rejected due to spam',
      cause: 'spam-detected',
      example: '550 5.7.1 message content rejected due to spam See https://support.apple.com/en-us/HT204137',
    },
  ],
)
