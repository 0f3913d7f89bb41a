import { describe, expect, it } from 'vitest'
import { diagnoseIntake } from '#ndr-doctor/intake'
import { readNodemailer } from '#ndr-doctor/intake/nodemailer'
import { differences, payload, told } from './payload-file.ts'

/** An error as Nodemailer makes it. */
function errorOf(known: object): Error {
  return Object.assign(new Error('Message failed'), known)
}

describe('readNodemailer', () => {
  it('reads the refusal of each recipient where all are refused', () => {
    expect(told(diagnoseIntake(readNodemailer(payload('nodemailer-all-rejected'))))).toEqual([
      ['old.customer@example.net', 'failed', '5.1.1', 550, 'recipient-unknown', true],
      ['slow@example.org', 'failed', '4.2.0', 450, 'greylisted', false],
    ])
  })

  it('reads who was refused out of a result, and leaves out who was accepted', () => {
    const answer = diagnoseIntake(readNodemailer(payload('nodemailer-some-rejected')))
    expect(told(answer)).toEqual([
      ['old.customer@example.net', 'failed', '5.1.1', 550, 'recipient-unknown', true],
    ])
    expect(answer.report.events[0]?.messageId).toBe('<invoice-4711@contoso.com>')
    expect(differences(answer)).toEqual([])
  })

  it('finds nothing wrong with a result where everybody was accepted', () => {
    expect(readNodemailer({ accepted: ['a@example.com'], rejected: [], response: '250 Ok' })).toMatchObject({
      kind: 'not-a-report',
      recipients: [],
    })
  })

  it('knows no reason for who was refused without one', () => {
    const result = {
      accepted: ['a@example.com'],
      rejected: [{ address: 'b@example.com', name: 'B' }],
      response: '250 Ok',
    }
    expect(readNodemailer(result).recipients).toMatchObject([
      { address: 'b@example.com', replyCode: null, reply: null },
    ])
  })

  it('reads an error of the whole message for everybody whom it names', () => {
    const error = errorOf({
      code: 'EENVELOPE',
      command: 'RCPT TO',
      response: '550 5.1.1 User unknown',
      responseCode: 550,
      rejected: ['a@example.com', 'b@example.com'],
    })
    expect(told(diagnoseIntake(readNodemailer(error)))).toEqual([
      ['a@example.com', 'failed', '5.1.1', 550, 'recipient-unknown', true],
      ['b@example.com', 'failed', '5.1.1', 550, 'recipient-unknown', true],
    ])
  })

  it('has one recipient without an address where an error names none', () => {
    const error = errorOf({
      code: 'EMESSAGE',
      command: 'DATA',
      response: '554 5.7.1 Message rejected as spam',
      responseCode: 554,
    })
    expect(told(diagnoseIntake(readNodemailer(error)))).toEqual([
      [null, 'failed', '5.7.1', 554, 'spam-detected', false],
    ])
  })

  it.each([
    ['ECONNECTION', 'network-error', 'transient'],
    ['ETIMEDOUT', 'network-error', 'transient'],
    ['EDNS', 'unknown', 'transient'],
    ['ENOAUTH', 'sender-not-authenticated', 'permanent'],
    ['EMAXRECIPIENTS', 'too-many-recipients', 'permanent'],
  ])('lays %s to the side of the sender, and keeps the address', (code, cause, permanence) => {
    const [diagnosis] = diagnoseIntake(readNodemailer(errorOf({ code, command: 'CONN' }))).diagnoses
    expect(diagnosis).toMatchObject({ cause, permanence, suppress: false })
    expect(diagnosis?.fixedBy).not.toMatch(/^recipient/)
  })

  it('lets the reply decide where the server gave one', () => {
    const error = errorOf({
      code: 'EAUTH',
      command: 'AUTH PLAIN',
      response: '535 5.7.8 Error: authentication failed',
      responseCode: 535,
    })
    const [diagnosis] = diagnoseIntake(readNodemailer(error)).diagnoses
    expect(diagnosis?.cause).toBe('sender-not-authenticated')
    expect(diagnosis?.evidence[0]?.rule).not.toMatch(/^label\//)
  })

  it('states that a refusal of the sender is no reason to give a recipient up', () => {
    const error = errorOf({
      code: 'EENVELOPE',
      command: 'MAIL FROM',
      response: '550 5.1.1 User unknown',
      responseCode: 550,
    })
    expect(differences(diagnoseIntake(readNodemailer(error)))).toEqual(['suppress'])
  })

  it('takes over what Nodemailer says of permanence', () => {
    const error = errorOf({
      code: 'EMESSAGE',
      command: 'DATA',
      response: '503 5.5.1 Bad sequence of commands',
      responseCode: 503,
      permanent: false,
    })
    const answer = diagnoseIntake(readNodemailer(error))
    expect(answer.report.events[0]?.label?.meaning?.permanence).toBe('transient')
    expect(differences(answer)).toEqual(['permanence'])
  })

  it.each([
    [
      new Error('Something else'),
      'payload: expected an error of Nodemailer with code or response, or a result with accepted or rejected, got an object',
    ],
    [{ rejected: 'a@example.com' }, 'payload.rejected: expected a list, got a text'],
    [
      { rejectedErrors: [{ recipient: 5 }] },
      'payload.rejectedErrors[0].recipient: expected a text, got a number',
    ],
  ])('says of a wrong shape what was expected where: %j', (wrong, message) => {
    expect(() => readNodemailer(wrong)).toThrow(new TypeError(message))
  })
})
