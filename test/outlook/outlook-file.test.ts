import { diagnose, parseReport, renderText } from '#ndr-doctor'
import { parseReport as parseInCore } from '#ndr-doctor/core'
import { outlookFixtures } from '#ndr-doctor/fixtures'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { defaultLimits } from '../../src/message/limits.ts'
import { readMessage } from '../../src/message/message.ts'
import { isSound } from '../../src/outlook/compound-file.ts'
import { readOutlookFile } from '../../src/outlook/outlook-file.ts'

const each = outlookFixtures.map((fixture) => [fixture.name, fixture] as const)
const [exchangeOnline, codesAlone] = outlookFixtures.map(({ bytes }) => bytes) as [Uint8Array, Uint8Array]

describe('a bundled Outlook file is read as a careful reader reads it', () => {
  it.each(each)('%s', async (_, { bytes, expected }) => {
    const { report, diagnoses } = await diagnose(bytes)
    expect(report.input).toBe('outlook-file')
    expect({
      kind: report.kind,
      generator: report.generator?.id ?? null,
      language: report.language,
      recipients: report.recipients.map(({ address, action, status, replyCode }, place) => ({
        address,
        action,
        status,
        replyCode,
        cause: diagnoses[place]?.cause,
        permanence: diagnoses[place]?.permanence,
        suppress: diagnoses[place]?.suppress,
      })),
      original: { messageId: report.original?.messageId, subject: report.original?.subject },
      problems: report.problems,
    }).toEqual({
      kind: expected.kind,
      generator: expected.generator,
      language: expected.language,
      recipients: expected.recipients,
      original: expected.original,
      problems: [],
    })
  })
})

describe('an item of a report', () => {
  it('tells each recipient its servers and times', async () => {
    const { reportingMta, recipients } = await parseReport(exchangeOnline)
    expect(reportingMta?.value).toBe('DB8PR07MB0265.eurprd07.prod.outlook.com')
    expect(recipients[0]).toMatchObject({
      remoteMta: { type: 'dns', value: 'AM7EUR03FT021.eop-EUR03.prod.protection.outlook.com' },
      lastAttemptDate: '2026-10-13T08:14:33Z',
      emitter: 'exchange-online',
    })
  })

  it('gives the codes of X.400 where no words of a refusal are kept', async () => {
    const { recipients } = await parseReport(codesAlone)
    expect(recipients[0]?.diagnosticCode).toEqual({ type: 'x400', value: 'reason 1, diagnostic 0' })
    expect(recipients[0]?.statusField).toBe('5.1.1')
  })

  it('gives the fields of the returned message and none that were made up for reading it', async () => {
    const { original } = await parseReport(exchangeOnline)
    expect(original?.headers.map(({ name }) => name)).toEqual(['From', 'To', 'Subject', 'Date', 'Message-ID'])
  })

  it('is read from a stream, too', async () => {
    const parts = async function* () {
      yield exchangeOnline.subarray(0, 1000)
      yield exchangeOnline.subarray(1000)
    }
    expect(await parseReport(parts())).toEqual(await parseReport(exchangeOnline))
  })
})

describe('an Outlook file that is not read says why', () => {
  const problemsOf = async (bytes: Uint8Array, error: Error, limits = defaultLimits) => {
    const load = () => Promise.reject(error)
    return (await readOutlookFile(readMessage(bytes, limits), bytes, limits, load)).problems
  }

  it('by the name of the package to install', async () => {
    const missing = Object.assign(new Error('Cannot find package'), { code: 'ERR_MODULE_NOT_FOUND' })
    expect(await problemsOf(exchangeOnline, missing)).toEqual([
      {
        code: 'outlook-file-unread',
        message: 'to read Outlook files (.msg), install @kenjiuno/msgreader',
      },
    ])
    expect(await problemsOf(exchangeOnline, new SyntaxError('x'))).toMatchObject([
      { message: 'to read Outlook files (.msg), @kenjiuno/msgreader could not be loaded' },
    ])
  })

  it('where it is longer than the limit, or damaged, or holds something else', async () => {
    const limits = { bytes: 1000 }
    expect((await parseReport(exchangeOnline, { limits })).problems[0]?.message).toMatch(
      /longer than 1000 bytes/,
    )
    expect((await parseReport(exchangeOnline.subarray(0, 3000))).problems[0]?.message).toMatch(/damaged/)
  })

  it('in the entry without third-party code', () => {
    const report = parseInCore(exchangeOnline)
    expect(report).toMatchObject({ input: 'outlook-file', kind: 'not-a-report', recipients: [] })
    expect(report.problems.map(({ code }) => code)).toEqual(['outlook-file-unread'])
  })

  it('to a person', async () => {
    const text = renderText(await diagnose(exchangeOnline.subarray(0, 3000)))
    expect(text).toContain('The Outlook file is damaged'.slice(4))
  })
})

describe('a file that was tampered with', () => {
  it('never makes it throw, or read in circles', async () => {
    const change = fc.tuple(fc.nat(exchangeOnline.length - 1), fc.nat(255))
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(exchangeOnline, codesAlone),
        fc.array(change, { minLength: 1, maxLength: 6 }),
        async (bytes, changes) => {
          const changed = bytes.slice()
          for (const [at, value] of changes) changed[8 + (at % (changed.length - 8))] = value
          const { report } = await diagnose(changed)
          expect(report.input).toBe('outlook-file')
        },
      ),
      { numRuns: 300 },
    )
  })

  it('is not handed on where a chain of sectors leads back into itself', async () => {
    const view = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset)
    expect(isSound(exchangeOnline)).toBe(true)
    const fatAt = (view(exchangeOnline).getInt32(76, true) + 1) * 512
    const directory = view(exchangeOnline).getInt32(48, true)
    const circular = exchangeOnline.slice()
    view(circular).setInt32(fatAt + 4 * directory, directory, true)
    expect(isSound(circular)).toBe(false)
    expect((await parseReport(circular)).problems.map(({ code }) => code)).toEqual(['outlook-file-unread'])
  })

  it('is not handed on where an entry of the directory is its own child', () => {
    const circular = exchangeOnline.slice()
    const view = new DataView(circular.buffer)
    const directoryAt = (view.getInt32(48, true) + 1) * 512
    view.setInt32(directoryAt + 76, 0, true)
    expect(isSound(circular)).toBe(false)
  })

  it('is not handed on where a stream claims more than it has', () => {
    const claiming = exchangeOnline.slice()
    const view = new DataView(claiming.buffer)
    const directoryAt = (view.getInt32(48, true) + 1) * 512
    const stream = Array.from({ length: 16 }, (_, place) => directoryAt + 128 * place).find(
      (at) => view.getUint8(at + 66) === 2 && view.getInt32(at + 120, true) > 0,
    )
    view.setInt32(stream! + 120, 0x7fff_ffff, true)
    expect(isSound(claiming)).toBe(false)
  })
})
