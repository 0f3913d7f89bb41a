import { expect, test } from 'vitest'
import { readArguments, UsageError } from '../../src/cli/arguments.ts'

const read = (line: string) => readArguments(line.split(' ').filter(Boolean), 'en')

test('files alone ask for a diagnosis as text, for every reader, in the language of the environment', () => {
  expect(readArguments(['a.eml', '-'], 'it')).toEqual({
    command: 'diagnose',
    operands: ['a.eml', '-'],
    format: 'text',
    language: 'it',
    audiences: ['helpdesk', 'admin', 'sender'],
    exitCode: false,
  })
})

test('the first operand may name a command; the others are its operands', () => {
  expect(read('explain 5.7.750 5.1.1')).toMatchObject({ command: 'explain', operands: ['5.7.750', '5.1.1'] })
  expect(read('predict --json -')).toMatchObject({ command: 'predict', operands: ['-'], format: 'json' })
  expect(read('a.eml explain')).toMatchObject({ command: 'diagnose', operands: ['a.eml', 'explain'] })
  expect(read('./explain')).toMatchObject({ command: 'diagnose', operands: ['./explain'] })
})

test('options may stand before and behind the operands', () => {
  expect(read('--lang es a.eml --exit-code -a sender --audience admin')).toMatchObject({
    operands: ['a.eml'],
    language: 'es',
    audiences: ['sender', 'admin'],
    exitCode: true,
  })
})

test('help and version go before everything else', () => {
  expect(read('a.eml --help --version').command).toBe('help')
  expect(read('explain -V').command).toBe('version')
})

test.each([
  ['--colour', "Unknown option '--colour'"],
  ['--lang', "Option '-l, --lang <value>' argument missing"],
  ['--json=yes', "Option '--json' does not take an argument"],
  ['--format pdf', "--format takes text, markdown, html, json; not 'pdf'"],
  ['--audience boss', "--audience takes helpdesk, admin, sender; not 'boss'"],
])('%s is refused in one line', (line, message) => {
  expect(() => read(line)).toThrow(new UsageError(message))
})
