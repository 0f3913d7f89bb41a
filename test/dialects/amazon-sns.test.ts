import { describe, expect, it } from 'vitest'
import { amazonSns } from '../../src/dialects/amazon-sns.ts'
import { diagnose } from '#ndr-doctor/core'
import { bundled, bytesOf, mail, told } from './mail.ts'

describe('Amazon SNS', () => {
  it('reads the recipients of a bounce out of JSON', () => {
    expect(told('amazon-sns-bounce-notification')).toEqual([
      'amazon-sns',
      ['old.customer@example.net', '5.1.1', 550],
    ])
  })

  it.each(['amazon-ses-failure', 'amazon-workmail-technical-report'])(
    'leaves %s to its own system',
    (name) => {
      expect(amazonSns.recognises(bundled(name))).toBe(false)
    },
  )

  it('reads a delivery as one', () => {
    const text = JSON.stringify({
      notificationType: 'Delivery',
      delivery: { recipients: ['info@example.net'], smtpResponse: '250 2.6.0 Message received' },
    })
    const notification = mail(`From: no-reply@sns.amazonaws.com\nx-amz-sns-message-id: 1\n\n${text}\n`)
    expect(amazonSns.action?.(notification)).toBe('delivered')
    expect(amazonSns.read?.(notification).map(({ address }) => address)).toEqual(['info@example.net'])
  })

  it('reads whose mail is late', () => {
    const text = JSON.stringify({
      eventType: 'DeliveryDelay',
      deliveryDelay: {
        delayType: 'General',
        delayedRecipients: [{ emailAddress: 'info@example.net', status: '4.4.1' }],
      },
    })
    const notification = mail(`From: no-reply@sns.amazonaws.com\nx-amz-sns-message-id: 1\n\n${text}\n`)
    expect(amazonSns.action?.(notification)).toBe('delayed')
    expect(amazonSns.read?.(notification)).toEqual([
      { address: 'info@example.net', intended: null, text: '4.4.1' },
    ])
  })

  it('reads a complaint, and of the feedback report what SES passes on', () => {
    const { report, diagnoses } = diagnose(bytesOf('amazon-sns-complaint-notification'))
    expect(report).toMatchObject({
      kind: 'complaint',
      generator: { id: 'amazon-sns' },
      recipients: [{ address: 'reader@example.net', action: null }],
      feedback: {
        type: 'abuse',
        userAgent: 'ExampleMail-Feedback/2.0',
        originalMailFrom: 'news@contoso.com',
        originalRcptTo: 'reader@example.net',
        arrivalDate: '2026-10-13T09:01:54Z',
        sourceIp: '192.0.2.25',
        derived: [],
      },
    })
    expect(diagnoses).toEqual([null])
  })

  it('reads who complained out of a published event, which may not know which of several it was', () => {
    const text = JSON.stringify({
      eventType: 'Complaint',
      complaint: {
        complainedRecipients: [{ emailAddress: 'one@example.net' }, { emailAddress: 'two@example.net' }],
      },
      mail: { source: 'news@contoso.com', destination: ['one@example.net', 'two@example.net'] },
    })
    const { report } = diagnose(`From: no-reply@sns.amazonaws.com\nx-amz-sns-message-id: 1\n\n${text}\n`)
    expect(report.kind).toBe('complaint')
    expect(report.recipients.map(({ address }) => address)).toEqual(['one@example.net', 'two@example.net'])
    expect(report.feedback).toMatchObject({
      type: null,
      originalMailFrom: 'news@contoso.com',
      originalRcptTo: null,
      derived: [],
    })
  })

  const complainant = '"complainedRecipients":[{"emailAddress":"reader@example.net"}]'

  it.each([
    `"complaint":{${complainant},"complaintFeedbackType":5}`,
    `"complaint":{${complainant},"userAgent":{},"arrivalDate":[]}`,
    `"complaint":{${complainant}},"mail":{"source":null,"sourceIp":false}`,
    `"complaint":{${complainant}},"mail":"none"`,
  ])('reads who complained, whatever else is of another shape: %s', (fields) => {
    const text = `{"notificationType":"Complaint",${fields}}`
    const { report } = diagnose(`From: no-reply@sns.amazonaws.com\nx-amz-sns-message-id: 1\n\n${text}\n`)
    expect(report.kind).toBe('complaint')
    expect(report.recipients.map(({ address }) => address)).toEqual(['reader@example.net'])
    expect(report.feedback).toMatchObject({
      type: null,
      userAgent: null,
      arrivalDate: null,
      originalMailFrom: null,
      originalRcptTo: 'reader@example.net',
      sourceIp: null,
    })
  })

  it.each(['{"bouncedRecipients":{}}', '{"bouncedRecipients":[null]}', '{"bouncedRecipients":5}', 'null'])(
    'does not fall over a bounce that reads %s',
    (bounce) => {
      const text = `{"notificationType":"Bounce","bounce":${bounce}}`
      expect(amazonSns.recognises(mail(`x-amz-sns-message-id: 1\n\n${text}\n`))).toBe(false)
    },
  )

  it('reads the recipients of a notification that was cut behind them', () => {
    const message =
      '{"notificationType":"Bounce","bounce":{"bouncedRecipients":[{"emailAddress":"info@example.net"}],"timest'
    const text = JSON.stringify({ Type: 'Notification', Message: message })
    expect(amazonSns.read?.(mail(`x-amz-sns-message-id: 1\n\n${text}\n`))).toMatchObject([
      { address: 'info@example.net' },
    ])
  })

  it('reads who complained out of a notification that was cut behind them', () => {
    const message = `{"notificationType":"Complaint","complaint":{${complainant},"timest`
    const text = JSON.stringify({ Type: 'Notification', Message: message })
    const { report } = diagnose(`From: no-reply@sns.amazonaws.com\nx-amz-sns-message-id: 1\n\n${text}\n`)
    expect(report.kind).toBe('complaint')
    expect(report.recipients.map(({ address }) => address)).toEqual(['reader@example.net'])
    expect(report.feedback).toMatchObject({ type: null, originalRcptTo: 'reader@example.net' })
  })

  it('does not take other mail for a notification because of its header', () => {
    expect(amazonSns.recognises(mail('x-amz-sns-message-id: 1\n\nThe queue is empty: {}\n'))).toBe(false)
  })
})
