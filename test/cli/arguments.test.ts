import { describe, expect, test } from 'vitest'
import { readArguments } from '../../src/cli/arguments.ts'
import { commands } from '../../src/cli/commands/index.ts'
import { UsageError } from '../../src/cli/usage-error.ts'

const read = (line: string) => readArguments(line.split(' ').filter(Boolean), commands, 'en')
const named = (line: string) => {
  const { command, asked } = read(line)
  return [command.name, ...asked.operands]
}

test('files alone ask for a diagnosis, in the language of the environment', () => {
  const { command, named, asked } = readArguments(['a.eml', '-'], commands, 'it')
  expect([command.name, named, asked.language, asked.operands]).toEqual([
    'diagnose',
    null,
    'it',
    ['a.eml', '-'],
  ])
})

test('what is not given is undefined, false, or no value at all', () => {
  expect(read('a.eml').asked.values).toEqual({
    'lang': undefined,
    'audience': [],
    'format': undefined,
    'json': false,
    'output': undefined,
    'resume': false,
    'summary': false,
    'quiet': false,
    'jobs': undefined,
    'exit-code': false,
    'help': false,
    'version': false,
  })
})

describe('the first operand may name a command', () => {
  test.each([
    ['explain 5.7.750 5.1.1', ['explain', '5.7.750', '5.1.1']],
    ['predict --json -', ['predict', '-']],
    ['--lang it explain 5.1.1', ['explain', '5.1.1']],
    ['--output explain a.eml', ['diagnose', 'a.eml']],
    ['diagnose explain', ['diagnose', 'explain']],
    ['a.eml explain', ['diagnose', 'a.eml', 'explain']],
    ['./explain', ['diagnose', './explain']],
    ['-- explain', ['diagnose', 'explain']],
    ['', ['diagnose']],
  ])('%j', (line, expected) => {
    expect(named(line)).toEqual(expected)
  })
})

test('options may stand before and behind the operands', () => {
  const { operands, values } = read('--lang es a.eml --exit-code -a sender --audience admin b.eml').asked
  expect(operands).toEqual(['a.eml', 'b.eml'])
  expect(values).toMatchObject({ 'lang': 'es', 'audience': ['sender', 'admin'], 'exit-code': true })
})

test.each([
  ['--colour', "Unknown option '--colour'"],
  ['--lang', "Option '-l, --lang <value>' argument missing"],
  ['--json=yes', "Option '--json' does not take an argument"],
  ['--format pdf', "--format takes text, markdown, html, json, ndjson; not 'pdf'"],
  ['--audience sender -a boss', "--audience takes helpdesk, admin, sender; not 'boss'"],
  ['predict --format html x.json', "--format takes text, json; not 'html'"],
  ['explain --resume 5.1.1', "Unknown option '--resume'"],
])('%s is refused in one line', (line, message) => {
  expect(() => read(line)).toThrow(new UsageError(message))
})
