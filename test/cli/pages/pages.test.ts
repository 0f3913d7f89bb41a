import { spawnSync } from 'node:child_process'
import { describe, expect, test } from 'vitest'
import { version } from '../../../package.json'
import { defineCommand } from '../../../src/cli/command.ts'
import { commands } from '../../../src/cli/commands/index.ts'
import { environment } from '../../../src/cli/environment.ts'
import { exitCodes } from '../../../src/cli/exit-code.ts'
import { manPage } from '../../../src/cli/pages/man-page.ts'
import { cliPage } from '../../../src/cli/pages/markdown.ts'

const odd = defineCommand({
  name: 'odd',
  operands: 'A|B',
  words: null,
  summary: 'Text that formatters take for their own',
  description: [
    '.dot at the beginning, a `--flag`, a\\backslash, and <angle> | bar',
    "'quote' at the beginning",
  ],
  options: {
    'keep-it': { type: 'string', short: 'k', value: 'X', choices: ['a', 'b'], help: 'Keeps `it`.' },
  },
  examples: [
    { line: 'ndr-doctor odd -k a', what: 'first' },
    { line: 'ndr-doctor odd', what: 'second', isShown: true },
  ],
  run: async () => 0,
})

describe('docs/cli.md', () => {
  const page = cliPage([odd])

  test('marks what is typed, and takes nothing for HTML or the edge of a cell', () => {
    expect(page).toContain('a `--flag`, a\\backslash, and &lt;angle> \\| bar')
    expect(page).toContain('| `-k, --keep-it X` | a or b. Keeps `it`. |')
    expect(page).toContain('| `ndr-doctor [OPTION]... A\\|B` | Text that formatters take for their own |')
  })

  test('shows a transcript of those examples that have one', () => {
    expect(page.match(/```console\n[^]*?```/g)).toEqual(['```console\n$ ndr-doctor odd\n```'])
  })

  test('says all that is known', () => {
    const whole = cliPage(commands)
    for (const { code } of exitCodes) expect(whole).toContain(`| ${code} |`)
    for (const { name } of environment) expect(whole).toContain(name.split(', ', 1)[0])
    for (const { name, options } of commands) {
      expect(whole).toContain(`ndr-doctor ${name === 'diagnose' ? '[OPTION]' : name}`)
      for (const option of Object.keys(options)) expect(whole).toContain(`--${option}`)
    }
  })
})

describe('the man page', () => {
  const page = manPage([odd])

  test('hides from roff what it would take for its own', () => {
    expect(page).toContain(
      '\n\\&.dot at the beginning, a \\fB\\-\\-flag\\fR, a\\ebackslash, and <angle> | bar\n',
    )
    expect(page).toContain("\n\\&'quote' at the beginning\n")
    expect(page).toContain('\n\\fB\\-k, \\-\\-keep\\-it \\fR\\fIX\\fR\n')
  })

  test('bears the version and is in plain ASCII', () => {
    const whole = manPage(commands)
    expect(whole).toContain(`"ndr\\-doctor ${version}"`)
    expect(whole).toMatch(/^[\n -~]*$/)
    for (const section of ['NAME', 'SYNOPSIS', 'COMMANDS', 'EXIT STATUS', 'ENVIRONMENT', 'EXAMPLES'])
      expect(whole).toContain(`\n.SH ${section}\n`)
  })

  test.skipIf(spawnSync('groff', ['--version']).status !== 0)('is formatted without a warning', () => {
    const { stdout, stderr } = spawnSync('groff', ['-man', '-Tascii', '-ww', '-P-c'], {
      input: manPage(commands),
      encoding: 'utf8',
    })
    expect(stderr).toBe('')
    // Bold letters come out as one letter over another.
    expect(stdout.replaceAll(/.[\b]/g, '')).toContain('ndr-doctor completion [OPTION]... bash|zsh|fish')
  })
})
