import { describe, expect, it } from 'vitest'
import { diagnoseIntake } from '#ndr-doctor/intake'
import { readMailgun } from '#ndr-doctor/intake/mailgun'
import { differences, payload, told } from './payload-file.ts'

const diagnosed = (name: string) => diagnoseIntake(readMailgun(payload(`mailgun-${name}`)))

describe('readMailgun', () => {
  it('reads a permanent failure', () => {
    const { report } = diagnosed('failed-permanent')
    expect(told(diagnosed('failed-permanent'))).toEqual([
      ['old.customer@example.net', 'failed', '5.1.1', 550, 'recipient-unknown', true],
    ])
    expect(report.recipients[0]?.remoteMta).toEqual({ type: 'dns', value: 'mx.example.net' })
    expect(report.events[0]?.label).toMatchObject({ type: 'permanent', subType: 'bounce' })
    expect(report.original).toMatchObject({
      messageId: '<20261013081431.1.4711@mg.contoso.com>',
      subject: 'Invoice 4711',
    })
  })

  it('takes a temporary failure for a delay, for Mailgun goes on trying', () => {
    const answer = diagnosed('failed-temporary')
    expect(told(answer)).toEqual([['slow@example.org', 'delayed', '4.2.2', 452, 'mailbox-full', false]])
    expect(differences(answer)).toEqual([])
  })

  it('states that a temporary label contradicts a 550', () => {
    const answer = diagnosed('failed-temporary-of-a-550')
    expect(answer.diagnoses[0]).toMatchObject({ permanence: 'permanent', suppress: true })
    expect(differences(answer)).toEqual(['permanence', 'suppress'])
  })

  it("takes none of Mailgun's own numbers for a reply code", () => {
    expect(told(diagnosed('failed-suppressed'))).toEqual([
      ['gone@example.net', 'failed', null, null, 'suppressed', true],
    ])
  })

  it("reads the receiver's last words where Mailgun gave up", () => {
    const answer = diagnosed('failed-too-old')
    expect(told(answer)).toEqual([['slow@example.org', 'failed', '4.4.2', 421, 'network-error', false]])
    expect(differences(answer)).toEqual(['permanence'])
  })

  it('names the addressee of a message that Mailgun refused, out of its header', () => {
    expect(told(diagnosed('rejected'))).toEqual([
      ['info@example.org', 'failed', null, null, 'unknown', false],
    ])
  })

  it('names nobody where that header has several addressees', () => {
    const refusal = {
      event: 'rejected',
      message: { headers: { to: 'info@example.org, sales@example.org' } },
      reject: { reason: 'Sandbox subdomains are for test purposes only.' },
    }
    expect(readMailgun(refusal).recipients).toMatchObject([{ address: null }])
  })

  it('reads complaints, and a page of the events API', () => {
    expect(diagnosed('complained').report.kind).toBe('complaint')
    const page = diagnosed('events-page')
    expect(page.report.ignored).toEqual(['opened'])
    expect(told(page)).toEqual([
      ['reader@example.com', 'delivered'],
      ['slow@example.org', 'delayed', '4.4.2', 421, 'network-error', false],
    ])
  })

  it.each([
    ['no JSON', 'payload: expected JSON, got a text that is none'],
    [{ 'event-data': { event: 'failed' } }, 'payload["event-data"].severity: expected a text, got nothing'],
    [{ items: {} }, 'payload.items: expected a list, got an object'],
  ])('says of a wrong shape what was expected where: %j', (wrong, message) => {
    expect(() => readMailgun(wrong)).toThrow(new TypeError(message))
  })
})
