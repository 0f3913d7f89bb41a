import { describe, expect, it } from 'vitest'
import { readFreeText } from '../src/dialects/free-text.ts'
import { recipientsOf, recipientsOfPasted } from '../src/recipients.ts'
import type { Kind } from '../src/report/report.ts'
import { anatomyOf, reportOf } from './anatomy-of.ts'

function read(mail: string, kind: Kind = 'failed') {
  const anatomy = anatomyOf(mail)
  return recipientsOf(anatomy, kind, () => readFreeText(anatomy), null)
}

const RETURNED =
  'From: anna@contoso.com\nTo: user@example.com\nMessage-ID: <1@contoso.com>\nSubject: x\n\nHello'
const status = (...groups: string[][]) =>
  ['Reporting-MTA: dns; mx.example.com\n', ...groups.map((group) => `${group.join('\n')}\n`)].join('\n')
const withStatus = (part: string, text = 'It could not be delivered.') =>
  reportOf([
    ['text/plain', text],
    ['message/delivery-status', part],
    ['message/rfc822', RETURNED],
  ])

describe('a recipient of a status part', () => {
  it('is read in full', () => {
    const part = status([
      'Original-Recipient: rfc822; alias@example.com',
      'Final-Recipient: rfc822; user@example.com',
      'Action: failed',
      'Status: 5.1.1',
      'Remote-MTA: dns; mx.example.net',
      'Diagnostic-Code: smtp; 550 5.1.1 User unknown',
      'Last-Attempt-Date: Mon, 23 Nov 2026 10:00:00 +0100',
      'Final-Log-ID: 42',
      'Will-Retry-Until: Wed, 25 Nov 2026 10:00:00 +0100',
    ])
    expect(read(withStatus(part))).toEqual([
      {
        address: 'user@example.com',
        intended: 'alias@example.com',
        status: '5.1.1',
        replyCode: 550,
        reply: '550 5.1.1 User unknown',
        emitter: null,
        finalRecipient: { type: 'rfc822', value: 'user@example.com' },
        originalRecipient: { type: 'rfc822', value: 'alias@example.com' },
        action: 'failed',
        statusField: '5.1.1',
        diagnosticCode: { type: 'smtp', value: '550 5.1.1 User unknown' },
        remoteMta: { type: 'dns', value: 'mx.example.net' },
        lastAttemptDate: '2026-11-23T09:00:00Z',
        finalLogId: '42',
        willRetryUntil: '2026-11-25T09:00:00Z',
        origins: {
          address: 'delivery-status',
          intended: 'delivery-status',
          status: 'delivery-status',
          reply: 'delivery-status',
        },
      },
    ])
  })

  it('has nothing of another', () => {
    const part = status(
      [
        'Final-Recipient: rfc822; one@example.com',
        'Action: failed',
        'Status: 5.1.1',
        'Diagnostic-Code: smtp; 550 No',
      ],
      ['Final-Recipient: rfc822; two@example.com', 'Action: delayed', 'Status: 4.4.1'],
      ['Final-Recipient: rfc822; three@example.com', 'Action: relayed', 'Status: 2.0.0'],
    )
    expect(
      read(withStatus(part)).map(({ address, action, status, replyCode }) => [
        address,
        action,
        status,
        replyCode,
      ]),
    ).toEqual([
      ['one@example.com', 'failed', '5.1.1', 550],
      ['two@example.com', 'delayed', '4.4.1', null],
      ['three@example.com', 'relayed', '2.0.0', null],
    ])
  })

  it.each([
    [
      'a code in the refusal tells more than the class in the field',
      'Status: 5.0.0',
      '550 5.7.1 No',
      '5.7.1',
    ],
    [
      'a code in the field tells more than the class in the refusal',
      'Status: 5.1.1',
      '550 5.0.0 No',
      '5.1.1',
    ],
    ['a subject tells more than a class', 'Status: 5.0.0', '550 5.3.0 No', '5.3.0'],
    ['a class is better than nothing', 'Status: 5.0.0', '550 No', '5.0.0'],
    ['and nothing is invented', 'X-A: 1', '550 No', null],
  ])('has the most telling code: %s', (_, field, reply, code) => {
    const part = status([
      'Final-Recipient: rfc822; user@example.com',
      'Action: failed',
      field,
      `Diagnostic-Code: smtp; ${reply}`,
    ])
    expect(read(withStatus(part))[0]?.status).toBe(code)
  })

  it('is told of by the text where the part is silent', () => {
    const part = status(['Final-Recipient: rfc822; user@example.com', 'Action: failed', 'Status: 5.0.0'])
    const [recipient] = read(withStatus(part, '<user@example.com>: host said: 550 5.2.2 Mailbox full'))
    expect(recipient).toMatchObject({ status: '5.2.2', replyCode: 550, reply: '550 5.2.2 Mailbox full' })
    expect(recipient?.origins.reply).toBe('human-part')
  })

  it('takes words in its Status field for the refusal', () => {
    const part = status([
      'Final-Recipient: rfc822; user@example.com',
      'Action: failed',
      'Status: 553 Too large',
    ])
    expect(read(withStatus(part))[0]).toMatchObject({
      status: null,
      replyCode: 553,
      reply: '553 Too large',
      statusField: '553 Too large',
    })
  })

  it('takes the exit status of a local program for no refusal', () => {
    const part = status([
      'Final-Recipient: rfc822; user@example.com',
      'Action: failed',
      'Status: 5.3.0',
      'Diagnostic-Code: x-unix; 255',
    ])
    expect(read(withStatus(part, 'user@example.com: the program failed'))[0]?.reply).not.toBe('255')
  })

  it('that is named twice is one', () => {
    const group = [
      'Final-Recipient: rfc822; user@example.com',
      'Action: failed',
      'Status: 5.1.1',
      'Diagnostic-Code: smtp; 550 No',
    ]
    expect(read(withStatus(status(group, group)))).toHaveLength(1)
  })
})

describe('a recipient of a report without a status part', () => {
  const mail = (header: string, text: string) =>
    `From: MAILER-DAEMON@example.com\nTo: anna@contoso.com\nSubject: Undelivered Mail\n${header}\n\n${text}`

  it('is named by the text, with what is said of it', () => {
    const text =
      'These failed:\n\n<one@example.com>:\n550 5.1.1 unknown\n\n<two@example.com>:\n452 4.2.2 full\n'
    expect(
      read(mail('X-A: 1', text)).map(({ address, replyCode, status, origins }) => [
        address,
        replyCode,
        status,
        origins.address,
      ]),
    ).toEqual([
      ['one@example.com', 550, '5.1.1', 'human-part'],
      ['two@example.com', 452, '4.2.2', 'human-part'],
    ])
  })

  it('is named by X-Failed-Recipients', () => {
    const names = Array.from({ length: 80 }, (_, n) => `u${n}@example.com`)
    const recipients = read(mail(`X-Failed-Recipients: ${names.join(', ')}`, 'u0@example.com: 550 unknown'))
    expect(recipients.map(({ address }) => address)).toEqual(names)
    expect(recipients[0]).toMatchObject({ replyCode: 550, origins: { address: 'header' } })
    expect(recipients[1]).toMatchObject({ replyCode: null, reply: null })
  })

  it('is the one that the returned message was sent to, where nothing else names one', () => {
    const recipients = read(
      `From: MAILER-DAEMON@example.com\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\n550 5.1.1 unknown\n--b\nContent-Type: message/rfc822\n\n${RETURNED}\n--b--\n`,
    )
    expect(recipients).toMatchObject([
      { address: 'user@example.com', status: '5.1.1', origins: { address: 'original' } },
    ])
  })
})

describe('an address beyond ASCII (RFC 6532)', () => {
  const returned = 'From: anna@contoso.com\nTo: jürgen@bücher.example\nSubject: x\n\nHello'

  it('is read from the header of the returned message', () => {
    const mail = `From: MAILER-DAEMON@example.com\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\n550 5.1.1 unknown\n--b\nContent-Type: message/global\n\n${returned}\n--b--\n`
    expect(read(mail)).toMatchObject([{ address: 'jürgen@bücher.example', intended: null }])
  })

  it('is read from X-Failed-Recipients', () => {
    const mail =
      'From: MAILER-DAEMON@example.com\nX-Failed-Recipients: jürgen@bücher.example\n\njürgen@bücher.example: 550 unknown'
    expect(read(mail)).toMatchObject([{ address: 'jürgen@bücher.example', replyCode: 550 }])
  })

  it('is the same in the status part and in the returned message', () => {
    const part = status(['Final-Recipient: utf-8; jürgen@bücher.example', 'Action: failed', 'Status: 5.1.1'])
    const mail = reportOf([
      ['message/global-delivery-status', part],
      ['message/global', returned],
    ])
    expect(read(mail)).toMatchObject([{ address: 'jürgen@bücher.example', intended: null }])
  })
})

describe('the recipients of other messages', () => {
  it('are none in what is no report', () => {
    expect(read(`From: a@example.com\n\nuser@example.com`, 'not-a-report')).toEqual([])
    expect(read(`From: a@example.com\n\nuser@example.com`, 'auto-reply')).toEqual([])
  })

  it('are who read it, in a disposition', () => {
    const fields =
      'Final-Recipient: rfc822; user@example.com\nDisposition: manual-action/MDN-sent-manually; displayed'
    expect(read(reportOf([['message/disposition-notification', fields]]), 'disposition')).toMatchObject([
      { address: 'user@example.com', action: null, origins: { address: 'disposition-notification' } },
    ])
  })

  it('are who complained, in a complaint', () => {
    const fields = 'Feedback-Type: abuse\nOriginal-Rcpt-To: <user@example.com>'
    expect(read(reportOf([['message/feedback-report', fields]]), 'complaint')).toMatchObject([
      { address: 'user@example.com', origins: { address: 'feedback-report' } },
    ])
  })
})

describe('a text that a person pasted', () => {
  it('has one recipient without an address where it names none', () => {
    expect(recipientsOfPasted('550 5.1.1 User unknown', [])).toMatchObject([
      { address: null, status: '5.1.1', replyCode: 550, action: 'failed', origins: { status: 'input' } },
    ])
  })

  it('has the recipients that it names', () => {
    const finding = { address: 'user@example.com', intended: null, text: '550 5.1.1 User unknown' }
    expect(recipientsOfPasted('…', [finding, { ...finding, address: 'other@example.com' }])).toMatchObject([
      { address: 'user@example.com', replyCode: 550 },
      { address: 'other@example.com', replyCode: 550 },
    ])
  })
})
