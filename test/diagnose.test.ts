import { describe, expect, it } from 'vitest'
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

it('a mail is understood as a mail, and anything else as a text', () => {
  const of = (text: string) => understand(readMessage(Buffer.from(text), defaultLimits), reading)
  expect(of('From: a@example.com\n\n550 5.1.1 User unknown').kind).toBe('not-a-report')
  expect(of('550 5.1.1 User unknown').kind).toBe('failed')
})
