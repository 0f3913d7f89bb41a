import { createReadStream } from 'node:fs'
import type { Readable } from 'node:stream'
import { UsageError, type Arguments } from './arguments.ts'
import type { Terminal } from './terminal.ts'

/** The operand that stands for standard input. */
const STANDARD_INPUT = '-'

/** An input could not be read; the message says why, without its name. */
export class UnreadableInput extends Error {}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  ENOTDIR: 'no such file',
  EISDIR: 'is a directory',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
}

/** The inputs that a command is asked to read; standard input where none is named and something comes in. */
export function inputsOf({ operands }: Arguments, { stdin }: Terminal): readonly string[] {
  if (operands.length > 0) return operands
  if (stdin.isTTY === true) throw new UsageError('no file is named, and nothing comes in on standard input')
  return [STANDARD_INPUT]
}

/** The bytes of an operand, as they come. */
export function open(name: string, { stdin }: Terminal): Readable {
  return name === STANDARD_INPUT ? stdin : createReadStream(name)
}

/** Runs what reads an input; a fault of the file system becomes an {@link UnreadableInput}. */
export async function reading<T>(read: () => Promise<T>): Promise<T> {
  try {
    return await read()
  } catch (error) {
    if (error instanceof Error && 'syscall' in error && 'code' in error) {
      throw new UnreadableInput(REASONS[String(error.code)] ?? String(error.code))
    }
    throw error
  }
}
