import { describe, expect, test } from 'vitest'
import { readArguments } from '../../src/cli/arguments.ts'
import type { Option } from '../../src/cli/command.ts'
import { commands } from '../../src/cli/commands/index.ts'
import { universalOptions } from '../../src/cli/options.ts'

const options = commands.flatMap((command) =>
  Object.entries<Option>({ ...command.options, ...universalOptions }).map(
    ([name, option]) => [command.name, name, option] as const,
  ),
)

test('no two commands have the same name', () => {
  expect(new Set(commands.map(({ name }) => name)).size).toBe(commands.length)
})

test('an option that takes a value takes one in every command: else the command could not be told from it', () => {
  const types = new Map<string, Set<string>>()
  for (const [, name, { type, short = '' }] of options)
    types.set(name, (types.get(name) ?? new Set()).add(`${type} ${short}`))
  expect([...types].filter(([, kinds]) => kinds.size > 1)).toEqual([])
})

test.each(commands)('no two options of $name have the same letter', (command) => {
  const letters = Object.values<Option>({ ...command.options, ...universalOptions }).flatMap(
    ({ short }) => short ?? [],
  )
  expect(new Set(letters).size).toBe(letters.length)
})

test.each(options)('%s --%s says what its value is, and whole sentences', (_, __, option) => {
  expect(option.value !== undefined).toBe(option.type === 'string')
  expect(option.help).toMatch(/^[A-Z`].*\.$/)
})

describe('the examples', () => {
  const examples = commands.flatMap(({ name, examples }) => examples.map((example) => ({ name, ...example })))
  const argumentsOf = (line: string) =>
    /ndr-doctor(?: ([^|)]*))?/
      .exec(line)?.[1]
      ?.trim()
      .split(' ')
      .map((word) => word.replaceAll("'", '')) ?? []

  test.each(examples)('$line is understood as one of $name', ({ name, line }) => {
    expect(readArguments(argumentsOf(line), commands, 'en').command.name).toBe(name)
  })

  test('every command has one', () => {
    expect(commands.filter((command) => command.examples.length === 0)).toEqual([])
  })
})
