import { open, type FileHandle } from 'node:fs/promises'
import type { Entry } from './results.ts'

/** Takes results for good. */
export interface Sink {
  /** The place of the last result that it has; `0` where it has none. */
  readonly last: string
  /** Takes results. When it is done it has all of them; where it throws, none. */
  append(entries: readonly Entry[]): Promise<void>
}

const LINE_FEED = 0x0a
const BLOCK = 65_536
/** Octets in which the place of a result stands, at the beginning of its line: `{"at":"1763812800000-0",`. */
const HEAD = 64

/** A file with a result a line (NDJSON). Each begins with its place in the stream, so the file knows how far it is. */
export class NdjsonFile implements Sink {
  readonly #file: FileHandle
  /** Octets of whole lines. */
  #size: number
  #last: string

  private constructor(file: FileHandle, size: number, last: string) {
    this.#file = file
    this.#size = size
    this.#last = last
  }

  /** Opens a file, or makes it. What a writer that was killed left behind the last whole line is cut off. */
  static async open(path: string): Promise<NdjsonFile> {
    const file = await open(path, 'a+')
    const size = await lineEndBefore(file, (await file.stat()).size)
    await file.truncate(size)
    const start = await lineEndBefore(file, size - 1)
    const { buffer, bytesRead } = await file.read({ buffer: Buffer.alloc(HEAD), position: start })
    const last = /^\{"at":"([\d-]+)"/.exec(buffer.toString('latin1', 0, bytesRead))?.[1]
    if (size > 0 && last === undefined) throw new TypeError(`${path}: its last line is no result`)
    return new NdjsonFile(file, size, last ?? '0')
  }

  get last(): string {
    return this.#last
  }

  async append(entries: readonly Entry[]): Promise<void> {
    const last = entries.at(-1)
    if (last === undefined) return
    const lines = Buffer.from(entries.map(({ at, json }) => `{"at":"${at}",${json.slice(1)}\n`).join(''))
    try {
      await this.#file.appendFile(lines)
      await this.#file.datasync()
    } catch (error) {
      await this.#file.truncate(this.#size)
      throw error
    }
    this.#size += lines.length
    this.#last = last.at
  }

  close(): Promise<void> {
    return this.#file.close()
  }
}

/** Where the last line ends that does so before a place; 0 where none does. */
async function lineEndBefore(file: FileHandle, place: number): Promise<number> {
  const buffer = Buffer.alloc(BLOCK)
  for (let end = place; end > 0; end -= BLOCK) {
    const position = Math.max(0, end - BLOCK)
    const { bytesRead } = await file.read({ buffer, position, length: end - position })
    const feed = buffer.subarray(0, bytesRead).lastIndexOf(LINE_FEED)
    if (feed >= 0) return position + feed + 1
  }
  return 0
}
