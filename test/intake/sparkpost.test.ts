import { describe, expect, it } from 'vitest'
import { diagnoseIntake } from '#ndr-doctor/intake'
import { readSparkPost } from '#ndr-doctor/intake/sparkpost'
import { differences, payload, told } from './payload-file.ts'

const diagnosed = (name: string) => diagnoseIntake(readSparkPost(payload(`sparkpost-${name}`)))

describe('readSparkPost', () => {
  it('reads each event of a list by itself', () => {
    const answer = diagnosed('one-of-each')
    expect(answer.report.ignored).toEqual(['injection', 'open'])
    expect(told(answer).filter((one) => !String(one).startsWith('gone@'))).toEqual([
      ['reader@example.com', 'delivered'],
      ['slow@example.org', 'delayed', '4.4.4', 454, 'domain-not-found', false],
      ['Old.Customer@example.net', 'failed', '5.1.1', 550, 'recipient-unknown', true],
      ['info@example.org', 'failed', '5.2.2', 552, 'mailbox-full', false],
      ['angry@example.com', 'complaint'],
      ['info@example.org', 'failed', null, 554, 'protocol-error', false],
    ])
  })

  it("says that a rejection by policy is SparkPost's own", () => {
    const { events, recipients } = readSparkPost(payload('sparkpost-one-of-each'))
    const place = events.findIndex(({ name }) => name === 'policy_rejection')
    expect(recipients[place]).toMatchObject({ address: 'gone@example.net', status: '5.7.1', replyCode: 550 })
    expect(events[place]).toMatchObject({
      kind: 'failed',
      label: { type: '25', meaning: { byService: true, suppress: null } },
    })
  })

  it('states that "invalid recipient" contradicts a block list', () => {
    const answer = diagnosed('class-10-of-a-block-list')
    expect(answer.report.events[0]?.label).toMatchObject({ type: '10', meaning: { suppress: true } })
    expect(answer.diagnoses[0]).toMatchObject({ cause: 'ip-blocklisted', suppress: false })
    expect(differences(answer)).toEqual(['suppress', 'cause'])
  })

  it('takes a class of a delay for no final judgement', () => {
    const delay = {
      type: 'delay',
      rcpt_to: 'slow@example.org',
      bounce_class: '10',
      raw_reason: '450 4.1.1 Try later',
    }
    expect(readSparkPost(delay).events[0]?.label).toMatchObject({
      type: 'delay',
      subType: '10',
      meaning: { permanence: 'transient', suppress: false },
    })
  })

  it('reads the events API, whose instants are written differently', () => {
    expect(readSparkPost(payload('sparkpost-events-page')).events[0]).toMatchObject({
      at: '2026-10-13T08:14:34Z',
      serviceMessageId: '000443ee14578172be22',
    })
  })

  it('tells an automatic answer from a failure', () => {
    expect(readSparkPost(payload('sparkpost-auto-reply'))).toMatchObject({
      kind: 'auto-reply',
      recipients: [],
    })
  })

  it('takes the empty item with which a webhook is tried out', () => {
    expect(readSparkPost([{ msys: {} }])).toMatchObject({ kind: 'not-a-report', ignored: [] })
  })

  it.each([
    [{ msys: [] }, 'payload.msys: expected an object, got a list'],
    [[{ msys: { message_event: {} } }], 'payload[0].msys.message_event.type: expected a text, got nothing'],
    [{ results: [{ type: 'bounce' }] }, 'payload.results[0].rcpt_to: expected a text, got nothing'],
  ])('says of a wrong shape what was expected where: %j', (wrong, message) => {
    expect(() => readSparkPost(wrong)).toThrow(new TypeError(message))
  })
})
