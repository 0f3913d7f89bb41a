import { describe, expect, it } from 'vitest'
import { defaultLimits } from '../../src/message/limits.ts'
import { readMessage } from '../../src/message/message.ts'
import { Anatomy } from '../../src/report/anatomy.ts'
import { anatomyOf, reportOf } from '../anatomy-of.ts'

const STATUS =
  'Reporting-MTA: dns; mx.example.com\n\nFinal-Recipient: rfc822; user@example.com\nAction: failed\nStatus: 5.1.1\n'
const RETURNED =
  'From: Anna <anna@contoso.com>\nTo: user@example.com\nSubject: Grüße\nMessage-ID: <1@contoso.com>\n\nHello Ben'

const finalRecipients = (mail: string) =>
  anatomyOf(mail).status?.recipients.map((group) => group.get('final-recipient'))

describe('a multipart/report', () => {
  const anatomy = anatomyOf(
    reportOf([
      ['text/plain; charset=utf-8', 'Zustellung fehlgeschlagen für user@example.com'],
      ['message/delivery-status', STATUS],
      ['message/rfc822', RETURNED],
    ]),
  )

  it('has its parts told apart', () => {
    expect(anatomy.type).toBe('multipart/report')
    expect(anatomy.reportType).toBe('delivery-status')
    expect(anatomy.subject).toBe('Undelivered Mail')
    expect(anatomy.human.trim()).toBe('Zustellung fehlgeschlagen für user@example.com')
    expect(anatomy.status?.message.get('reporting-mta')).toBe('dns; mx.example.com')
    expect(anatomy.original?.text('subject')).toBe('Grüße')
    expect([anatomy.feedback, anatomy.disposition, anatomy.copy]).toEqual([null, null, null])
  })

  it('keeps the text of the returned message out of its own', () => {
    expect(anatomy.human).not.toContain('Hello Ben')
  })

  it('gives the returned message as it is', () => {
    expect(anatomy.attached).toBe(Buffer.from(RETURNED).toString('latin1'))
  })

  it('gives the same answer each time it is asked', () => {
    expect(anatomy.status).toBe(anatomy.status)
    expect(anatomy.original).toBe(anatomy.original)
  })
})

describe('the status part', () => {
  it.each([
    'message/delivery-status',
    'message/global-delivery-status',
    'message/x-delivery-status',
    'Message/Delivery-Status; name=x',
  ])('may be of the type %s', (type) => {
    expect(finalRecipients(reportOf([[type, STATUS]]))).toEqual(['rfc822; user@example.com'])
  })

  it('may be in base64 or quoted-printable', () => {
    const base64 = `message/delivery-status\nContent-Transfer-Encoding: base64`
    expect(finalRecipients(reportOf([[base64, Buffer.from(STATUS).toString('base64')]]))).toHaveLength(1)
    const quoted = `message/delivery-status\nContent-Transfer-Encoding: quoted-printable`
    expect(finalRecipients(reportOf([[quoted, STATUS.replaceAll('@', '=40')]]))).toEqual([
      'rfc822; user@example.com',
    ])
  })

  it('may be pasted into the text, quoted or not', () => {
    expect(finalRecipients(`From: a\n\nIt failed:\n\n${STATUS}`)).toEqual(['rfc822; user@example.com'])
    expect(finalRecipients(`From: a\n\nIt failed:\n\n${STATUS.replaceAll(/^/gm, '> ')}`)).toEqual([
      'rfc822; user@example.com',
    ])
  })

  it('may be the message itself', () => {
    expect(finalRecipients(`From: a\nContent-Type: message/delivery-status\n\n${STATUS}`)).toHaveLength(1)
  })

  it('may come in several', () => {
    const other = STATUS.replace('user@', 'other@')
    expect(
      finalRecipients(
        reportOf([
          ['message/delivery-status', STATUS],
          ['message/delivery-status', other],
        ]),
      ),
    ).toEqual(['rfc822; user@example.com', 'rfc822; other@example.com'])
  })

  it('is null where there is none', () => {
    expect(anatomyOf('From: a\n\nFinal recipient: nobody').status).toBeNull()
  })
})

describe('the text for people', () => {
  const alternatives = (plain: string, html: string) =>
    `From: a\nContent-Type: multipart/alternative; boundary=b\n\n--b\nContent-Type: text/plain\n\n${plain}\n--b\nContent-Type: text/html\n\n${html}\n--b--\n`

  it('is the plain one of two alternatives', () => {
    const plain = 'Your message could not be delivered to user@example.com.'
    expect(anatomyOf(alternatives(plain, '<p>HTML')).human).toBe(plain)
  })

  it('is the HTML where the plain one says nothing', () => {
    expect(anatomyOf(alternatives('See HTML.', '<p>Your message <b>failed</b>')).human).toBe(
      'Your message failed',
    )
  })

  it('may stand in the preamble, where there is no text part', () => {
    const mail =
      'From: a\nContent-Type: multipart/mixed; boundary=b\n\nDelivery failed.\n--b\nContent-Type: message/rfc822\n\nSubject: x\n\n--b--\n'
    expect(anatomyOf(mail).human.trim()).toBe('Delivery failed.')
  })

  it('ends where a copy of the message is announced', () => {
    const { human, copy, original } = anatomyOf(
      'From: a\n\nDelivery failed.\n\n------ This is a copy of the message, including all the headers. ------\n\nFrom: Zoë <anna@contoso.com>\nSubject: Café – für 5 €\nTo: user@example.com\n\nHello',
    )
    expect(human.trim()).toBe('Delivery failed.')
    expect(copy).toContain('Hello')
    expect(original?.text('subject')).toBe('Café – für 5 €')
    expect(original?.text('from')).toBe('Zoë <anna@contoso.com>')
  })

  it('may be a text file attached', () => {
    const mail =
      'From: a\nContent-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: application/octet-stream; name="report.txt"\n\nDelivery failed.\n--b--\n'
    expect(anatomyOf(mail).human.trim()).toBe('Delivery failed.')
  })
})

describe('the other reports', () => {
  it('of a complaint and of a disposition have their fields', () => {
    expect(
      anatomyOf(reportOf([['message/feedback-report', 'Feedback-Type: abuse\nVersion: 1']])).feedback?.get(
        'feedback-type',
      ),
    ).toBe('abuse')
    expect(
      anatomyOf(
        reportOf([
          ['message/disposition-notification', 'Disposition: manual-action/MDN-sent-manually;\n displayed'],
        ]),
      ).disposition?.get('disposition'),
    ).toBe('manual-action/MDN-sent-manually; displayed')
  })

  it('have their 8-bit fields decoded', () => {
    const mail = reportOf([['message/global-disposition-notification; charset=utf-8', 'Error: für €']])
    expect(anatomyOf(mail).disposition?.get('error')).toBe('für €')
  })
})

describe('the returned message', () => {
  it.each(['message/rfc822', 'message/global', 'text/rfc822-headers', 'message/global-headers'])(
    'may be of the type %s',
    (type) => {
      expect(
        anatomyOf(
          reportOf([
            ['text/plain', 'x'],
            [type, RETURNED],
          ]),
        ).original?.raw('message-id'),
      ).toBe('<1@contoso.com>')
    },
  )

  it.each([
    'Content-Type: application/octet-stream; name="Undelivered Mail.eml"',
    'Content-Type: application/octet-stream\nContent-Disposition: attachment; filename=bounce.EML',
  ])('may be a file of a mail: %j', (header) => {
    const mail = `From: a\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\nSee this.\n--b\n${header}\n\n${RETURNED}\n--b--\n`
    expect(anatomyOf(mail).original?.raw('message-id')).toBe('<1@contoso.com>')
    expect(anatomyOf(mail.replaceAll(/\.eml/gi, '.bin')).original).toBeNull()
  })

  it('may be all that there is of a message', () => {
    expect(
      anatomyOf(`From: a\nContent-Type: message/rfc822\n\n${RETURNED}`).original?.raw('message-id'),
    ).toBe('<1@contoso.com>')
    expect(anatomyOf('From: a\nContent-Type: message/rfc822\n\nIt failed.').human).toBe('It failed.')
  })

  it('is the first of several', () => {
    const second = RETURNED.replace('<1@', '<2@')
    expect(
      anatomyOf(
        reportOf([
          ['message/rfc822', RETURNED],
          ['message/rfc822', second],
        ]),
      ).original?.raw('message-id'),
    ).toBe('<1@contoso.com>')
  })

  it('hides the texts behind it', () => {
    const mail = reportOf([
      ['text/plain', 'It failed.'],
      ['message/rfc822', RETURNED],
      ['text/plain', '550 Not evidence'],
    ])
    expect(anatomyOf(mail).human.trim()).toBe('It failed.')
  })

  it('is null where nothing came back', () => {
    expect(anatomyOf('From: a\n\nDelivery failed.').original).toBeNull()
    expect(anatomyOf('From: a\n\nDelivery failed.').attached).toBeNull()
  })
})

describe('what is noted', () => {
  const codes = (mail: string, limits = {}) => {
    const all = { ...defaultLimits, ...limits }
    const message = readMessage(Buffer.from(mail), all)
    const { human, status } = new Anatomy(message, all)
    expect([typeof human, typeof status]).toEqual(['string', 'object'])
    return message.problems.map(({ code }) => code)
  }

  it('is nothing in a report that is whole', () => {
    expect(
      codes(
        reportOf([
          ['text/plain', 'It failed.'],
          ['message/delivery-status', STATUS],
        ]),
      ),
    ).toEqual([])
  })

  it('is a text that was not read to its end', () => {
    expect(codes('From: a\n\n0123456789', { text: 5 })).toEqual(['limit-text'])
  })

  it('is a line that was not read to its end', () => {
    expect(codes('From: a\n\n0123456789\nabc', { line: 5 })).toEqual(['limit-line'])
    expect(codes('From: a\n\n01234\n56789', { line: 5 })).toEqual([])
  })

  it('is more text than is looked through, in several parts', () => {
    const mail = reportOf([
      ['text/plain', '0123456789'],
      ['text/plain', '0123456789'],
    ])
    expect(codes(mail, { scanned: 15 })).toEqual(['limit-scanned'])
    expect(codes(mail, { scanned: 25 })).toEqual([])
  })

  it('is a transfer encoding that nobody knows', () => {
    expect(codes('From: a\nContent-Transfer-Encoding: x-nobody\n\ntext')).toEqual(['encoding-malformed'])
  })

  it('is a status part with more recipients than are read', () => {
    const groups = ['one', 'two'].map(
      (name) => `Final-Recipient: rfc822; ${name}@example.com\nStatus: 5.1.1\n`,
    )
    expect(codes(reportOf([['message/delivery-status', groups.join('\n')]]), { recipients: 1 })).toEqual([
      'limit-recipients',
    ])
  })

  it('is a status part without recipients', () => {
    expect(codes(reportOf([['message/delivery-status', 'Reporting-MTA: dns; mx.example.com']]))).toEqual([
      'status-part-malformed',
    ])
  })

  it('is nothing of the attached message, which is not read', () => {
    const returned = 'From: b\nContent-Type: multipart/mixed; boundary=c\n\n--c\n\nhello'
    expect(
      codes(
        reportOf([
          ['text/plain', 'It failed.'],
          ['message/rfc822', returned],
        ]),
      ),
    ).toEqual([])
  })
})
