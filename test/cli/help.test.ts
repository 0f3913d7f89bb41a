import { expect, test } from 'vitest'
import { commands } from '../../src/cli/commands/index.ts'
import { environment } from '../../src/cli/environment.ts'
import { exitCode, exitCodes } from '../../src/cli/exit-code.ts'
import { gistOf, helpOf, overview } from '../../src/cli/help.ts'

const pages = [overview(commands), ...commands.map(helpOf)]

test('fits a terminal of 80 columns', () => {
  expect(pages.flatMap((page) => page.split('\n').filter((line) => line.length > 80))).toEqual([])
})

test('holds no marks that are for the pages alone', () => {
  expect(pages.filter((page) => page.includes('`'))).toEqual([])
})

test('the overview names every command, exit code and variable', () => {
  for (const { name, summary } of commands)
    expect(pages[0]).toMatch(new RegExp(`^  ${name} +${summary}$`, 'm'))
  for (const code of Object.values(exitCode)) expect(pages[0]).toMatch(new RegExp(`^ +${code}  `, 'm'))
  expect(exitCodes.map(({ code }) => code)).toEqual(Object.values(exitCode))
  for (const { name } of environment) expect(pages[0]).toContain(name)
})

test.each(commands)('that of $name says all that is known of it', (command) => {
  const page = helpOf(command)
  for (const name of Object.keys(command.options)) expect(page).toContain(`--${name}`)
  for (const { line } of command.examples) expect(page).toContain(line)
  expect(page.replaceAll(/\s+/g, ' ')).toContain(command.description.join(' ').replaceAll('`', ''))
})

test.each([
  [
    'Language of the answer, such as `it`. Default: that of the environment.',
    'Language of the answer, such as it',
  ],
  ['Write a summary instead of the answers: by cause.', 'Write a summary instead of the answers'],
  ['Print the version.', 'Print the version'],
])('the gist of %j', (help, gist) => {
  expect(gistOf(help)).toBe(gist)
})
