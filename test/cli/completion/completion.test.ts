import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Option } from '../../../src/cli/command.ts'
import { commands } from '../../../src/cli/commands/index.ts'
import { universalOptions } from '../../../src/cli/options.ts'
import { ndrDoctor } from '../ndr-doctor.ts'

const shells = ['bash', 'zsh', 'fish'] as const
const isThere = (shell: string) => spawnSync(shell, ['-c', 'true']).status === 0

let folder: string
const scripts = new Map<string, string>()

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'ndr-doctor-'))
  for (const shell of shells) {
    scripts.set(shell, (await ndrDoctor(['completion', shell])).out)
    writeFileSync(join(folder, shell), scripts.get(shell) ?? '')
  }
  writeFileSync(join(folder, 'my bounce.eml'), '')
})
afterAll(() => rmSync(folder, { recursive: true }))

test.each(shells)('the script for %s knows every command, option and choice', (shell) => {
  const script = scripts.get(shell) ?? ''
  for (const { name, options, words } of commands) {
    expect(script).toContain(name)
    if (words !== null) expect(script).toContain(words.join(' '))
    for (const [option, { choices = [] }] of Object.entries<Option>({ ...options, ...universalOptions })) {
      expect(script).toContain(shell === 'fish' ? `-l ${option} ` : `--${option}`)
      expect(script).toContain(choices.join(' '))
    }
  }
})

test.each(shells.map((shell) => ({ shell })))('$shell understands its script', ({ shell }) => {
  if (!isThere(shell)) return
  const { stderr, status } = spawnSync(shell, ['-n', join(folder, shell)], { encoding: 'utf8' })
  expect({ stderr, status }).toEqual({ stderr: '', status: 0 })
})

describe.skipIf(!isThere('bash'))('in bash', () => {
  /** What is offered for the last of the words. */
  function offered(...words: string[]): string[] {
    const script = `source "$1"; shift; compopt() { :; }; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _ndr_doctor; printf '%s\\n' "\${COMPREPLY[@]}"`
    const { stdout } = spawnSync(
      'bash',
      ['-c', script, 'bash', join(folder, 'bash'), 'ndr-doctor', ...words],
      {
        encoding: 'utf8',
        cwd: folder,
      },
    )
    return stdout.split('\n').filter(Boolean)
  }

  test.each([
    [['ex'], ['explain']],
    [['my'], ['my bounce.eml']],
    [['--res'], ['--resume']],
    [['--format', 'm'], ['markdown']],
    [
      ['-f', ''],
      ['text', 'markdown', 'html', 'json', 'ndjson'],
    ],
    [['--format', '=', 'h'], ['html']],
    [['--lang', ''], []],
    [['explain', 'mailbox'], ['mailbox-full']],
    [['--lang', 'it', 'explain', '--f'], ['--format']],
    [
      ['predict', '--format', ''],
      ['text', 'json'],
    ],
    [
      ['completion', ''],
      ['bash', 'zsh', 'fish'],
    ],
  ])('%j gives %j', (words, expected) => {
    expect(offered(...words)).toEqual(expected)
  })

  test('the first word may be a command or a file', () => {
    expect(offered('')).toEqual([
      ...commands.map(({ name }) => name),
      ...offered('').filter((word) => [...shells, 'my bounce.eml'].includes(word)),
    ])
    expect(offered('')).toContain('my bounce.eml')
  })
})
