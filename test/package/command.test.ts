import { spawn, spawnSync } from 'node:child_process'
import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

/** More than are diagnosed without threads. */
const MAILS = 1200

const program = resolve('dist/cli.js')
const command = (...args: string[]) => spawnSync(process.execPath, [program, ...args], { encoding: 'utf8' })

let folder: string
let archive: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'ndr-doctor-'))
  archive = join(folder, 'archive.mbox')
  const names = readdirSync('fixtures').filter((name) => name.endsWith('.eml'))
  const mails = names.map((name) => readFileSync(join('fixtures', name), 'latin1'))
  const messages = Array.from({ length: MAILS }, (_, at) => {
    const mail = mails[at % mails.length] ?? ''
    return `From MAILER-DAEMON Sun Nov 22 10:00:00 2026\n${mail.replaceAll(/^(?=>*From )/gm, '>')}\n\n`
  })
  writeFileSync(archive, messages.join(''), 'latin1')
})
afterAll(() => rmSync(folder, { recursive: true }))

describe('many mails', () => {
  const results = (name: string) => join(folder, `${name}.ndjson`)
  const diagnose = (name: string, ...args: string[]) =>
    command('--json', '--output', results(name), ...args, archive)

  beforeAll(() => {
    diagnose('alone', '--jobs', '1')
  }, 60_000)

  test('come out of the threads as out of one', () => {
    const { status, stdout, stderr } = diagnose('threads', '--jobs', '2')
    expect({ status, stdout }).toEqual({ status: 0, stdout: '' })
    expect(stderr).toMatch(/^1,200 mails, /)
    expect(readFileSync(results('threads'), 'utf8')).toBe(readFileSync(results('alone'), 'utf8'))
  }, 60_000)

  test('may be interrupted, and gone on with', async () => {
    const file = results('resumed')
    const args = ['--json', '--jobs', '2', '--output', file, '--resume', archive]
    const running = spawn(process.execPath, [program, ...args], { stdio: 'ignore' })
    const ended = new Promise((done) => running.on('exit', done))
    const lines = () => (existsSync(file) ? readFileSync(file, 'latin1').split('\n').length : 0)
    while (lines() < 600) await new Promise((done) => setTimeout(done, 5))
    running.kill('SIGINT')
    expect(await ended).toBe(130)
    expect(readFileSync(file, 'utf8')).toMatch(/\}\n$/)
    expect(lines()).toBeLessThan(MAILS)
    expect(command(...args).status).toBe(0)
    expect(readFileSync(file, 'utf8')).toBe(readFileSync(results('alone'), 'utf8'))
  }, 60_000)

  test('end quietly where the reader has seen enough', () => {
    const script = `'${process.execPath}' '${program}' --json '${archive}' | head -n 1`
    const { status, stdout, stderr } = spawnSync('sh', ['-c', script], { encoding: 'utf8' })
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(JSON.parse(stdout).message).toBe(1)
  }, 60_000)
})

test.skipIf(!existsSync('/dev/full'))('a full disk is told by an exit code of its own', () => {
  const script = `'${process.execPath}' '${program}' fixtures/postfix-success-delivered.eml > /dev/full`
  const { status, stderr } = spawnSync('sh', ['-c', script], { encoding: 'utf8' })
  expect({ status, stderr }).toEqual({ status: 4, stderr: 'ndr-doctor: standard output: no space left\n' })
})

test('what needs no library loads none', () => {
  const alone = join(folder, 'cli.mjs')
  copyFileSync(program, alone)
  for (const args of [
    ['--version'],
    ['--help'],
    ['explain', '--help'],
    ['completion', 'bash'],
    ['--frobnicate'],
  ]) {
    const { status, stderr } = spawnSync(process.execPath, [alone, ...args], { encoding: 'utf8' })
    expect(status, stderr).toBe(args[0] === '--frobnicate' ? 2 : 0)
  }
})
