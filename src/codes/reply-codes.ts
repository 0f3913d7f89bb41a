/*
 * What the three-digit reply code alone says: the last thing to go by.
 *
 * Source: RFC 5321 section 4.2, RFC 4954 section 6, RFC 7504. Snapshot: 2026-11. Left out: 450, 500, 550 and 554, which
 * are used for every cause there is, and codes that no standard names.
 */
import type { Row } from './row.ts'
import { table } from './table.ts'

/** Reply codes that say something of the cause. */
export const replyCodeRows: readonly Row[] = [
  ...table({ table: 'reply-codes', emitter: null, source: 'RFC 5321 section 4.2.3', asOf: '2008-10' }, [
    { name: '421', replyCode: 421, weak: true, cause: 'system-error', example: '421 mx.example.com' },
    { name: '451', replyCode: 451, weak: true, cause: 'system-error', example: '451 mx.example.com' },
    { name: '452', replyCode: 452, weak: true, cause: 'system-full', example: '452 mx.example.com' },
    { name: '455', replyCode: 455, weak: true, cause: 'protocol-error', example: '455 mx.example.com' },
    { name: '501', replyCode: 501, weak: true, cause: 'protocol-error', example: '501 mx.example.com' },
    { name: '502', replyCode: 502, weak: true, cause: 'protocol-error', example: '502 mx.example.com' },
    { name: '503', replyCode: 503, weak: true, cause: 'protocol-error', example: '503 mx.example.com' },
    { name: '504', replyCode: 504, weak: true, cause: 'protocol-error', example: '504 mx.example.com' },
    {
      name: '551',
      replyCode: 551,
      weak: true,
      cause: 'recipient-moved',
      suppress: false,
      example: '551 mx.example.com',
    },
    { name: '552', replyCode: 552, weak: true, cause: 'mailbox-full', example: '552 mx.example.com' },
    {
      name: '553',
      replyCode: 553,
      weak: true,
      cause: 'address-invalid',
      suppress: false,
      example: '553 mx.example.com',
    },
    { name: '555', replyCode: 555, weak: true, cause: 'protocol-error', example: '555 mx.example.com' },
  ]),
  ...table({ table: 'reply-codes', emitter: null, source: 'RFC 4954 section 6, RFC 5248', asOf: '2008-06' }, [
    { name: '530', replyCode: 530, cause: 'sender-not-authenticated', example: '530 mx.example.com' },
    { name: '534', replyCode: 534, cause: 'sender-not-authenticated', example: '534 mx.example.com' },
    { name: '535', replyCode: 535, cause: 'sender-not-authenticated', example: '535 mx.example.com' },
    { name: '538', replyCode: 538, cause: 'encryption-required', example: '538 mx.example.com' },
  ]),
  ...table({ table: 'reply-codes', emitter: null, source: 'RFC 7504', asOf: '2015-06' }, [
    { name: '521', replyCode: 521, cause: 'domain-refuses-mail', example: '521 mx.example.com' },
    {
      name: '521-5.3.2',
      status: 'X.3.2',
      replyCode: 521,
      cause: 'domain-refuses-mail',
      example: '521 5.3.2 mx.example.com',
    },
    { name: '556', replyCode: 556, cause: 'domain-refuses-mail', example: '556 mx.example.com' },
  ]),
]
