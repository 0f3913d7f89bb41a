/*
 * Codes that mean different things by who writes them, or by the words beside them.
 *
 * Source: the tables of this folder; snapshot 2026-11-22. Left out: codes of detail 0 that mean the same vague thing from
 * everyone.
 */
import type { Cause } from './causes.ts'
import type { EmitterId } from './emitters.ts'

/** One meaning of an overloaded code. */
export interface CollisionMeaning {
  /** Who means this; null: anyone else. */
  readonly emitter: EmitterId | null
  readonly cause: Cause
  /** A reply that carries the code and means this. */
  readonly example: string
}

/** A code and what it means from whom. */
export interface Collision {
  /** `5.2.2`, or `X.4.8` where the class makes no difference. */
  readonly status: string
  readonly meanings: readonly CollisionMeaning[]
}

/** Every overloaded code that is known, in numerical order. */
export const collisions: readonly Collision[] = [
  {
    status: '5.1.0',
    meanings: [
      { emitter: null, cause: 'recipient-unknown', example: '550 5.1.0 <pat@example.com>: Address unknown' },
      {
        emitter: null,
        cause: 'authentication-failed',
        example: '550 5.1.0 192.0.2.25 is not allowed to send from <example.net> per its SPF record',
      },
      {
        emitter: 'exchange-online',
        cause: 'sender-rejected',
        example: '550 5.1.0 Sender denied [DB3EUR04FT001.eop-eur04.prod.protection.outlook.com]',
      },
      { emitter: 'cox', cause: 'recipient-unknown', example: '550 5.1.0 <pat@cox.net>. AUP#CXRCPT' },
    ],
  },
  {
    status: '5.1.1',
    meanings: [
      { emitter: null, cause: 'recipient-unknown', example: '550 5.1.1 <pat@example.com>... User unknown' },
      {
        emitter: 'orange',
        cause: 'mailbox-full',
        example: '552 5.1.1 Boite du destinataire pleine. Recipient overquota. OFR_417 [417]',
      },
      {
        emitter: null,
        cause: 'ip-blocklisted',
        example: '550 5.1.1 Client host [192.0.2.25] blocked using zen.spamhaus.org',
      },
    ],
  },
  {
    status: '5.1.8',
    meanings: [
      {
        emitter: null,
        cause: 'sender-rejected',
        example:
          '553 5.1.8 <sam@example.invalid>... Domain of sender address sam@example.invalid does not exist',
      },
      {
        emitter: 'exchange-online',
        cause: 'sender-blocked',
        example: '550 5.1.8 Access denied, bad outbound sender. AS(42004)',
      },
    ],
  },
  {
    status: '5.1.10',
    meanings: [
      { emitter: null, cause: 'domain-refuses-mail', example: '556 5.1.10 Recipient address has null MX' },
      {
        emitter: 'exchange-online',
        cause: 'recipient-unknown',
        example: '550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup',
      },
    ],
  },
  {
    status: '5.2.1',
    meanings: [
      {
        emitter: null,
        cause: 'recipient-disabled',
        example: '550 5.2.1 <pat@example.com>: Mailbox disabled',
      },
      {
        emitter: null,
        cause: 'recipient-unknown',
        example: '550 5.2.1 <pat@example.com>... Addressee unknown',
      },
      {
        emitter: 'gmail',
        cause: 'rate-limited',
        example:
          '550 5.2.1 The user you are trying to contact is receiving mail at a rate that prevents additional messages from being delivered. - gsmtp',
      },
    ],
  },
  {
    status: '5.2.2',
    meanings: [
      { emitter: null, cause: 'mailbox-full', example: '552 5.2.2 <pat@example.com> Mailbox full' },
      {
        emitter: 'exchange-online',
        cause: 'sender-limit-exceeded',
        example: '550 5.2.2 Submission quota exceeded',
      },
      {
        emitter: 'exchange-online',
        cause: 'mailbox-full',
        example:
          '554 5.2.2 mailbox full; STOREDRV.Deliver.Exception:QuotaExceededException.MapiExceptionQuotaExceeded',
      },
    ],
  },
  {
    status: '5.3.0',
    meanings: [
      {
        emitter: null,
        cause: 'recipient-unknown',
        example: '553 5.3.0 <pat@example.com>... Address does not exist',
      },
      {
        emitter: 'att',
        cause: 'ip-blocklisted',
        example: '553 5.3.0 flph000 DNSBL:ATTRBL 521< 192.0.2.25 >_is_blocked. See http://www.att.net/blocks',
      },
    ],
  },
  {
    status: '4.3.2',
    meanings: [
      { emitter: null, cause: 'system-error', example: '453 4.3.2 System not accepting network messages' },
      {
        emitter: 'exchange-online',
        cause: 'rate-limited',
        example: '432 4.3.2 STOREDRV.Deliver; recipient thread limit exceeded',
      },
      {
        emitter: 'exchange-online',
        cause: 'sender-limit-exceeded',
        example:
          '432 4.3.2 Concurrent connections limit exceeded. Visit https://aka.ms/concurrent_sending for more information.',
      },
    ],
  },
  {
    status: '5.4.1',
    meanings: [
      { emitter: null, cause: 'network-error', example: '554 5.4.1 No answer from host' },
      {
        emitter: 'exchange-online',
        cause: 'recipient-unknown',
        example:
          '550 5.4.1 Recipient address rejected: Access denied. [AM0EUR02FT001.eop-EUR02.prod.protection.outlook.com]',
      },
      { emitter: 'exchange-online', cause: 'relay-denied', example: '550 5.4.1 Relay Access Denied' },
    ],
  },
  {
    status: '5.4.5',
    meanings: [
      { emitter: null, cause: 'system-error', example: '554 5.4.5 Mail system congestion' },
      {
        emitter: 'gmail',
        cause: 'sender-limit-exceeded',
        example: '550 5.4.5 Daily user sending limit exceeded. - gsmtp',
      },
    ],
  },
  {
    status: 'X.4.8',
    meanings: [
      { emitter: null, cause: 'network-error', example: '421 4.4.8 mx.example.com' },
      {
        emitter: 'exchange-online',
        cause: 'encryption-required',
        example: "450 4.4.8 MX hosts of 'fabrikam.com' failed MTA-STS validation.",
      },
    ],
  },
  {
    status: '5.5.0',
    meanings: [
      { emitter: null, cause: 'protocol-error', example: '554 5.5.0 mx.example.com' },
      {
        emitter: 'exchange-online',
        cause: 'recipient-unknown',
        example:
          '550 5.5.0 Requested action not taken: mailbox unavailable. [BN8NAM11FT001.eop-nam11.prod.protection.outlook.com]',
      },
      {
        emitter: 'orange',
        cause: 'ip-blocklisted',
        example: '550 5.5.0 Client host blocked for spamming issues. OFR006_102 [102]',
      },
    ],
  },
  {
    status: '4.7.0',
    meanings: [
      { emitter: null, cause: 'greylisted', example: '421 4.7.0 Try again later' },
      {
        emitter: 'gmail',
        cause: 'low-reputation',
        example:
          '421 4.7.0 This message is suspicious due to the very low reputation of the sending domain. - gsmtp',
      },
      {
        emitter: 'yahoo',
        cause: 'low-reputation',
        example:
          '421 4.7.0 [TS01] Messages from 192.0.2.25 temporarily deferred due to user complaints - 4.16.55.1',
      },
      { emitter: null, cause: 'rate-limited', example: '421 4.7.0 Connection rate limit exceeded' },
    ],
  },
  {
    status: '5.7.1',
    meanings: [
      { emitter: null, cause: 'policy-violation', example: '550 5.7.1 mx.example.com' },
      { emitter: null, cause: 'relay-denied', example: '554 5.7.1 <pat@example.com>: Relay access denied' },
      {
        emitter: null,
        cause: 'ip-blocklisted',
        example: '554 5.7.1 Service unavailable; Client host [192.0.2.25] blocked using zen.spamhaus.org',
      },
      { emitter: null, cause: 'spam-detected', example: '554 5.7.1 Spam message rejected' },
      {
        emitter: 'exchange-online',
        cause: 'recipient-restricted',
        example: '550 5.7.1 Delivery not authorized',
      },
      {
        emitter: 'exchange-online',
        cause: 'sender-not-authenticated',
        example: '530 5.7.1 Client was not authenticated',
      },
      {
        emitter: 'gmail',
        cause: 'message-malformed',
        example: '550 5.7.1 This message is not RFC 5322 compliant, the issue is: duplicate headers. - gsmtp',
      },
    ],
  },
  {
    status: 'X.7.5',
    meanings: [
      { emitter: null, cause: 'encryption-required', example: '550 5.7.5 Cryptographic failure' },
      {
        emitter: 'exchange-online',
        cause: 'encryption-required',
        example: '450 4.7.5 Remote certificate failed MTA-STS validation. Reason: Expired',
      },
    ],
  },
  {
    status: '5.7.9',
    meanings: [
      {
        emitter: null,
        cause: 'sender-not-authenticated',
        example: '534 5.7.9 Authentication mechanism is too weak',
      },
      {
        emitter: 'yahoo',
        cause: 'policy-violation',
        example:
          '554 5.7.9 Message not accepted for policy reasons. See https://postmaster.yahooinc.com/error-codes',
      },
      {
        emitter: 'gmail',
        cause: 'sender-not-authenticated',
        example: '534 5.7.9 Application-specific password required. - gsmtp',
      },
    ],
  },
  {
    status: '5.7.12',
    meanings: [
      {
        emitter: null,
        cause: 'sender-not-authenticated',
        example: '432 4.7.12 A password transition is needed',
      },
      {
        emitter: 'exchange-online',
        cause: 'recipient-restricted',
        example: '550 5.7.12 Sender was not authenticated by organization',
      },
    ],
  },
  {
    status: '5.7.13',
    meanings: [
      { emitter: null, cause: 'sender-not-authenticated', example: '525 5.7.13 User account is disabled' },
      {
        emitter: 'exchange-online',
        cause: 'recipient-restricted',
        example: '550 5.7.13 Sender was not authenticated for public folder',
      },
    ],
  },
  {
    status: '4.7.23',
    meanings: [
      { emitter: null, cause: 'authentication-failed', example: '451 4.7.23 SPF validation failed' },
      {
        emitter: 'gmail',
        cause: 'missing-reverse-dns',
        example:
          "451 4.7.23 The sending IP address doesn't match the PTR record's forward DNS entry. - gsmtp",
      },
    ],
  },
  {
    status: '5.7.27',
    meanings: [
      { emitter: null, cause: 'sender-rejected', example: '550 5.7.27 Sender address has null MX' },
      {
        emitter: 'gmail',
        cause: 'authentication-failed',
        example:
          '550 5.7.27 Your email has been blocked. Gmail requires all large senders to authenticate with SPF. - gsmtp',
      },
    ],
  },
  {
    status: '5.7.29',
    meanings: [
      { emitter: null, cause: 'authentication-failed', example: '550 5.7.29 ARC validation failure' },
      {
        emitter: 'gmail',
        cause: 'encryption-required',
        example:
          '550 5.7.29 Your email has been blocked. Gmail requires bulk email senders to use TLS/SSL for SMTP connections. - gsmtp',
      },
    ],
  },
  {
    status: '5.7.30',
    meanings: [
      { emitter: null, cause: 'encryption-required', example: '550 5.7.30 REQUIRETLS support required' },
      {
        emitter: 'exchange-online',
        cause: 'sender-not-authenticated',
        example: '550 5.7.30 Basic authentication is not supported for Client Submission.',
      },
      {
        emitter: 'gmail',
        cause: 'authentication-failed',
        example:
          '550 5.7.30 Your email has been blocked. Gmail requires all large senders to authenticate with DKIM. - gsmtp',
      },
    ],
  },
]
