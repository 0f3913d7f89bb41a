import type { Terminal } from './terminal.ts'

/** An option as `parseArgs` of node:util takes it, with what the help, the pages and the completion say of it. */
export interface Option {
  readonly type: 'boolean' | 'string'
  /** Its letter, without the hyphen. */
  readonly short?: string
  /** Whether it may be given several times. */
  readonly multiple?: boolean
  /** What its value is called, in capitals; `FILE` is completed with names of files. */
  readonly value?: string
  /** The values it takes, where they are a closed list. */
  readonly choices?: readonly string[]
  /** Sentences; backquotes mark what is typed. */
  readonly help: string
}

/** By their long names, without the hyphens. */
export type Options = Readonly<Record<string, Option>>

type Value<O extends Option> = O extends { choices: readonly (infer Choice)[] } ? Choice : string

/** What was given for each option: a flag is false, a value undefined, and a list empty where it was not. */
export type Values<O extends Options> = {
  readonly [Name in keyof O]: O[Name] extends { type: 'boolean' }
    ? boolean
    : O[Name] extends { multiple: true }
      ? readonly Value<O[Name]>[]
      : Value<O[Name]> | undefined
}

/** What a person asked of a command. */
export interface Asked<O extends Options = Options> {
  readonly values: Values<O>
  /** What stands behind the options. */
  readonly operands: readonly string[]
  /** Of the environment, as a BCP 47 tag. */
  readonly language: string
}

/** A command line, and what it is good for. */
export interface Example {
  readonly line: string
  readonly what: string
  /** Whether docs/cli.md shows what it prints: then its files are bundled ones. */
  readonly isShown?: boolean
}

/** A command: everything that the help, docs/cli.md, the man page and the completion say of it stands here. */
export interface Command<O extends Options = Options> {
  readonly name: string
  /** What stands behind the options: `[FILE]...`. */
  readonly operands: string
  /** Words that an operand may be; null where operands are files. */
  readonly words: readonly string[] | null
  /** One line without a full stop. */
  readonly summary: string
  /** Paragraphs; backquotes mark what is typed. */
  readonly description: readonly string[]
  readonly options: O
  readonly examples: readonly Example[]
  /**
   * Does it, and says with which exit code to end.
   *
   * @throws UsageError where the arguments mean nothing.
   */
  run(asked: Asked<O>, terminal: Terminal): Promise<number>
}

/** A command with the types of its own options. */
export function defineCommand<const O extends Options>(command: Command<O>): Command<O> {
  return command
}
