import { classify, diagnose, explain, parseReport } from '#ndr-doctor'
import * as core from '#ndr-doctor/core'
import { fixtures } from '#ndr-doctor/fixtures'
import { Readable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { reportOf } from './anatomy-of.ts'

const fixture = fixtures.find(({ name }) => name === 'exchange-online-5.7.750-it')!
const REPLY = '550 5.7.750 Service unavailable. Client blocked from sending from unregistered domains'
const nothing = { limits: {} }

describe('diagnose', () => {
  it.each([
    ['bytes', () => fixture.bytes],
    ['a string', () => fixture.text],
    ['a stream of Node.js', () => Readable.from([Buffer.from(fixture.bytes)])],
    ['a stream of the Web', () => new Blob([Uint8Array.from(fixture.bytes)]).stream()],
  ])(
    'takes %s, and gives the report of parseReport with a diagnosis for each recipient',
    async (_, source) => {
      const { report, diagnoses } = await diagnose(source())
      expect(report).toEqual(await parseReport(source()))
      expect(diagnoses.map((diagnosis) => diagnosis?.cause)).toEqual(['sender-domain-unregistered'])
    },
  )

  it('reads a stream no further than the limit', async () => {
    const endless = Readable.from(
      (function* () {
        yield 'From: a@example.com\n\n'
        for (;;) yield 'x'.repeat(1000)
      })(),
    )
    const { problems } = await parseReport(endless, { limits: { bytes: 5000 } })
    expect(problems.map(({ code }) => code)).toEqual(['limit-bytes'])
  })

  it('writes in the language that is asked for', async () => {
    const { diagnoses } = await diagnose(fixture.bytes, { language: 'it-CH' })
    expect(diagnoses[0]).toMatchObject({ language: 'it' })
    expect((await diagnose(fixture.bytes)).diagnoses[0]).toMatchObject({ language: 'en' })
  })

  it.each([
    ['a recipient field by the grammar of RFC 5322', 'user @ example . com', 'user@example.com'],
    ['a quoted local part verbatim', '"A" <"a b"@example.com>', '"a b"@example.com'],
  ])('reads %s', async (_, value, address) => {
    const mail = reportOf([['message/delivery-status', `Final-Recipient: rfc822; ${value}\nStatus: 5.1.1\n`]])
    expect((await parseReport(mail)).recipients.map((recipient) => recipient.address)).toEqual([address])
  })

  it('decodes charsets that only mailparser knows', async () => {
    const mail = Buffer.from(
      'From: MAILER-DAEMON@example.com\nSubject: Undelivered Mail\nContent-Type: text/plain; charset=cp437\n\nuser@example.com could not be delivered: 550 caf\x82',
      'latin1',
    )
    const { recipients, problems } = await parseReport(mail)
    expect(recipients[0]?.reply).toBe('550 café')
    expect(problems).toEqual([])
    expect(core.parseReport(mail).problems.map(({ code }) => code)).toEqual(['charset-unknown'])
  })
})

describe('the core', () => {
  it('has the same verbs, without a promise', () => {
    expect(core.parseReport(fixture.bytes).recipients).toHaveLength(1)
    expect(core.diagnose(fixture.text).diagnoses).toHaveLength(1)
    expect(core.classify(REPLY)).toEqual(classify(REPLY))
    expect(core.explain('5.7.750')).toEqual(explain('5.7.750'))
  })

  it('is in English unless a locale is handed in', async () => {
    const { it: italian } = await import('../src/remedies/it.ts')
    expect(core.classify(REPLY, { language: 'it' }).language).toBe('en')
    expect(core.classify(REPLY, { language: italian })).toEqual(classify(REPLY, { language: 'it' }))
  })
})

describe("a caller's mistake", () => {
  it.each([null, undefined, 7, {}, []])('in the source (%j) is a TypeError', async (source) => {
    await expect(diagnose(source as unknown as string)).rejects.toThrow(TypeError)
    expect(() => core.diagnose(source as unknown as string)).toThrow(/^source: expected /)
  })

  it('in the options is a TypeError that names the option', async () => {
    const options = { ...nothing, langauge: 'it' }
    await expect(diagnose(fixture.bytes, options)).rejects.toThrow('options.langauge: no such option')
    expect(() => core.diagnose(fixture.bytes, options)).toThrow('options.langauge: no such option')
    expect(() => classify(REPLY, options as object)).toThrow('options.limits: no such option')
    expect(() => explain('5.7.750', { rows: [] } as object)).toThrow('options.rows: no such option')
    const correlate = { verp: 'none' }
    await expect(parseReport(fixture.bytes, { correlate })).rejects.toThrow('options.correlate.verp')
  })

  it.each([null, undefined, 7])('in what is classified (%j) is a TypeError', (refused) => {
    expect(() => classify(refused as unknown as string)).toThrow(/^classify: expected a recipient/)
  })
})
