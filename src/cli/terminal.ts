import { once } from 'node:events'
import type { Readable, Writable } from 'node:stream'

/** A stream that may end in a window. */
export type Output = Writable & { readonly isTTY?: boolean; readonly columns?: number }

/** What the command line touches of the process. */
export interface Terminal {
  readonly stdin: Readable & { readonly isTTY?: boolean }
  readonly stdout: Output
  readonly stderr: Output
  readonly env: Readonly<Record<string, string | undefined>>
  /** Where signals come in. */
  readonly signals: Pick<NodeJS.EventEmitter, 'once' | 'off'>
}

/** How text is written. */
export interface Style {
  readonly colour: boolean
  /** In columns. */
  readonly width: number
}

/** Lines longer than this are hard to read, however wide the window. */
const WIDEST = 100

/** Whether a stream shows what drives a terminal (ECMA-48). */
export function isScreen({ isTTY }: Output, { env }: Terminal): boolean {
  return isTTY === true && env['TERM'] !== 'dumb'
}

/** Colours only on a terminal that wants them (https://no-color.org), or where they are asked for (https://force-color.org). */
function wantsColour(terminal: Terminal): boolean {
  const { NO_COLOR: no, FORCE_COLOR: force } = terminal.env
  if (force) return force !== '0' && force !== 'false'
  return !no && isScreen(terminal.stdout, terminal)
}

/** How text is written to standard output. */
export function styleOf(terminal: Terminal): Style {
  return {
    colour: wantsColour(terminal),
    // A terminal that doesn't know its width says 0.
    width: Math.min(terminal.stdout.columns || WIDEST, WIDEST),
  }
}

/** Writes, and waits where the reader is slower. */
export async function print(stream: Writable, text: string | Uint8Array): Promise<void> {
  if (!stream.write(text)) await once(stream, 'drain')
}

/** Complains on standard error, in one line. */
export async function complain({ stderr }: Terminal, message: string): Promise<void> {
  await print(stderr, `ndr-doctor: ${message}\n`)
}
