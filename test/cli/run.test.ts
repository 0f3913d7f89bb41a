import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { version } from '../../package.json'
import { commands } from '../../src/cli/commands/index.ts'
import { helpOf, overview } from '../../src/cli/help.ts'
import { linesOf, ndrDoctor } from './ndr-doctor.ts'

const bounce = 'fixtures/exchange-online-5.7.750-it.eml'

let folder: string
const inFolder = (name: string) => join(folder, name)

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'ndr-doctor-'))
  mkdirSync(inFolder('nothing'))
  writeFileSync(inFolder('empty.eml'), '')
  writeFileSync(
    inFolder('photo.jpg'),
    Buffer.from('ffd8ffe000104a46494600010100000100010000ffdb004300', 'hex'),
  )
  writeFileSync(inFolder('line.txt'), 'See you tomorrow\n')
  writeFileSync(inFolder('delivered.txt'), 'From: a@example.com\nSubject: Lunch?\n\nAt noon?\n')
})
afterAll(() => rmSync(folder, { recursive: true }))

describe('ndr-doctor FILE…', () => {
  test('writes the diagnosis of a file for a person', async () => {
    const { code, out, err } = await ndrDoctor([bounce])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toContain('l.verdi@example.org')
    expect(out).toContain('exchange-online/5.7.750')
  })

  test('reads standard input where no file is named, and where one is named -', async () => {
    const line = '550 5.7.750 Service unavailable. Client blocked from sending from unregistered domains'
    const piped = await ndrDoctor([], { stdin: line })
    expect(piped.out).toContain('exchange-online/5.7.750')
    expect(await ndrDoctor(['-'], { stdin: line })).toEqual(piped)
  })

  test('--json writes a line for each input', async () => {
    const { code, out } = await ndrDoctor(['--json', bounce, '-'], { stdin: '550 5.1.1 no such user' })
    const lines = linesOf<{ input: string }>(out)
    expect(code).toBe(0)
    expect(lines.map(({ input }) => input)).toEqual([bounce, '-'])
    expect(lines[0]).toMatchObject({
      message: null,
      sha256: createHash('sha256').update(readFileSync(bounce)).digest('hex'),
      report: { kind: 'failed', recipients: [{ address: 'l.verdi@example.org', status: '5.7.750' }] },
      diagnoses: [{ cause: 'sender-domain-unregistered' }],
    })
  })

  test('several files are told apart', async () => {
    const { out } = await ndrDoctor([bounce, inFolder('line.txt')])
    expect(out).toContain(`==> ${bounce} <==\n`)
    expect(out).toContain(`\n==> ${inFolder('line.txt')} <==\n`)
  })

  test('speaks the language asked for, else that of the environment', async () => {
    const asked = await ndrDoctor(['--lang', 'it', bounce])
    expect(asked.out).not.toContain('What to do')
    expect(await ndrDoctor([bounce], { env: { LANG: 'it_IT.UTF-8' } })).toEqual(asked)
    expect((await ndrDoctor([bounce], { env: { LANG: 'tlh_AA.UTF-8' } })).out).toContain('What to do')
  })

  test('--audience picks the reader', async () => {
    const { out } = await ndrDoctor(['--audience', 'sender', bounce])
    expect(out).toContain('For the sender')
    expect(out).not.toContain('For the administrator')
  })

  test('colours only on a terminal, and never where NO_COLOR is set', async () => {
    expect((await ndrDoctor([bounce])).out).not.toContain('\u001B[')
    expect((await ndrDoctor([bounce], { isTTY: true })).out).toContain('\u001B[1m')
    expect((await ndrDoctor([bounce], { isTTY: true, env: { NO_COLOR: '1' } })).out).not.toContain('\u001B[')
    expect((await ndrDoctor([bounce], { isTTY: true, env: { TERM: 'dumb' } })).out).not.toContain('\u001B[')
  })

  test('FORCE_COLOR goes before NO_COLOR, and may say no', async () => {
    const forced = { FORCE_COLOR: '1', NO_COLOR: '1' }
    expect((await ndrDoctor([bounce], { env: forced })).out).toContain('\u001B[1m')
    const refused = { isTTY: true, env: { FORCE_COLOR: '0' } }
    expect((await ndrDoctor([bounce], refused)).out).not.toContain('\u001B[')
  })

  test('--format writes Markdown and HTML', async () => {
    expect((await ndrDoctor(['--format', 'markdown', bounce])).out).toMatch(/^## /)
    expect((await ndrDoctor(['--format', 'html', bounce])).out).toMatch(/^<article lang="en">/)
  })
})

describe('what cannot be read', () => {
  test.each([
    ['missing.eml', 'no such file'],
    ['nothing', 'holds no mail (.eml, .msg, .mbox, Maildir)'],
    ['empty.eml', 'empty'],
    ['photo.jpg', 'not a mail and not text'],
  ])('%s: %s', async (name, reason) => {
    const file = inFolder(name)
    expect(await ndrDoctor([file])).toEqual({ code: 3, out: '', err: `ndr-doctor: ${file}: ${reason}\n` })
    expect(await ndrDoctor(['--json', file])).toMatchObject({ code: 3, out: '' })
  })

  test('the other files are answered all the same', async () => {
    const { code, out, err } = await ndrDoctor([
      '--json',
      inFolder('photo.jpg'),
      bounce,
      inFolder('empty.eml'),
    ])
    expect(code).toBe(3)
    expect(JSON.parse(out).input).toBe(bounce)
    expect(err.trimEnd().split('\n')).toHaveLength(2)
  })

  test('a text that says nothing of a delivery is an answer, not a fault', async () => {
    const { code, out, err } = await ndrDoctor([inFolder('line.txt')])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toContain('not a report')
  })
})

describe('--exit-code', () => {
  test.each([
    [[bounce], 1],
    [['fixtures/postfix-success-delivered.eml'], 0],
    [['fixtures/postfix-delayed-connection-timed-out.eml'], 0],
    [['fixtures/postfix-success-delivered.eml', bounce], 1],
    [[bounce, 'missing.eml'], 3],
  ])('%j ends with %i', async (files, code) => {
    expect((await ndrDoctor(['--exit-code', '--json', ...files])).code).toBe(code)
    expect((await ndrDoctor(['--json', ...files])).code).toBe(code === 1 ? 0 : code)
  })
})

describe('ndr-doctor explain', () => {
  test('says what codes and causes mean', async () => {
    const { code, out } = await ndrDoctor(['explain', '5.7.750', 'mailbox-full', '--json'])
    const explained = linesOf<{ query: string; meanings: { cause: string }[] }>(out)
    expect(code).toBe(0)
    expect(explained.map(({ query, meanings }) => [query, meanings[0]?.cause])).toEqual([
      ['5.7.750', 'sender-domain-unregistered'],
      ['mailbox-full', 'mailbox-full'],
    ])
    expect((await ndrDoctor(['explain', '5.1.1'])).out).toContain('IANA X.1.1')
  })

  test.each([
    [['explain'], 'explain takes a code or a cause'],
    [['explain', '5.7.750', 'nonsense'], "'nonsense' is neither a code nor a cause"],
  ])('%j is refused before anything is written', async (args, message) => {
    expect(await ndrDoctor(args)).toEqual({
      code: 2,
      out: '',
      err: `ndr-doctor: ${message}\nTry 'ndr-doctor --help'.\n`,
    })
  })
})

describe('ndr-doctor predict', () => {
  const day = { start: '2026-11-22T00:00:00Z', end: '2026-11-22T12:00:00Z', route: 'connector' }
  const sent = { ...day, messages: 2000, externalRecipients: 2000, internalRecipients: 0 }
  const profile = {
    at: '2026-11-22T12:00:00Z',
    tenant: { plan: 'paid', licenses: 100 },
    domains: [{ name: 'contoso.com', accepted: true }],
    sends: ['fabrikam.com', 'example.net'].map((domain) => ({ ...sent, domain })),
  }
  const registered = {
    ...profile,
    domains: ['contoso.com', 'fabrikam.com', 'example.net'].map((name) => ({ name, accepted: true })),
  }
  const predict = (json: unknown, ...options: string[]) =>
    ndrDoctor(['predict', ...options, '-'], { stdin: typeof json === 'string' ? json : JSON.stringify(json) })

  test('says what is to be expected, in words and as JSON', async () => {
    const { code, out } = await predict(profile)
    expect(code).toBe(0)
    expect(out).toContain('5.7.750')
    const { input, forecast } = JSON.parse((await predict(profile, '--json')).out)
    expect({ input, verdict: forecast.verdict, first: forecast.expects[0] }).toEqual({
      input: '-',
      verdict: 'at-risk',
      first: '5.7.750',
    })
  })

  test('--lang says the language, and the environment where it is not given', async () => {
    const { out } = await predict(profile, '--lang', 'it')
    expect(out).toContain('A rischio: sono da attendersi rifiuti')
    expect(out).toContain('Aggiungere e verificare ognuno di questi domini')
    expect(JSON.parse((await predict(profile, '--json', '--lang', 'es-MX')).out).forecast.language).toBe('es')
    const german = await ndrDoctor(['predict', '-'], {
      stdin: JSON.stringify(profile),
      env: { LANG: 'de_DE.UTF-8' },
    })
    expect(german.out).toContain('Gefährdet: Ablehnungen sind zu erwarten')
    expect(german.out).not.toContain('At risk')
  })

  test('--exit-code tells a tenant at risk from one that is not', async () => {
    expect((await predict(profile, '--exit-code')).code).toBe(1)
    expect((await predict(registered, '--exit-code')).code).toBe(0)
  })

  test('every wrong field of a profile is named in a line of its own', async () => {
    const { code, out, err } = await predict({ ...profile, tenant: { plan: 'free' }, sent: [] })
    const lines = err.trimEnd().split('\n')
    expect({ code, out }).toEqual({ code: 3, out: '' })
    expect(lines).toHaveLength(2)
    expect(lines).toEqual([
      expect.stringMatching(/^ndr-doctor: -: profile\./),
      expect.stringMatching(/^ndr-doctor: -: profile\./),
    ])
    expect(err).toContain('profile.tenant.plan')
    expect(err).toContain('profile.sent')
  })

  test.each(['', '{', 'null', '[]', '7'])('%j is no profile', async (json) => {
    const { code, out, err } = await predict(json)
    expect({ code, out }).toEqual({ code: 3, out: '' })
    expect(err).toMatch(/^ndr-doctor: -: .+\n$/)
  })
})

describe('the command line itself', () => {
  test('--help and --version go to standard output', async () => {
    expect(await ndrDoctor(['--help'])).toEqual({ code: 0, out: overview(commands), err: '' })
    expect(await ndrDoctor(['--version'])).toEqual({ code: 0, out: `${version}\n`, err: '' })
  })

  test.each(commands)('$name --help tells of that command, whatever else is given', async (command) => {
    const out = helpOf(command)
    expect(await ndrDoctor([command.name, '--help', '-V'])).toEqual({ code: 0, out, err: '' })
  })

  test.each([
    [['--frobnicate'], "Unknown option '--frobnicate'"],
    [[], 'no file is named, and nothing comes in on standard input'],
    [['predict'], 'no file is named, and nothing comes in on standard input'],
    [['predict', '--format', 'html', 'x.json'], "--format takes text, json; not 'html'"],
    [['--jobs', 'many', 'x.eml'], "--jobs takes a number from 1 to 999; not 'many'"],
    [['--jobs', '0', 'x.eml'], "--jobs takes a number from 1 to 999; not '0'"],
    [['--resume', '--json', 'x.eml'], '--resume needs --output FILE'],
    [['--resume', '--output', 'x.txt', 'x.eml'], '--resume needs --json'],
    [['--resume', '--json', '-o', 'x', '--summary', 'x.eml'], '--resume takes no --summary'],
    [['completion'], 'completion takes one of bash, zsh, fish'],
    [['completion', 'bash', 'zsh'], 'completion takes one of bash, zsh, fish'],
  ])('%j is refused with a hint at the help', async (args, message) => {
    expect(await ndrDoctor(args)).toEqual({
      code: 2,
      out: '',
      err: `ndr-doctor: ${message}\nTry 'ndr-doctor --help'.\n`,
    })
  })
})
