/*
 * Refusals of Yahoo, AOL and AT&T, whose mail is at Yahoo since 2025.
 *
 * The source of each stands at its rows; snapshot 2026-11-22.
 * Left out: the second wording of 5.7.9, which says the same.
 */
import type { Row } from '../row.ts'
import { table } from '../table.ts'

const yahoo: readonly Row[] = table(
  {
    table: 'yahoo',
    emitter: 'yahoo',
    source: 'https://senders.yahooinc.com/smtp-error-codes',
    asOf: '2026-02-15',
  },
  [
    {
      name: '[tss04]',
      status: '4.7.0',
      phrase: '[tss04]',
      cause: 'low-reputation',
      example:
        '421 4.7.0 [TSS04] Messages from 192.0.2.25 temporarily deferred due to unexpected volume or user complaints - 4.16.55.1; see https://postmaster.yahooinc.com/error-codes',
    },
    {
      name: '[tss05]',
      status: '4.7.0',
      phrase: '[tss05]',
      cause: 'low-reputation',
      example:
        '421 4.7.0 [TSS05] Messages from 192.0.2.25 temporarily deferred due to unexpected volume or user complaints - 4.16.55.1; see https://postmaster.yahooinc.com/error-codes',
    },
    {
      name: '[ts03]',
      status: '4.7.1',
      phrase: '[ts03]',
      cause: 'low-reputation',
      example:
        '421 4.7.1 [TS03] All messages from 192.0.2.25 will be permanently deferred; Retrying will NOT succeed.; see https://postmaster.yahooinc.com/error-codes',
    },
    {
      name: '[ts01]',
      status: '4.7.0',
      phrase: '[ts01]',
      cause: 'low-reputation',
      example:
        '421 4.7.0 [TS01] Messages from 192.0.2.25 temporarily deferred due to user complaints - 4.16.55.1; see https://postmaster.yahooinc.com/error-codes',
    },
    {
      name: '[ts02]',
      status: '4.7.0',
      phrase: '[ts02]',
      cause: 'low-reputation',
      example:
        '421 4.7.0 [TS02] Messages from 192.0.2.25 temporarily deferred due to user complaints - 4.16.55.1; see https://postmaster.yahooinc.com/error-codes',
    },
    {
      phrase: '4.16.55',
      cause: 'low-reputation',
      example:
        '421 4.16.55 Message temporarily deferred - 4.16.55.1; see https://postmaster.yahooinc.com/error-codes',
    },
    {
      name: '[bl21]',
      status: '5.7.1',
      phrase: '[bl21]',
      cause: 'ip-blocklisted',
      example:
        '553 5.7.1 [BL21] Connections will not be accepted from 192.0.2.25; see https://postmaster.yahooinc.com/error-codes',
    },
    {
      name: '[bl23]',
      status: '5.7.1',
      phrase: '[bl23]',
      cause: 'ip-blocklisted',
      example:
        '553 5.7.1 [BL23] Connections not accepted from IP addresses on Spamhaus XBL; see https://postmaster.yahooinc.com/error-codes',
    },
    {
      name: '[tss07]',
      status: '5.7.1',
      phrase: '[tss07]',
      cause: 'ip-blocklisted',
      example:
        '553 5.7.1 [TSS07] Connections not accepted from IP addresses on the list; see https://postmaster.yahooinc.com/error-codes',
    },
    {
      name: '[tss09]',
      status: '5.7.2',
      phrase: '[tss09]',
      cause: 'low-reputation',
      example:
        '553 5.7.2 [TSS09] All messages from 192.0.2.25 will be permanently deferred; Retrying will NOT succeed.; see https://postmaster.yahooinc.com/error-codes',
    },
    {
      name: '[tss11]',
      status: '5.7.2',
      phrase: '[tss11]',
      cause: 'low-reputation',
      example:
        '553 5.7.2 [TSS11] All messages from 192.0.2.25 will be permanently deferred; Retrying will NOT succeed.; see https://postmaster.yahooinc.com/error-codes',
    },
    {
      phrase: '[ph01]',
      cause: 'spam-detected',
      fixedBy: 'sender-admin',
      example: '554 Message not allowed - [PH01]; see https://postmaster.yahooinc.com/error-codes',
    },
    {
      name: 'not_accepted_for_policy',
      status: '5.7.9',
      phrase: 'not accepted for policy',
      cause: 'policy-violation',
      fixedBy: 'sender-admin',
      example:
        '554 5.7.9 Message not accepted for policy reasons.; see https://postmaster.yahooinc.com/error-codes',
    },
    {
      name: 'yahoo_requires_all_senders_to_authenticate',
      status: '5.7.9',
      phrase: 'yahoo requires all senders to authenticate',
      cause: 'authentication-failed',
      example:
        '550 5.7.9 This mail has been blocked because the sender is unauthenticated. Yahoo requires all senders to authenticate with either SPF or DKIM.; see https://postmaster.yahooinc.com/error-codes',
    },
    {
      phrase: 'unresolvable rfc.5321',
      cause: 'sender-rejected',
      example:
        '451 Message temporarily deferred due to unresolvable RFC.5321 from domain; see https://postmaster.yahooinc.com/error-codes',
    },
    {
      phrase: 'unresolvable rfc.5322',
      cause: 'sender-rejected',
      example:
        '554 Message not allowed due to unresolvable RFC.5322 from domain; see https://postmaster.yahooinc.com/error-codes',
    },
    {
      phrase: "dd this user doesn't have a",
      cause: 'recipient-unknown',
      example:
        "554 delivery error: dd This user doesn't have a yahoo.com account (pat@yahoo.com) [0] - mta1.mail.ne1.yahoo.com; see https://postmaster.yahooinc.com/error-codes",
    },
    {
      phrase: 'is no longer valid',
      cause: 'recipient-disabled',
      example:
        '554 delivery error: dd pat@example.com is no longer valid. [-20] - mta1.mail.ne1.yahoo.com; see https://postmaster.yahooinc.com/error-codes',
    },
    {
      phrase: 'mailbox is disabled (554.30)',
      cause: 'recipient-disabled',
      example:
        '554 30 Sorry, your message to pat@example.com cannot be delivered. This mailbox is disabled (554.30).; see https://postmaster.yahooinc.com/error-codes',
    },
    {
      phrase: 'mailbox not found',
      cause: 'recipient-unknown',
      example:
        '552 1 Requested mail action aborted, mailbox not found; see https://postmaster.yahooinc.com/error-codes',
    },
    {
      phrase: 'user is receiving mail too quickly',
      cause: 'rate-limited',
      scope: 'recipient',
      fixedBy: 'sender',
      example: '450 User is receiving mail too quickly; see https://postmaster.yahooinc.com/error-codes',
    },
    {
      phrase: 'max message per connection reached',
      cause: 'rate-limited',
      example:
        '421 Max message per connection reached, closing transmission channel; see https://postmaster.yahooinc.com/error-codes',
    },
    {
      phrase: 'resources temporarily',
      cause: 'system-error',
      fixedBy: 'provider',
      example:
        '451 Resources temporarily not available - Please try again later; see https://postmaster.yahooinc.com/error-codes',
    },
    {
      phrase: 'headers are not rfc compliant',
      cause: 'message-malformed',
      example:
        '554 Message not allowed - Headers are not RFC compliant[291]; see https://postmaster.yahooinc.com/error-codes',
    },
    {
      phrase: 'relaying denied for',
      cause: 'relay-denied',
      example: '550 relaying denied for <pat@example.com>; see https://postmaster.yahooinc.com/error-codes',
    },
  ],
)

const att: readonly Row[] = table(
  {
    table: 'att',
    emitter: 'att',
    source: 'ZoneMTA, config/bounces.txt; AT&T mail has been at Yahoo since 2025',
    asOf: '2025',
    confidence: 'medium',
  },
  [
    {
      name: 'dnsbl:attrbl',
      status: '5.3.0',
      phrase: 'dnsbl:attrbl',
      cause: 'ip-blocklisted',
      example: '553 5.3.0 flph000 DNSBL:ATTRBL 521< 192.0.2.25 >_is_blocked. See http://www.att.net/blocks',
    },
    {
      name: 'dnsbl:rbl_521',
      status: '5.3.0',
      phrase: 'dnsbl:rbl 521',
      cause: 'ip-blocklisted',
      example:
        '553 5.3.0 flpd000 DNSBL:RBL 521< 192.0.2.25 >_is_blocked. For assistance forward this email to abuse_rbl@abuse-att.net',
    },
    {
      phrase: 'sender rejected aup',
      cause: 'policy-violation',
      fixedBy: 'sender-admin',
      example: '552 <sam@example.net> sender rejected AUP See http://www.att.net/blocks',
    },
  ],
)

/** Every known refusal of Yahoo, AOL and AT&T, whose mail is at Yahoo since 2025. */
export const yahooRows: readonly Row[] = [...yahoo, ...att]
