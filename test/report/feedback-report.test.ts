import { describe, expect, it } from 'vitest'
import { isMicrosoftComplaint, readFeedbackReport } from '../../src/report/feedback-report.ts'
import { anatomyOf, reportOf } from '../anatomy-of.ts'

const RETURNED = [
  'Return-Path: <bounce@contoso.com>',
  'Received: from mail.contoso.com (mail.contoso.com [192.0.2.7]) by mx.example.com; Mon, 23 Nov 2026 10:00:00 +0000',
  'From: Shop <shop@contoso.com>',
  'To: User <user@example.com>',
  'Date: Mon, 23 Nov 2026 10:00:00 +0000',
  'Subject: News',
].join('\n')

const complaint = (fields: string[], returned = RETURNED) =>
  readFeedbackReport(
    anatomyOf(
      reportOf(
        [
          ['text/plain', 'This is an abuse report.'],
          ['message/feedback-report', fields.join('\n')],
          ['message/rfc822', `${returned}\n\nHello`],
        ],
        { type: 'feedback-report' },
      ),
    ),
  )

describe('a complaint', () => {
  it('is read in full (RFC 5965)', () => {
    expect(
      complaint([
        'Feedback-Type: ABUSE',
        'User-Agent: Loop/1.0',
        'Version: 1',
        'Original-Mail-From: <owner@contoso.com>',
        'Original-Rcpt-To: <other@example.com>',
        'Original-Envelope-Id: 42',
        'Arrival-Date: Sun, 22 Nov 2026 10:00:00 +0000',
        'Reporting-MTA: dns; mx.example.com',
        'Source-IP: 198.51.100.9',
        'Reported-Domain: contoso.com',
        'Reported-URI: https://contoso.com/',
        'Incidents: 3',
        'Authentication-Results: mx.example.com;',
        '  spf=pass',
      ]),
    ).toEqual({
      type: 'abuse',
      userAgent: 'Loop/1.0',
      version: '1',
      originalMailFrom: 'owner@contoso.com',
      originalRcptTo: 'other@example.com',
      originalEnvelopeId: '42',
      arrivalDate: '2026-11-22T10:00:00Z',
      reportingMta: 'dns; mx.example.com',
      sourceIp: '198.51.100.9',
      reportedDomain: 'contoso.com',
      reportedUri: 'https://contoso.com/',
      incidents: 3,
      authenticationResults: 'mx.example.com; spf=pass',
      derived: [],
    })
  })

  it('takes from the returned message what it leaves out, and says so', () => {
    expect(complaint(['Feedback-Type: abuse', 'Version: 1'])).toMatchObject({
      originalMailFrom: 'bounce@contoso.com',
      originalRcptTo: 'user@example.com',
      arrivalDate: '2026-11-23T10:00:00Z',
      sourceIp: '192.0.2.7',
      incidents: null,
      derived: ['originalMailFrom', 'originalRcptTo', 'arrivalDate', 'sourceIp'],
    })
  })

  it.each([
    ['[IPv6:2001:db8::7]', '2001:db8::7'],
    ['[2001:db8::7]', '2001:db8::7'],
    ['(unknown)', null],
  ])('of a client %s has the address %s', (client, ip) => {
    const returned = RETURNED.replace('[192.0.2.7]', client)
    expect(complaint(['Feedback-Type: abuse'], returned).sourceIp).toBe(ip)
  })
})

describe("a junk mail report of Microsoft's", () => {
  const mail = [
    'From: staff@hotmail.com',
    'Subject: complaint about message from 192.0.2.7',
    'Content-Type: multipart/mixed; boundary=b',
    '',
    '--b',
    'Content-Type: message/rfc822',
    '',
    'X-HmXmrOriginalRecipient: user@example.com',
    RETURNED,
    '',
    'Hello',
    '--b--',
  ].join('\n')

  it('is known by its field in the returned message', () => {
    expect(isMicrosoftComplaint(anatomyOf(mail))).toBe(true)
    expect(isMicrosoftComplaint(anatomyOf(mail.replace('X-HmXmr', 'X-Other')))).toBe(false)
  })

  it('is an abuse report of that recipient, all of it derived', () => {
    expect(readFeedbackReport(anatomyOf(mail))).toMatchObject({
      type: 'abuse',
      originalRcptTo: 'user@example.com',
      originalMailFrom: 'bounce@contoso.com',
      sourceIp: '192.0.2.7',
      derived: ['type', 'originalMailFrom', 'originalRcptTo', 'arrivalDate', 'sourceIp'],
    })
  })
})
