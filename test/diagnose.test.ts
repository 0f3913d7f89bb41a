import { describe, expect, it } from 'vitest'
import { diagnose } from '../src/core.ts'
import { diagnoseReport, understand } from '../src/diagnose.ts'
import { defaultLimits } from '../src/message/limits.ts'
import { readMessage } from '../src/message/message.ts'
import { recipientStatus } from '../src/report/recipient-status.ts'
import type { Action, Kind, Report } from '../src/report/report.ts'

const reading = { limits: defaultLimits }
const report = (kind: Kind, actions: (Action | null)[]) =>
  ({
    kind,
    recipients: actions.map((action, n) =>
      recipientStatus({
        origin: 'human-part',
        address: `u${n}@example.com`,
        action,
        reply: '550 5.1.1 User unknown',
      }),
    ),
  }) as Report

describe('the diagnoses of a report', () => {
  it('are one a recipient, in the same order, and null where nothing failed', () => {
    const actions: (Action | null)[] = ['delivered', 'failed', 'relayed', 'delayed', null, 'expanded']
    const { diagnoses } = diagnoseReport(report('mixed', actions), {})
    expect(diagnoses.map((diagnosis) => diagnosis?.cause ?? null)).toEqual([
      null,
      'recipient-unknown',
      null,
      'recipient-unknown',
      'recipient-unknown',
      null,
    ])
  })

  it.each(['complaint', 'disposition'] as const)('are null in a %s', (kind) => {
    expect(diagnoseReport(report(kind, [null]), {}).diagnoses).toEqual([null])
  })

  it('come with the report itself', () => {
    const failed = report('failed', ['failed'])
    expect(diagnoseReport(failed, {}).report).toBe(failed)
  })
})

describe('a report that is held against what was sent', () => {
  const bounce = (id: string) =>
    [
      'Return-Path: <>',
      'From: MAILER-DAEMON@mx.example.org',
      'To: sender@contoso.com',
      'Subject: Undelivered Mail Returned to Sender',
      'Authentication-Results: mx.contoso.com; dmarc=fail header.from=example.org',
      'Content-Type: multipart/report; report-type=delivery-status; boundary=b',
      '',
      '--b',
      'Content-Type: message/delivery-status',
      '',
      'Reporting-MTA: dns; mx.example.org',
      '',
      'Final-Recipient: rfc822; user@example.org',
      'Action: failed',
      'Status: 5.1.1',
      'Diagnostic-Code: smtp; 550 5.1.1 User unknown',
      '',
      '--b',
      'Content-Type: message/rfc822-headers',
      '',
      `Message-ID: ${id}`,
      'From: sender@contoso.com',
      '',
      '--b--',
    ].join('\r\n')
  const knowledge = { sentMessageIds: ['<1@contoso.com>'] }

  it('is verified or contradicted, and says nothing of it unasked', () => {
    expect(diagnose(bounce('<1@contoso.com>'), { knowledge }).authenticity?.verdict).toBe('verified')
    expect(diagnose(bounce('<2@contoso.com>'), { knowledge }).authenticity?.verdict).toBe('contradicted')
    expect(diagnose(bounce('<1@contoso.com>'))).not.toHaveProperty('authenticity')
  })

  it('asks to stop mailing an address only where it is verified, if the caller wants that', () => {
    const suppress = (id: string, withholdSuppression: boolean) =>
      diagnose(bounce(id), { knowledge, withholdSuppression }).diagnoses[0]?.suppress
    expect(suppress('<1@contoso.com>', true)).toBe(true)
    expect(suppress('<2@contoso.com>', true)).toBe(false)
    expect(suppress('<2@contoso.com>', false)).toBe(true)
  })

  it('brings the Authentication-Results that its server wrote', () => {
    const { report, authenticity } = diagnose(bounce('<1@contoso.com>'), {
      knowledge: { authenticationResults: { trustedServer: 'mx.contoso.com' } },
    })
    expect(report.authenticationResults).toEqual(['mx.contoso.com; dmarc=fail header.from=example.org'])
    expect(authenticity?.verdict).toBe('contradicted')
  })

  it('needs knowledge to withhold anything by', () => {
    expect(() => diagnose('550', { withholdSuppression: true })).toThrow(
      new TypeError('options.withholdSuppression: needs options.knowledge'),
    )
    expect(() => diagnose('550', { withholdSuppression: 1 as never })).toThrow(TypeError)
  })
})

it('a mail is understood as a mail, and anything else as a text', () => {
  const of = (text: string) => understand(readMessage(Buffer.from(text), defaultLimits), reading)
  expect(of('From: a@example.com\n\n550 5.1.1 User unknown').kind).toBe('not-a-report')
  expect(of('550 5.1.1 User unknown').kind).toBe('failed')
})
