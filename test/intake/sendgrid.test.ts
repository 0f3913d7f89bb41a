import { describe, expect, it } from 'vitest'
import { diagnoseIntake } from '#ndr-doctor/intake'
import { readSendGrid } from '#ndr-doctor/intake/sendgrid'
import { differences, payload, told } from './payload-file.ts'

const diagnosed = (name: string) => diagnoseIntake(readSendGrid(payload(`sendgrid-${name}`)))

describe('readSendGrid', () => {
  it('reads each event of a list by itself', () => {
    const answer = diagnosed('one-of-each')
    expect(answer.report.kind).toBe('mixed')
    expect(answer.report.ignored).toEqual(['processed', 'open', 'click'])
    expect(told(answer)).toEqual([
      ['reader@example.com', 'delivered'],
      ['slow@example.org', 'delayed', '4.7.0', 421, 'greylisted', false],
      ['old.customer@example.net', 'failed', '5.1.1', 550, 'recipient-unknown', true],
      ['info@example.org', 'failed', '5.7.1', 554, 'ip-blocklisted', false],
      ['gone@example.net', 'failed', '5.0.0', null, 'suppressed', true],
      ['angry@example.com', 'complaint'],
    ])
    expect(differences(answer)).toEqual([])
  })

  it('keeps the ids by which a sender finds the message', () => {
    expect(readSendGrid(payload('sendgrid-blocked-for-an-unknown-user'))).toMatchObject({
      original: { messageId: '<14c5d75ce93.dfd.64b469@contoso.com>' },
      events: [
        {
          at: '2026-10-13T08:00:00Z',
          messageId: '<14c5d75ce93.dfd.64b469@contoso.com>',
          serviceMessageId: '14c5d75ce93.dfd.64b469.filter0001.16648.5515E0B88.0',
        },
      ],
    })
  })

  it('states that a block contradicts an unknown user', () => {
    const answer = diagnosed('blocked-for-an-unknown-user')
    expect(answer.report.events[0]?.label).toMatchObject({ type: 'blocked', subType: 'Reputation' })
    expect(answer.diagnoses[0]).toMatchObject({ cause: 'recipient-unknown', suppress: true })
    expect(differences(answer)).toEqual(['suppress', 'cause'])
  })

  it('says why SendGrid itself dropped a message', () => {
    expect(told(diagnosed('dropped')).map((one) => (one as unknown[]).slice(4))).toEqual([
      ['suppressed', true],
      ['suppressed', true],
      ['suppressed', true],
      ['address-invalid', true],
      ['spam-detected', false],
      ['message-malformed', false],
      ['sender-limit-exceeded', false],
      ['unknown', false],
    ])
  })

  it.each([
    [5, 'payload: expected a list, got a number'],
    [[{ event: 'bounce' }], 'payload[0].email: expected a text, got nothing'],
    [[{ email: 'a@example.com' }], 'payload[0].event: expected a text, got nothing'],
    [
      [{ event: 'bounce', email: 'a@example.com', reason: {} }],
      'payload[0].reason: expected a text, got an object',
    ],
  ])('says of a wrong shape what was expected where: %j', (wrong, message) => {
    expect(() => readSendGrid(wrong)).toThrow(new TypeError(message))
  })
})
