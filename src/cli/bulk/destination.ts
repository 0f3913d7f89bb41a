/** Where answers are written. */
import { closeSync, openSync, writeFileSync } from 'node:fs'
import { reasonOf } from '../input.ts'
import { print, type Output } from '../terminal.ts'

/** The answers could not be written; the message says where and why. */
export class UnwritableOutput extends Error {}

/** Takes answers, whole lines at a time. */
export interface Destination {
  write(text: string | Uint8Array): Promise<void>
  close(): void
}

/** A stream of the process, which closes it. */
export function toStream(stream: Output): Destination {
  return { write: (text) => print(stream, text), close() {} }
}

function writing<T>(file: string, write: () => T): T {
  try {
    return write()
  } catch (error) {
    const reason = reasonOf(error)
    throw reason === null ? error : new UnwritableOutput(`${file}: ${reason}`)
  }
}

/**
 * A file: made anew, or with what is in it kept. What was written stands in it, whatever happens to the process then.
 *
 * @throws UnwritableOutput where the file can't be written; so does `write`.
 */
export function toFile(file: string, isKept: boolean): Destination {
  const descriptor = writing(file, () => openSync(file, isKept ? 'a' : 'w'))
  return {
    async write(text) {
      writing(file, () => writeFileSync(descriptor, text))
    },
    close: () => closeSync(descriptor),
  }
}
