import { describe, expect, it } from 'vitest'
import { defaultLimits, type Limits } from '../src/message/limits.ts'
import { readMessage } from '../src/message/message.ts'
import { readReport, type Reading } from '../src/parse-report.ts'
import { reportOf } from './anatomy-of.ts'

function read(
  mail: string,
  { limits, ...reading }: Partial<Omit<Reading, 'limits'>> & { limits?: Partial<Limits> } = {},
) {
  const all = { ...defaultLimits, ...limits }
  return readReport(readMessage(Buffer.from(mail), all), { ...reading, limits: all })
}

const STATUS = [
  'Reporting-MTA: dns; mx.example.com',
  'DSN-Gateway: dns; gw.example.com',
  'Received-From-MTA: dns; mail.contoso.com',
  'Original-Envelope-Id: a+2Bb',
  'Arrival-Date: Mon, 23 Nov 2026 10:00:00 +0100',
  '',
  'Final-Recipient: rfc822; user@example.com',
  'Action: failed',
  'Status: 5.1.1',
  'Diagnostic-Code: smtp; 550 5.1.1 User unknown',
].join('\n')
const RETURNED =
  'Message-ID: <1@contoso.com>\nFrom: anna@contoso.com\nTo: user@example.com\nSubject: Offer\n\nHello'
const REPORT = reportOf([
  ['text/plain', 'Your message could not be delivered.'],
  ['message/delivery-status', STATUS],
  ['message/rfc822', RETURNED],
])

describe('a report', () => {
  it('has the fields of the message that RFC 3464 gives it', () => {
    expect(read(REPORT)).toMatchObject({
      schemaVersion: 1,
      input: 'mail',
      kind: 'failed',
      reportingMta: { type: 'dns', value: 'mx.example.com' },
      dsnGateway: { type: 'dns', value: 'gw.example.com' },
      receivedFromMta: { type: 'dns', value: 'mail.contoso.com' },
      originalEnvelopeId: 'a+b',
      arrivalDate: '2026-11-23T09:00:00Z',
      recipients: [{ address: 'user@example.com' }],
      original: { messageId: '<1@contoso.com>', subject: 'Offer' },
      feedback: null,
      disposition: null,
      shouldReply: false,
      noReplyReason: 'report',
      failurePrefixes: 0,
      correlation: null,
      problems: [],
    })
  })

  it('names its language, and who wrote it', () => {
    const german = REPORT.replace('Subject:', 'Content-Language: de-DE\nSubject:')
    expect(read(german).language).toBe('de-DE')
    expect(read(REPORT).language).toBeNull()
    expect(read(REPORT.replace('Reporting-MTA', 'X-Postfix-Queue-ID: 1\nReporting-MTA')).generator).toEqual({
      id: 'postfix',
      name: 'Postfix',
    })
  })

  it("finds the sender's own marks where they are asked for", () => {
    const correlate = { headers: ['Subject'], verp: 'anna{token}@contoso.com' }
    expect(read(REPORT, { correlate }).correlation).toEqual({ headers: { Subject: 'Offer' }, token: null })
  })

  it('has no more recipients than the limit', () => {
    const others = ['one', 'two', 'three'].map(
      (name) => `\nFinal-Recipient: rfc822; ${name}@example.com\nStatus: 5.1.1\n`,
    )
    const { recipients, problems } = read(REPORT.replace(STATUS, `${STATUS}\n${others.join('')}`), {
      limits: { recipients: 2 },
    })
    expect(recipients.map(({ address }) => address)).toEqual(['user@example.com', 'one@example.com'])
    expect(problems.map(({ code }) => code)).toEqual(['limit-recipients'])
  })

  it('has no more recipients than the limit where its text names them, either', () => {
    const text = ['one', 'two', 'three']
      .map((name) => `<${name}@example.com>:\n550 5.1.1 unknown\n`)
      .join('\n')
    const { recipients, problems } = read(
      `From: MAILER-DAEMON@example.com\nSubject: Undelivered Mail\n\n${text}`,
      { limits: { recipients: 2 } },
    )
    expect(recipients.map(({ address }) => address)).toEqual(['one@example.com', 'two@example.com'])
    expect(problems.map(({ code }) => code)).toEqual(['limit-recipients'])
  })
})

describe('a mail that is no report', () => {
  it('has no recipients, no generator and no original, whatever it carries', () => {
    const mail = `From: ben@example.com\nSubject: Look\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\nAs promised.\n--b\nContent-Type: message/rfc822\n\n${RETURNED}\n--b--\n`
    expect(read(mail)).toMatchObject({
      kind: 'not-a-report',
      generator: null,
      recipients: [],
      original: null,
      shouldReply: true,
      noReplyReason: null,
    })
  })
})

describe('a report that is forwarded', () => {
  const attached = (report: string, subject = 'Fwd: Undelivered Mail') =>
    `From: anna@contoso.com\nSubject: ${subject}\nContent-Type: multipart/mixed; boundary=f\n\n--f\n\nWhat is this?\n--f\nContent-Type: message/rfc822\n\n${report}\n--f--\n`

  it('as an attachment is read as itself', () => {
    const { kind, recipients, original, noReplyReason } = read(attached(REPORT))
    expect(kind).toBe('failed')
    expect(recipients).toMatchObject([{ address: 'user@example.com', status: '5.1.1' }])
    expect(original?.messageId).toBe('<1@contoso.com>')
    expect(noReplyReason).toBeNull()
  })

  it('twice is read, too', () => {
    expect(
      read(attached(attached(REPORT).replaceAll('--f', '--g').replace('=f', '=g'))).recipients,
    ).toHaveLength(1)
  })

  it('in the text is read as itself, quoted or not', () => {
    const inline = (quote: string) =>
      `From: anna@contoso.com\nSubject: Fwd: Undelivered Mail\n\nWhat is this?\n\n---------- Forwarded message ---------\n${REPORT.replaceAll(/^/gm, quote)}`
    expect(read(inline('')).recipients).toMatchObject([{ address: 'user@example.com' }])
    expect(read(inline('> ')).recipients).toMatchObject([{ address: 'user@example.com' }])
  })

  it('says what is wrong with it; what else is attached does not', () => {
    expect(read(attached(REPORT.replace('--b--\n', ''))).problems.map(({ code }) => code)).toEqual([
      'boundary-unclosed',
    ])
    const broken = 'From: ben@example.com\nContent-Type: multipart/mixed; boundary=x\n\n--x\n\nhi'
    expect(read(attached(broken, 'Look')).problems).toEqual([])
  })

  it('with nothing but a returned message of its own is not looked into', () => {
    expect(
      read(REPORT.replace(RETURNED, attached(REPORT.replaceAll('--b', '--c').replace('=b', '=c')))),
    ).toMatchObject({
      recipients: [{ address: 'user@example.com' }],
      original: { subject: 'Fwd: Undelivered Mail' },
    })
  })
})
