import { createReadStream } from 'node:fs'
import { buffer } from 'node:stream/consumers'
import { UsageError } from './usage-error.ts'
import type { Terminal } from './terminal.ts'

/** The operand that stands for standard input. */
export const STANDARD_INPUT = '-'

/** An input could not be read; the message says why, without its name. */
export class UnreadableInput extends Error {}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  ENOTDIR: 'no such file',
  EISDIR: 'is a directory',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  ENOSPC: 'no space left',
}

/** What the file system complains of, in words; null where an error is none of the file system's. */
export function reasonOf(error: unknown): string | null {
  if (!(error instanceof Error && 'syscall' in error && 'code' in error)) return null
  return REASONS[String(error.code)] ?? String(error.code)
}

/**
 * An input as a whole.
 *
 * @throws UnreadableInput where the file system has a reason.
 */
export async function readInput(name: string, { stdin }: Terminal): Promise<Buffer> {
  try {
    return await buffer(name === STANDARD_INPUT ? stdin : createReadStream(name))
  } catch (error) {
    const reason = reasonOf(error)
    throw reason === null ? error : new UnreadableInput(reason)
  }
}

/** The inputs that a command is asked to read; standard input where none is named and something comes in. */
export function inputsOf(operands: readonly string[], { stdin }: Terminal): readonly string[] {
  if (operands.length > 0) return operands
  if (stdin.isTTY === true) throw new UsageError('no file is named, and nothing comes in on standard input')
  return [STANDARD_INPUT]
}
