import { EventEmitter } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Summary } from '../../../src/index.ts'
import { linesOf, ndrDoctor } from '../ndr-doctor.ts'

const FROM = 'From MAILER-DAEMON Sun Nov 22 10:00:00 2026\n'
const names = [
  'exchange-online-5.7.750-en',
  'exchange-online-5.7.750-it',
  'postfix-success-delivered',
] as const
const bounces = names.map((name) => readFileSync(`fixtures/${name}.eml`, 'latin1').replaceAll('\r\n', '\n'))
const mbox = bounces.map((mail) => `${FROM}${mail.replaceAll(/^(?=>*From )/gm, '>')}\n`).join('')

interface Line {
  input: string
  message: number | null
  sha256: string
  report: { kind: string }
  diagnoses: ({ cause: string } | null)[]
}

let folder: string
let archive: string
let output: string
const written = () => readFileSync(output, 'utf8')

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'ndr-doctor-'))
  archive = join(folder, 'archive.mbox')
  output = join(folder, 'results.ndjson')
  writeFileSync(archive, mbox)
  mkdirSync(join(folder, 'mails'))
  for (const [at, mail] of bounces.entries()) writeFileSync(join(folder, 'mails', `${at}.eml`), mail)
})
beforeEach(() => rmSync(output, { force: true }))
afterAll(() => rmSync(folder, { recursive: true }))

describe('a mailbox', () => {
  test('is answered message by message, each as if it stood alone', async () => {
    const { code, out } = await ndrDoctor(['--json', archive])
    const alone = await ndrDoctor(['--json', join(folder, 'mails')])
    const lines = linesOf<Line>(out)
    expect(code).toBe(0)
    expect(lines.map(({ input, message }) => [input, message])).toEqual([1, 2, 3].map((at) => [archive, at]))
    expect(lines.map(({ report, diagnoses }) => ({ report, diagnoses }))).toEqual(
      linesOf<Line>(alone.out).map(({ report, diagnoses }) => ({ report, diagnoses })),
    )
  })

  test('may come in on standard input', async () => {
    const { out } = await ndrDoctor(['--json'], { stdin: mbox })
    expect(linesOf<Line>(out).map(({ input, message }) => [input, message])).toEqual([
      ['-', 1],
      ['-', 2],
      ['-', 3],
    ])
  })

  test('of one message is that message', async () => {
    const { out, err } = await ndrDoctor([], { stdin: FROM + bounces[0] })
    expect(err).toBe('')
    expect(out).toBe((await ndrDoctor([], { stdin: bounces[0] ?? '' })).out)
  })

  test('names its messages by their places', async () => {
    const { out } = await ndrDoctor([archive])
    expect(out.match(/^==> .*$/gm)).toEqual([1, 2, 3].map((at) => `==> ${archive}:${at} <==`))
  })

  test('goes on after a message that says nothing', async () => {
    const { code, out, err } = await ndrDoctor(['--json', '-q'], { stdin: `${FROM}\n${mbox}` })
    expect({ code, err }).toEqual({ code: 3, err: 'ndr-doctor: -:1: empty\n' })
    expect(linesOf<Line>(out).map(({ message }) => message)).toEqual([2, 3, 4])
  })

  test('of a name that says so may be empty', async () => {
    const empty = join(folder, 'none.mbox')
    writeFileSync(empty, '')
    expect(await ndrDoctor(['--json', empty])).toEqual({ code: 0, out: '', err: '' })
  })
})

describe('the summary', () => {
  test('stands on standard error below the answers to a folder or a mailbox, unless it is quiet', async () => {
    const { out, err } = await ndrDoctor(['--json', join(folder, 'mails')])
    expect(linesOf(out)).toHaveLength(3)
    expect(err).toMatch(/^3 mails, 2 failed or delayed recipients\n/)
    expect(err).toMatch(/^ {2}2 {2}sender-domain-unregistered {2}Microsoft 365 blocks your mail/m)
    expect((await ndrDoctor(['--json', archive])).err).toBe(err)
    expect((await ndrDoctor(['--json', '--quiet', archive])).err).toBe('')
    const files = [0, 1, 2].map((at) => join(folder, 'mails', `${at}.eml`))
    expect((await ndrDoctor(['--json', ...files])).err).toBe('')
  })

  test('is the answer where it is asked for, in the language of the reader', async () => {
    const { out, err } = await ndrDoctor(['--summary', '--lang', 'it', archive])
    expect(err).toBe('')
    expect(out).toMatch(/^Messaggi: 3, destinatari non raggiunti o in ritardo: 2\n\nPer causa\n/)
    expect(out).toMatch(/^ {2}2 {2}sender-domain-unregistered {2}Microsoft 365 blocca/m)
    expect(out).not.toContain('==>')
  })

  test('counts in JSON what the library counts, and the inputs that could not be read', async () => {
    const { code, out } = await ndrDoctor(['--summary', '--json', archive, 'missing.eml'])
    const [{ unreadable, summary }] = linesOf<{ unreadable: number; summary: Summary }>(out) as [
      { unreadable: number; summary: Summary },
    ]
    expect({ code, unreadable }).toEqual({ code: 3, unreadable: 1 })
    expect(summary).toMatchObject({ reports: 3, failures: 2, byCode: [{ key: '5.7.750', count: 2 }] })
  })

  test('says where it is the tenant, and what to do first', async () => {
    const addresses = ['a@example.com', 'b@example.org', 'c@example.net', 'd@contoso.com', 'e@fabrikam.com']
    const refusal = '550 5.7.750 Service unavailable. Client blocked from sending from unregistered domains'
    const mails = addresses.map(
      (address) =>
        `${FROM}From: MAILER-DAEMON@example.com\nSubject: Undelivered Mail\n\n<${address}>: host mail.protection.outlook.com said: ${refusal}\n\n`,
    )
    const { out } = await ndrDoctor(['--summary'], { stdin: mails.join('') })
    expect(out).toContain('\nIt is the tenant, not the addresses\n')
    expect(out).toContain('\n  Do not suppress for it: 5 recipients.\n  1. Register every domain')
    const spanish = (await ndrDoctor(['--summary', '-l', 'es'], { stdin: mails.join('') })).out
    expect(spanish).toContain('\nEs el tenant, no son las direcciones\n')
    expect(spanish.replaceAll(/\s+/g, ' ')).toContain(
      ' 5.7.750 (sender-domain-unregistered), rechazos: 5, destinatarios: 5, dominios: 5',
    )
    expect(spanish).not.toMatch(/\b(?:refusals|hit|sending|addresses)\b/)
  })
})

describe('--output', () => {
  test('takes the answers, in place of what was in the file', async () => {
    writeFileSync(output, 'old')
    const { out } = await ndrDoctor(['--json', archive])
    expect(await ndrDoctor(['--json', '-q', '-o', output, archive])).toEqual({ code: 0, out: '', err: '' })
    expect(written()).toBe(out)
  })

  test('that can not be written is told by an exit code of its own', async () => {
    const nowhere = join(folder, 'nowhere', 'results.ndjson')
    expect(await ndrDoctor(['--json', '-o', nowhere, archive])).toEqual({
      code: 4,
      out: '',
      err: `ndr-doctor: ${nowhere}: no such file\n`,
    })
  })
})

describe('--resume', () => {
  const resume = (...inputs: string[]) => ndrDoctor(['--json', '--output', output, '--resume', ...inputs])

  test('begins where there is nothing yet', async () => {
    await resume(archive)
    expect(written()).toBe((await ndrDoctor(['--json', archive])).out)
  })

  test('wherever a run broke off, the next one ends with the same file and the same summary', async () => {
    const { out, err } = await ndrDoctor(['--json', archive, join(folder, 'mails')])
    for (const cut of [0, 1, out.indexOf('\n'), out.indexOf('\n') + 1, out.length - 1, out.length]) {
      writeFileSync(output, out.slice(0, cut))
      expect(await resume(archive, join(folder, 'mails'))).toEqual({ code: 0, out: '', err })
      expect(written()).toBe(out)
    }
  })

  test('answers again what has changed since', async () => {
    const file = join(folder, 'changing.eml')
    writeFileSync(file, bounces[0] ?? '')
    await resume(file)
    writeFileSync(file, bounces[2] ?? '')
    await resume(file)
    expect(linesOf<Line>(written()).map(({ report }) => report.kind)).toEqual(['failed', 'delivered'])
    await resume(file)
    expect(linesOf(written())).toHaveLength(2)
  })

  test('tries again what could not be read', async () => {
    const file = join(folder, 'late.eml')
    expect((await resume(archive, file)).code).toBe(3)
    writeFileSync(file, bounces[0] ?? '')
    expect((await resume(archive, file)).code).toBe(0)
    expect(linesOf<Line>(written()).map(({ input }) => input)).toEqual([archive, archive, archive, file])
  })

  test('shows in the exit code what an earlier run has found', async () => {
    await resume(archive)
    expect((await ndrDoctor(['--json', '-o', output, '--resume', '--exit-code', archive])).code).toBe(1)
  })

  test.each(['notes of mine\nand more', '{"input":"a"}\n', 'null\n'])(
    'leaves a file alone that holds something else: %j',
    async (text) => {
      writeFileSync(output, text)
      const { code, err } = await resume(archive)
      expect(code).toBe(2)
      expect(err).toContain(`${output}: line 1 is no answer of ndr-doctor\n`)
      expect(written()).toBe(text)
    },
  )
})

describe('an interruption', () => {
  /** A mailbox that comes in for ever, and a signal in the midst of it. */
  async function interrupted(signal: string, args: string[]) {
    const signals = new EventEmitter()
    const stdin = new PassThrough()
    stdin.write(mbox + FROM)
    const ran = ndrDoctor(args, { stdin, signals })
    while (!existsSync(output) || written() === '') await new Promise((done) => setTimeout(done, 10))
    signals.emit(signal)
    const after = await ran
    return { ...after, listeners: signals.listenerCount(signal), isOpen: !stdin.destroyed }
  }

  test.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ])('by %s ends the work with %i and whole answers', async (signal, code) => {
    const { err, ...rest } = await interrupted(signal, ['--json', '-o', output])
    expect(rest).toEqual({ code, out: '', listeners: 0, isOpen: false })
    expect(err).toMatch(
      /^ndr-doctor: stopped after [1-3] mails?; the same with --resume goes on from there\n$/,
    )
    expect(linesOf<Line>(written()).length).toBeGreaterThan(0)
    expect(written()).toMatch(/\n$/)
  })

  test('is not heeded once the work is done', async () => {
    const signals = new EventEmitter()
    await ndrDoctor(['--json', archive], { signals })
    expect(signals.eventNames()).toEqual([])
  })
})
