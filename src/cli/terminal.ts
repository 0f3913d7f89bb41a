import { once } from 'node:events'
import type { Readable, Writable } from 'node:stream'

/** What the command line touches of the process. */
export interface Terminal {
  readonly stdin: Readable & { readonly isTTY?: boolean }
  readonly stdout: Writable & { readonly isTTY?: boolean; readonly columns?: number }
  readonly stderr: Writable
  readonly env: Readonly<Record<string, string | undefined>>
}

/** Lines longer than this are hard to read, however wide the window. */
const WIDEST = 100

/** How text is written to standard output: colours only on a terminal that wants them (https://no-color.org). */
export function styleOf({ stdout, env }: Terminal): { colour: boolean; width: number } {
  return {
    colour: stdout.isTTY === true && !env['NO_COLOR'] && env['TERM'] !== 'dumb',
    // A terminal that doesn't know its width says 0.
    width: Math.min(stdout.columns || WIDEST, WIDEST),
  }
}

/** Writes, and waits where the reader is slower. */
export async function print(stream: Writable, text: string): Promise<void> {
  if (!stream.write(text)) await once(stream, 'drain')
}

/** Complains on standard error, in one line. */
export async function complain({ stderr }: Terminal, message: string): Promise<void> {
  await print(stderr, `ndr-doctor: ${message}\n`)
}
