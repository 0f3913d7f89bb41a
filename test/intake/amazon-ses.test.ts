import { describe, expect, it } from 'vitest'
import { diagnoseIntake } from '#ndr-doctor/intake'
import { readAmazonSes } from '#ndr-doctor/intake/amazon-ses'
import { differences, payload, payloadText, told } from './payload-file.ts'

const diagnosed = (name: string) => diagnoseIntake(readAmazonSes(payload(`amazon-ses-${name}`)))

describe('readAmazonSes', () => {
  it('reads a bounce inside a message of SNS', () => {
    const { report, contradictions } = diagnosed('bounce-permanent-in-sns')
    expect(report.from).toBe('amazon-ses')
    expect(report.generator).toEqual({ id: 'amazon-ses', name: 'Amazon SES' })
    expect(report.reportingMta).toEqual({ type: 'dns', value: 'a27-77.smtp-out.us-west-2.amazonses.com' })
    expect(report.events).toEqual([
      {
        name: 'Bounce',
        kind: 'failed',
        label: {
          type: 'Permanent',
          subType: 'General',
          meaning: { permanence: 'permanent', suppress: true, causes: [], byService: false },
        },
        at: '2026-10-13T08:14:34Z',
        messageId: '<invoice-4711@contoso.com>',
        serviceMessageId: '010101926a0c1e00-6a0c1e00-77a0-4a77-9b0a-d8c7e6f5a4b3-000000',
      },
    ])
    expect(contradictions).toEqual([])
  })

  it('fills every field of a recipient, and says that the service told it', () => {
    expect(diagnosed('bounce-permanent-in-sns').report.recipients).toEqual([
      {
        address: 'old.customer@example.net',
        intended: null,
        status: '5.1.1',
        replyCode: 550,
        reply:
          '550 5.1.1 <old.customer@example.net>: Recipient address rejected: User unknown in virtual mailbox table',
        emitter: null,
        finalRecipient: null,
        originalRecipient: null,
        action: 'failed',
        statusField: '5.1.1',
        diagnosticCode: {
          type: 'smtp',
          value:
            '550 5.1.1 <old.customer@example.net>: Recipient address rejected: User unknown in virtual mailbox table',
        },
        remoteMta: null,
        lastAttemptDate: null,
        finalLogId: null,
        willRetryUntil: null,
        origins: { address: 'provider', intended: null, status: 'provider', reply: 'provider' },
      },
    ])
  })

  it('reads the headers that SES passes on', () => {
    const { original } = diagnosed('bounce-permanent-in-sns').report
    expect(original).toMatchObject({
      messageId: '<invoice-4711@contoso.com>',
      references: ['<order-4711@contoso.com>'],
      subject: 'Facture numéro 4711',
      date: '2026-10-13T08:14:30Z',
    })
  })

  it('reads the body of a request as text and as bytes', () => {
    const text = payloadText('amazon-ses-bounce-permanent-in-sns')
    const read = readAmazonSes(payload('amazon-ses-bounce-permanent-in-sns'))
    expect(readAmazonSes(text)).toEqual(read)
    expect(readAmazonSes(new TextEncoder().encode(text))).toEqual(read)
  })

  it('states that a transient label contradicts a 550', () => {
    const { diagnoses, contradictions } = diagnosed('bounce-transient-of-a-550')
    expect(diagnoses[0]).toMatchObject({
      cause: 'recipient-unknown',
      permanence: 'permanent',
      suppress: true,
    })
    expect(contradictions).toEqual([
      {
        recipient: 0,
        about: 'permanence',
        message: 'the label Transient/General means transient, the refusal is permanent',
      },
      {
        recipient: 0,
        about: 'suppress',
        message:
          'the label Transient/General keeps the address in use, the refusal (recipient-unknown) is a reason to stop mailing it',
      },
    ])
  })

  it('does not give an address up for a block list, whatever the label', () => {
    const answer = diagnosed('bounce-permanent-of-a-block-list')
    expect(told(answer)).toEqual([['info@example.org', 'failed', '5.7.1', 554, 'ip-blocklisted', false]])
    expect(differences(answer)).toEqual(['suppress'])
  })

  it('lets the label decide where SES itself did not try', () => {
    const answer = diagnosed('bounce-on-suppression-list')
    expect(answer.diagnoses[0]).toMatchObject({
      cause: 'suppressed',
      permanence: 'permanent',
      suppress: true,
    })
    expect(answer.diagnoses[0]?.evidence[0]?.rule).toBe('label/amazon-ses/Permanent/OnAccountSuppressionList')
    expect(differences(answer)).toEqual([])
  })

  it('lets the label decide where no report came back', () => {
    const answer = diagnosed('bounce-without-a-dsn')
    expect(told(answer)).toEqual([
      ['jane@example.com', 'failed', null, null, 'mailbox-full', false],
      ['richard@example.com', 'failed', null, null, 'mailbox-full', false],
    ])
    expect(answer.diagnoses.map((diagnosis) => diagnosis?.permanence)).toEqual(['transient', 'transient'])
    expect(differences(answer)).toEqual([])
  })

  it('reads a delay inside an event of EventBridge', () => {
    const answer = diagnosed('delay-in-eventbridge')
    expect(told(answer)).toEqual([['slow@example.org', 'delayed', '4.4.1', 421, 'network-error', false]])
    expect(answer.report.recipients[0]).toMatchObject({
      action: 'delayed',
      willRetryUntil: '2026-10-14T01:00:00Z',
    })
    expect(answer.report.events[0]?.label).toMatchObject({
      type: 'TransientCommunicationFailure',
      subType: null,
    })
  })

  it('reads complaints and deliveries without diagnosing them', () => {
    const complaint = diagnosed('complaint')
    expect(complaint.report.kind).toBe('complaint')
    expect(told(complaint)).toEqual([['reader@example.com', 'complaint']])
    expect(complaint.report.events[0]?.label).toMatchObject({ type: 'abuse', meaning: { suppress: true } })
    const delivery = diagnosed('delivery')
    expect(delivery.report.kind).toBe('delivered')
    expect(delivery.report.recipients[0]).toMatchObject({ status: '2.6.0', replyCode: 250 })
  })

  it('takes a report that mail is no spam for no reason to stop mailing', () => {
    const complaint = payload('amazon-ses-complaint') as { complaint: object }
    const taken = readAmazonSes({
      ...complaint,
      complaint: { ...complaint.complaint, complaintFeedbackType: 'not-spam' },
    })
    expect(taken.events[0]?.label?.meaning?.suppress).toBe(false)
  })

  it('names every recipient of a message that SES refuses to send', () => {
    expect(told(diagnosed('reject'))).toEqual([
      ['info@example.org', 'failed', null, null, 'virus-detected', false],
    ])
    expect(told(diagnosed('rendering-failure'))).toEqual([
      ['info@example.org', 'failed', null, null, 'unknown', false],
    ])
  })

  it.each([
    ['open', 'Open'],
    ['subscription-confirmation', 'SubscriptionConfirmation'],
  ])('names the event of %s, which tells of no delivery', (name, event) => {
    expect(readAmazonSes(payload(`amazon-ses-${name}`))).toMatchObject({
      kind: 'not-a-report',
      generator: null,
      recipients: [],
      events: [],
      ignored: [event],
    })
  })

  it('keeps a label that the documentation does not explain, without a meaning', () => {
    const bounce = {
      bounceType: 'Sideways',
      bounceSubType: 'New',
      bouncedRecipients: [{ emailAddress: 'info@example.org' }],
    }
    expect(readAmazonSes({ eventType: 'Bounce', bounce }).events[0]?.label).toEqual({
      type: 'Sideways',
      subType: 'New',
      meaning: null,
    })
  })

  it('reads a new sub type as its type', () => {
    const bounce = {
      bounceType: 'Transient',
      bounceSubType: 'New',
      bouncedRecipients: [{ emailAddress: 'info@example.org' }],
    }
    expect(readAmazonSes({ eventType: 'Bounce', bounce }).events[0]?.label?.meaning?.permanence).toBe(
      'transient',
    )
  })

  it.each([
    [
      {},
      'payload: expected a notification of Amazon SES with eventType or notificationType, or an envelope of it, got an object',
    ],
    [[], 'payload: expected an object, got a list'],
    [{ eventType: 'Bounce' }, 'payload.bounce.bouncedRecipients: expected a list, got nothing'],
    [{ eventType: 'Bounce', bounce: 5 }, 'payload.bounce: expected an object, got a number'],
    [
      { eventType: 'Bounce', bounce: { bouncedRecipients: [{ emailAddress: 5 }] } },
      'payload.bounce.bouncedRecipients[0].emailAddress: expected a text, got a number',
    ],
    [
      { Type: 'Notification', Message: '{"eventType":"Delivery","delivery":{"recipients":"a@example.com"}}' },
      'payload.Message.delivery.recipients: expected a list, got a text',
    ],
  ])('says of a wrong shape what was expected where: %j', (wrong, message) => {
    expect(() => readAmazonSes(wrong)).toThrow(new TypeError(message))
  })
})
