import { parseArgs } from 'node:util'
import type { Audience } from '../index.ts'

const formats = ['text', 'markdown', 'html', 'json'] as const
const audiences = ['helpdesk', 'admin', 'sender'] as const satisfies readonly Audience[]

/** The form in which an answer is written. */
export type Format = (typeof formats)[number]

/** What a person asked for. */
export interface Arguments {
  readonly command: 'diagnose' | 'explain' | 'predict' | 'help' | 'version'
  /** Files, codes or causes; `-` is standard input. */
  readonly operands: readonly string[]
  readonly format: Format
  /** BCP 47 tag. */
  readonly language: string
  readonly audiences: readonly Audience[]
  /** Whether what was found shows in the exit code. */
  readonly exitCode: boolean
}

/** The command line was not understood; the message says what. */
export class UsageError extends Error {}

function oneOf<T extends string>(known: readonly T[], value: string, option: string): T {
  const found = known.find((one) => one === value)
  if (found === undefined) throw new UsageError(`${option} takes ${known.join(', ')}; not '${value}'`)
  return found
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        'json': { type: 'boolean', default: false },
        'format': { type: 'string', default: 'text' },
        'lang': { type: 'string', short: 'l' },
        'audience': { type: 'string', short: 'a', multiple: true, default: [...audiences] },
        'exit-code': { type: 'boolean', default: false },
        'help': { type: 'boolean', short: 'h', default: false },
        'version': { type: 'boolean', short: 'V', default: false },
      },
    })
  } catch (error) {
    // "Unknown option '--x'. To specify a positional argument …": the first sentence is enough.
    throw new UsageError(String(error instanceof Error ? error.message : error).split('. ', 1)[0])
  }
}

/** Reads the arguments behind the command's name, with the language of the environment; throws a {@link UsageError} where they mean nothing. */
export function readArguments(args: readonly string[], language: string): Arguments {
  const { values, positionals } = parse(args)
  const [first, ...rest] = positionals
  const named = first === 'explain' || first === 'predict'
  return {
    command: values.help ? 'help' : values.version ? 'version' : named ? first : 'diagnose',
    operands: named ? rest : positionals,
    format: values.json ? 'json' : oneOf(formats, values.format, '--format'),
    language: values.lang ?? language,
    audiences: values.audience.map((reader) => oneOf(audiences, reader, '--audience')),
    exitCode: values['exit-code'],
  }
}
