import { parseArgs, type ParseArgsConfig } from 'node:util'
import type { Asked, Command, Option, Options, Values } from './command.ts'
import { universalOptions } from './options.ts'
import { UsageError } from './usage-error.ts'

/** What a command line asks for. */
export interface Request {
  /** Null where none is named: then it is the first one. */
  readonly named: Command | null
  readonly command: Command
  readonly asked: Asked<Options & typeof universalOptions>
}

/**
 * The place of the word that names a command: the first that is no option and no option's value. -1 where there is none.
 * Which options take a value must be known for that, of all commands.
 */
function placeOfName(args: readonly string[], commands: readonly Command[]): number {
  const options: ParseArgsConfig['options'] = Object.assign(
    {},
    ...commands.map(({ options }) => options),
    universalOptions,
  )
  const { tokens } = parseArgs({ args: [...args], options, strict: false, tokens: true })
  const first = tokens.find(({ kind }) => kind !== 'option')
  return first?.kind === 'positional' ? first.index : -1
}

function parse(args: readonly string[], options: Options) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true })
  } catch (error) {
    // "Unknown option '--x'. To specify a positional argument …": the first sentence is enough.
    throw new UsageError(String(error instanceof Error ? error.message : error).split('. ', 1)[0])
  }
}

function valueOf(name: string, option: Option, given: unknown): unknown {
  const values = [given ?? []].flat()
  for (const value of values) {
    if (option.choices !== undefined && !option.choices.includes(String(value)))
      throw new UsageError(`--${name} takes ${option.choices.join(', ')}; not '${value}'`)
  }
  if (option.multiple === true) return values
  return option.type === 'boolean' ? given === true : given
}

/**
 * Reads the arguments behind the program's name. The first of the commands is meant where none is named.
 *
 * @param language of the environment.
 * @throws UsageError where they mean nothing.
 */
export function readArguments(
  args: readonly string[],
  commands: readonly [Command, ...Command[]],
  language: string,
): Request {
  const place = placeOfName(args, commands)
  const named = commands.find(({ name }) => name === args[place]) ?? null
  const command = named ?? commands[0]
  const options = { ...command.options, ...universalOptions }
  const { values: given, positionals } = parse(named === null ? args : args.toSpliced(place, 1), options)
  const values = Object.fromEntries(
    Object.entries(options).map(([name, option]) => [name, valueOf(name, option, given[name])]),
  ) as Values<typeof options>
  return { named, command, asked: { values, operands: positionals, language } }
}
