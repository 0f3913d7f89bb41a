import { describe, expect, it } from 'vitest'
import { diagnoseIntake } from '#ndr-doctor/intake'
import { readBrevo } from '#ndr-doctor/intake/brevo'
import { differences, payload, told } from './payload-file.ts'

const diagnosed = (name: string) => diagnoseIntake(readBrevo(payload(`brevo-${name}`)))

describe('readBrevo', () => {
  it('reads each event of a list by itself', () => {
    const answer = diagnosed('one-of-each')
    expect(answer.report.ignored).toEqual(['request', 'unique_opened', 'click'])
    expect(told(answer)).toEqual([
      ['reader@example.com', 'delivered'],
      ['slow@example.org', 'delayed', '4.4.2', 421, 'network-error', false],
      ['old.customer@example.net', 'failed', '5.1.1', 550, 'recipient-unknown', true],
      ['full@example.org', 'failed', '4.2.2', 452, 'mailbox-full', false],
      ['gone@example.net', 'failed', null, null, 'suppressed', true],
      ['not an address', 'failed', null, null, 'address-invalid', true],
      ['info@example.org', 'failed', null, null, 'system-error', false],
      ['angry@example.com', 'complaint'],
    ])
    expect(differences(answer)).toEqual([])
  })

  it("takes Brevo's own block list for no block list of a receiver", () => {
    const [diagnosis] = diagnoseIntake(
      readBrevo({ event: 'blocked', email: 'gone@example.net', reason: 'blocked : due to blacklist user' }),
    ).diagnoses
    expect(diagnosis).toMatchObject({ cause: 'suppressed', evidence: [{ rule: 'label/brevo/blocked' }] })
  })

  it("leaves Brevo's own faults to the sender's side", () => {
    const { report, diagnoses } = diagnosed('one-of-each')
    const place = report.events.findIndex(({ name }) => name === 'error')
    expect(diagnoses[place]?.fixedBy).toBe('sender-admin')
  })

  it('states that a soft bounce contradicts 5.1.1', () => {
    const answer = diagnosed('soft-bounce-of-a-5.1.1')
    expect(differences(answer)).toEqual(['permanence', 'suppress'])
    expect(answer.report).toMatchObject({
      original: { subject: 'Invoice 4711' },
      events: [{ at: '2026-10-13T08:00:00Z', messageId: '<202610130814.4711@smtp-relay.contoso.com>' }],
    })
  })

  it.each([
    [null, 'payload: expected a list, got nothing'],
    [{ event: 'spam', email: ['a@example.com'] }, 'payload.email: expected a text, got a list'],
    [{ event: 'spam', email: '' }, 'payload.email: expected a text, got an empty text'],
  ])('says of a wrong shape what was expected where: %j', (wrong, message) => {
    expect(() => readBrevo(wrong)).toThrow(new TypeError(message))
  })
})
