import { simpleParser } from 'mailparser'
import { describe, expect, it } from 'vitest'
import { diagnose } from '#ndr-doctor/core'
import { fixtures } from '#ndr-doctor/fixtures'
import { diagnoseIntake, type DiagnosedIntake } from '#ndr-doctor/intake'
import { readMicrosoftGraph, type GraphMessage } from '#ndr-doctor/intake/microsoft-graph'

/** The reports that mailboxes of Exchange Online receive from it. */
const reports = fixtures.filter(({ name }) => name.startsWith('exchange-online-5.'))

/** The message resource that Graph makes of a mail: its header fields, and its part for people. */
async function resourceOf(bytes: Uint8Array): Promise<GraphMessage> {
  const { headerLines, html, text = '', from, subject = '' } = await simpleParser(Buffer.from(bytes))
  const { address = '', name = '' } = from?.value[0] ?? {}
  return {
    subject,
    from: { emailAddress: { address, name } },
    receivedDateTime: '2026-10-13T08:14:34Z',
    internetMessageHeaders: headerLines.map(({ line }) => ({
      name: line.slice(0, line.indexOf(':')),
      value: line.slice(line.indexOf(':') + 1).trim(),
    })),
    body: html === false ? { contentType: 'text', content: text } : { contentType: 'html', content: html },
  }
}

/** What a mailbox watcher goes by. */
function gist({
  report,
  diagnoses,
}: Pick<DiagnosedIntake, 'diagnoses'> & { report: Pick<DiagnosedIntake['report'], 'kind' | 'recipients'> }) {
  return {
    kind: report.kind,
    recipients: report.recipients.map(({ address, status }, place) => [
      address,
      status,
      diagnoses[place]?.cause,
    ]),
  }
}

describe('readMicrosoftGraph', () => {
  it.each(reports)('reads $name from its body alone as from the whole mail', async ({ bytes }) => {
    const resource = await resourceOf(bytes)
    const whole = gist(diagnose(bytes))
    expect(gist(diagnoseIntake(readMicrosoftGraph(resource)))).toEqual(whole)
    const { internetMessageHeaders: _, ...unselected } = resource
    expect(gist(diagnoseIntake(readMicrosoftGraph(unselected)))).toEqual(whole)
  })

  it.each(reports.slice(0, 3))('reads the MIME content of $name as the mail itself', ({ bytes }) => {
    const text = new TextDecoder('latin1').decode(bytes)
    const { report } = diagnose(bytes)
    for (const payload of [bytes, text, { $value: text }]) {
      expect(readMicrosoftGraph(payload).recipients).toEqual(report.recipients)
    }
  })

  it('says who wrote the report, and has no label of its own', async () => {
    const { bytes } = reports[0]!
    expect(readMicrosoftGraph(await resourceOf(bytes))).toMatchObject({
      from: 'microsoft-graph',
      generator: { id: 'exchange-online' },
      events: [{ name: 'message', kind: 'failed', label: null, at: '2026-10-13T08:14:34Z' }],
    })
  })

  it('reads a text in any script', () => {
    const report = readMicrosoftGraph({
      from: { emailAddress: { address: 'postmaster@example.co.jp', name: '配信システム' } },
      subject: '配信不能: 請求書',
      body: {
        contentType: 'text',
        content:
          '次の受信者への配信に失敗しました:\n\nold.customer@example.net\n550 5.1.1 ユーザーが見つかりません\n',
      },
    })
    expect(report.recipients).toMatchObject([{ address: 'old.customer@example.net', status: '5.1.1' }])
    expect(report.recipients[0]?.reply).toContain('ユーザーが見つかりません')
  })

  it('leaves the mail of a person alone', () => {
    expect(
      readMicrosoftGraph({
        from: { emailAddress: { address: 'jane@example.com', name: 'Jane' } },
        subject: 'Lunch',
        body: { contentType: 'html', content: '<p>Shall we meet at 12:30?</p>' },
      }),
    ).toMatchObject({ kind: 'not-a-report', recipients: [], ignored: ['message'] })
  })

  it('lets no line end in a header field begin another', () => {
    const { recipients } = readMicrosoftGraph({
      internetMessageHeaders: [
        { name: 'From', value: 'Jane <jane@example.com>' },
        { name: 'Subject', value: 'Lunch\r\nX-Failed-Recipients: victim@example.net' },
        { name: 'X-A: b\r\nX-Failed-Recipients', value: 'victim@example.net' },
      ],
      body: { contentType: 'text', content: 'Shall we meet?' },
    })
    expect(recipients).toEqual([])
  })

  it.each([
    [{ value: [] }, 'payload: expected MIME content, or a message resource with a body, got an object'],
    [
      { body: { contentType: 'rtf', content: '' } },
      'payload.body.contentType: expected text or html, got a text',
    ],
    [{ body: { contentType: 'text', content: 5 } }, 'payload.body.content: expected a text, got a number'],
    [null, 'payload: expected MIME content, or a message resource with a body, got nothing'],
  ])('says of a wrong shape what was expected where: %j', (wrong, message) => {
    expect(() => readMicrosoftGraph(wrong)).toThrow(new TypeError(message))
  })
})
