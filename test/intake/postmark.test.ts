import { describe, expect, it } from 'vitest'
import { diagnoseIntake } from '#ndr-doctor/intake'
import { readPostmark } from '#ndr-doctor/intake/postmark'
import { differences, payload, told } from './payload-file.ts'

const diagnosed = (name: string) => diagnoseIntake(readPostmark(payload(`postmark-${name}`)))

describe('readPostmark', () => {
  it('reads a hard bounce', () => {
    const answer = diagnosed('hard-bounce')
    expect(told(answer)).toEqual([
      ['old.customer@example.net', 'failed', '5.1.1', 550, 'recipient-unknown', true],
    ])
    expect(answer.report).toMatchObject({
      original: { subject: 'Invoice 4711', from: 'billing@contoso.com' },
      events: [
        {
          name: 'Bounce',
          label: { type: 'HardBounce' },
          at: '2026-10-13T08:14:34Z',
          serviceMessageId: '883953f4-6105-42a2-a16a-77a8eac79483',
        },
      ],
    })
    expect(differences(answer)).toEqual([])
  })

  it("reads the refusal, and not Postmark's own description of the type", () => {
    const { recipients } = readPostmark({
      ...(payload('postmark-hard-bounce') as object),
      Details: 'smtp;554 5.7.1 Service unavailable; Client host [192.0.2.25] blocked using zen.spamhaus.org',
    })
    expect(recipients[0]?.reply).not.toContain('unknown user')
  })

  it('states that a soft bounce contradicts 5.1.1', () => {
    const answer = diagnosed('soft-bounce-of-a-5.1.1')
    expect(answer.diagnoses[0]).toMatchObject({ cause: 'recipient-unknown', suppress: true })
    expect(differences(answer)).toEqual(['permanence', 'suppress'])
  })

  it('states that an address which Postmark gave up need not be', () => {
    const answer = diagnoseIntake(
      readPostmark({
        ...(payload('postmark-hard-bounce') as object),
        Details: 'smtp;552 5.2.2 Mailbox full',
      }),
    )
    expect(answer.diagnoses[0]).toMatchObject({ cause: 'mailbox-full', suppress: false })
    expect(differences(answer)).toEqual(['suppress'])
  })

  it('takes a transient bounce for a delay', () => {
    expect(told(diagnosed('transient'))).toEqual([
      ['slow@example.org', 'delayed', '4.4.2', 421, 'network-error', false],
    ])
  })

  it('knows the type by its number alone', () => {
    const answer = diagnosed('type-code-alone')
    expect(answer.report.events[0]?.label?.type).toBe('ManuallyDeactivated')
    expect(told(answer)).toEqual([['gone@example.net', 'failed', null, null, 'suppressed', true]])
  })

  it('reads complaints and deliveries', () => {
    expect(told(diagnosed('spam-complaint'))).toEqual([['angry@example.com', 'complaint']])
    expect(diagnosed('delivery').report).toMatchObject({
      kind: 'delivered',
      recipients: [{ address: 'reader@example.com', replyCode: 250 }],
    })
  })

  it('tells an automatic answer from a failure', () => {
    expect(readPostmark(payload('postmark-auto-responder'))).toMatchObject({
      kind: 'auto-reply',
      recipients: [],
      ignored: ['AutoResponder'],
    })
  })

  it('names a record that tells of no delivery', () => {
    expect(readPostmark(payload('postmark-open'))).toMatchObject({ kind: 'not-a-report', ignored: ['Open'] })
  })

  it.each([
    [{}, 'payload.RecordType: expected a text, got nothing'],
    [
      { RecordType: 'Bounce' },
      'payload.Type: expected a bounce type, or its number in TypeCode, got nothing',
    ],
    [
      { RecordType: 'Bounce', TypeCode: 1, Email: 'a@example.com', Inactive: 'yes' },
      'payload.Inactive: expected true or false, got a text',
    ],
  ])('says of a wrong shape what was expected where: %j', (wrong, message) => {
    expect(() => readPostmark(wrong)).toThrow(new TypeError(message))
  })
})
