/*
 * Refusals of Comcast, Cox, Spectrum and GoDaddy.
 *
 * The source of each stands at its rows; snapshot 2026-11-22.
 * Left out: Rackspace (ACL dns_rbl) and Facebook (RCP-P1, POL-P1, POL-P2, POL-P7; retired) for want of a second
 * source.
 */
import type { Row } from '../row.ts'
import { table } from '../table.ts'

const comcast: readonly Row[] = table(
  {
    table: 'comcast',
    emitter: 'comcast',
    source: 'http://postmaster.comcast.net/mail-error-codes.xml',
    asOf: '2024',
    confidence: 'medium',
  },
  [
    {
      phrase: 'bl000000',
      cause: 'ip-blocklisted',
      example: '554 5.7.1 [P4] Connection refused. BL000000 http://postmaster.comcast.net/smtp-error-codes',
    },
    {
      phrase: 'bl000001',
      cause: 'ip-blocklisted',
      example: '554 BL000001 http://postmaster.comcast.net/smtp-error-codes',
    },
    {
      phrase: 'bl000010',
      cause: 'ip-blocklisted',
      example: '554 BL000010 http://postmaster.comcast.net/smtp-error-codes',
    },
    {
      phrase: 'es000001',
      cause: 'ip-blocklisted',
      example: '554 ES000001 http://postmaster.comcast.net/smtp-error-codes',
    },
    {
      phrase: 'es000010',
      cause: 'ip-blocklisted',
      example: '554 ES000010 http://postmaster.comcast.net/smtp-error-codes',
    },
    {
      phrase: 'rl000001',
      cause: 'rate-limited',
      example: '421 RL000001 http://postmaster.comcast.net/smtp-error-codes',
    },
    {
      phrase: 'rl000003',
      cause: 'low-reputation',
      example: '421 RL000003 http://postmaster.comcast.net/smtp-error-codes',
    },
    {
      phrase: 'not our customer',
      cause: 'recipient-unknown',
      example: '550 5.1.1 Not our Customer http://postmaster.comcast.net/smtp-error-codes',
    },
    {
      name: 'message_rejected_due_to_suspected_spam',
      status: '5.2.0',
      phrase: 'message rejected due to suspected spam',
      cause: 'spam-detected',
      example:
        '550 5.2.0 Message rejected due to suspected spam content in the message. http://postmaster.comcast.net/smtp-error-codes',
    },
  ],
)

const cox: readonly Row[] = table(
  {
    table: 'cox',
    emitter: 'cox',
    source:
      'Sisimai 5, lib/Sisimai/Rhost/Cox.pm; https://www.cox.com/residential/support/email-error-codes.html',
    asOf: '2024-10',
  },
  [
    {
      phrase: 'aup#cxbl',
      cause: 'ip-blocklisted',
      example: '554 192.0.2.25 blocked. Refer to Error Codes section: AUP#CXBL',
    },
    { phrase: 'aup#cxdns', cause: 'missing-reverse-dns', example: '421 192.0.2.25 DNS failure. AUP#CXDNS' },
    { phrase: 'aup#cxsndr', cause: 'authentication-failed', example: '550 sender not accepted. AUP#CXSNDR' },
    { phrase: 'aup#cxsmtp', cause: 'protocol-error', example: '550 SMTP violation. AUP#CXSMTP' },
    { phrase: 'aup#cxcnct', cause: 'rate-limited', example: '421 too many connections. AUP#CXCNCT' },
    {
      phrase: 'aup#cxmxrt',
      cause: 'rate-limited',
      fixedBy: 'sender',
      example: '452 too many recipients. AUP#CXMXRT',
    },
    { phrase: 'aup#cdrbl', cause: 'ip-blocklisted', example: '554 192.0.2.25 blocked. AUP#CDRBL' },
    {
      phrase: 'aup#cxthrt',
      cause: 'sender-limit-exceeded',
      fixedBy: 'sender',
      example: '552 sender limited. AUP#CXTHRT',
    },
    {
      phrase: 'aup#cxmj',
      cause: 'sender-blocked',
      fixedBy: 'sender',
      example: '552 sender blocked. AUP#CXMJ',
    },
    { phrase: 'aup#ipbl', cause: 'ip-blocklisted', example: '554 blocked. AUP#IPBL' },
    { phrase: 'aup#urlbl', cause: 'domain-blocklisted', example: '554 blocked. AUP#URLBL' },
    {
      name: '5.1.0',
      status: '5.1.0',
      cause: 'recipient-unknown',
      example: '550 5.1.0 <pat@cox.net>. AUP#CXRCPT',
    },
  ],
)

const spectrum: readonly Row[] = table(
  {
    table: 'spectrum',
    emitter: 'spectrum',
    source: 'Sisimai 5, lib/Sisimai/Rhost/Spectrum.pm',
    asOf: '2024-10',
    confidence: 'medium',
  },
  [
    {
      phrase: ['aup#', '1000'],
      cause: 'ip-blocklisted',
      example:
        '554 192.0.2.25 blocked. AUP#Out-1000 Please see https://www.spectrum.net/support/internet/understanding-email-error-codes',
    },
    {
      phrase: ['aup#', '1010'],
      cause: 'sender-rejected',
      example:
        '550 sender rejected. AUP#1010 Please see https://www.spectrum.net/support/internet/understanding-email-error-codes',
    },
    {
      phrase: ['aup#', '11'],
      cause: 'missing-reverse-dns',
      example:
        '421 DNS failure. AUP#1100 Please see https://www.spectrum.net/support/internet/understanding-email-error-codes',
    },
    {
      phrase: ['aup#', '13'],
      cause: 'rate-limited',
      example:
        '421 too many connections. AUP#In-1310 Please see https://www.spectrum.net/support/internet/understanding-email-error-codes',
    },
    {
      phrase: ['aup#', '14'],
      cause: 'rate-limited',
      example:
        '421 too many messages. AUP#1410 Please see https://www.spectrum.net/support/internet/understanding-email-error-codes',
    },
    {
      phrase: ['aup#', '1530'],
      cause: 'message-too-large',
      example:
        '552 attachment too large. AUP#1530 Please see https://www.spectrum.net/support/internet/understanding-email-error-codes',
    },
  ],
)

const goDaddy: readonly Row[] = table(
  {
    table: 'godaddy',
    emitter: 'godaddy',
    source: 'Sisimai 5, lib/Sisimai/Rhost/GoDaddy.pm',
    asOf: '2024-10',
    confidence: 'medium',
  },
  [
    { phrase: 'ib501', cause: 'missing-reverse-dns', example: '554 IB501 mx.example.net bizsmtp' },
    { phrase: 'ib508', cause: 'authentication-failed', example: '554 IB508 mx.example.net bizsmtp' },
    { phrase: 'ib108', cause: 'missing-reverse-dns', example: '421 IB108 mx.example.net bizsmtp' },
    { phrase: 'ib212', cause: 'spam-detected', example: '552 IB212 mx.example.net bizsmtp' },
    { phrase: 'ib705', cause: 'virus-detected', example: '552 IB705 mx.example.net bizsmtp' },
    { phrase: 'ib605', cause: 'rate-limited', example: '421 IB605 mx.example.net bizsmtp' },
    { phrase: 'ib101', cause: 'rate-limited', example: '421 IB101 mx.example.net bizsmtp' },
    { phrase: 'ib103', cause: 'low-reputation', example: '554 IB103 mx.example.net bizsmtp' },
    { phrase: 'ib104', cause: 'ip-blocklisted', example: '554 IB104 mx.example.net bizsmtp' },
    { phrase: 'ib105', cause: 'ip-blocklisted', example: '554 IB105 mx.example.net bizsmtp' },
    { phrase: 'ib106', cause: 'ip-blocklisted', example: '554 IB106 mx.example.net bizsmtp' },
    { phrase: 'ib110', cause: 'ip-blocklisted', example: '554 IB110 mx.example.net bizsmtp' },
    { phrase: 'ib111', cause: 'ip-blocklisted', example: '554 IB111 mx.example.net bizsmtp' },
    { phrase: 'ib112', cause: 'ip-blocklisted', example: '554 IB112 mx.example.net bizsmtp' },
    { phrase: 'ib113', cause: 'ip-blocklisted', example: '554 IB113 mx.example.net bizsmtp' },
  ],
)

/** Every known refusal of Comcast, Cox, Spectrum and GoDaddy. */
export const northAmericanRows: readonly Row[] = [...comcast, ...cox, ...spectrum, ...goDaddy]
