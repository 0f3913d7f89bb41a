import { describe, expect, it } from 'vitest'
import { defaultLimits } from '../src/message/limits.ts'
import { readMessage } from '../src/message/message.ts'
import { readText } from '../src/parse-text.ts'

const read = (text: string) =>
  readText(readMessage(Buffer.from(text), defaultLimits), { limits: defaultLimits })

describe('a pasted text', () => {
  it.each([
    ['a reply line', '550 5.1.1 User unknown', '5.1.1', 550],
    ['a reply line without an enhanced code', '550 No such user here', null, 550],
    ['a code alone', '5.7.750', '5.7.750', null],
    ['the words of a refusal', 'Client blocked from sending from unregistered domains', null, null],
  ])('that is %s has one recipient without an address', (_, text, status, replyCode) => {
    expect(read(text)).toMatchObject({
      kind: 'failed',
      input: 'reply',
      recipients: [{ address: null, status, replyCode, action: 'failed' }],
    })
  })

  it('that is a log line names its recipient', () => {
    const line =
      'Nov 23 10:00:00 mx postfix/smtp[123]: 4AB12: to=<user@example.com>, relay=mx.example.com[192.0.2.1]:25, dsn=5.1.1, status=bounced (host mx.example.com[192.0.2.1] said: 550 5.1.1 unknown (in reply to RCPT TO command))'
    expect(read(line).recipients).toMatchObject([
      { address: 'user@example.com', status: '5.1.1', replyCode: 550 },
    ])
  })

  it('that is a report is read as one', () => {
    const text =
      'Your message to user@example.com could not be delivered.\n\nThe response was:\n\n550 5.1.1 User unknown'
    expect(read(text)).toMatchObject({
      input: 'text',
      kind: 'failed',
      recipients: [{ address: 'user@example.com', status: '5.1.1' }],
    })
  })

  it('may describe the message that it is about', () => {
    const text = 'It was refused with 550 5.1.1 User unknown\nMessage-ID: <1@contoso.com>\nSubject: Offer'
    expect(read(text).original).toMatchObject({ messageId: '<1@contoso.com>', subject: 'Offer' })
  })

  it.each([
    ['nothing', ''],
    ['a greeting', 'Hello, how are you?'],
    ['a number', 'Room 550 is free at 4.2.2026'],
    ['a long text with a reply somewhere', `${'We talk about mail. '.repeat(400)}550 5.1.1 unknown`],
  ])('that is %s is no report', (_, text) => {
    expect(read(text)).toMatchObject({ kind: 'not-a-report', recipients: [] })
  })
})
