/** The mails of an input: it is one mail, or a mailbox of them. */
import { createReadStream, readFileSync, statSync } from 'node:fs'
import { addAbortSignal, type Readable } from 'node:stream'
import { defaultLimits } from '../../message/limits.ts'
import { reasonOf, STANDARD_INPUT } from '../input.ts'
import type { Terminal } from '../terminal.ts'
import { beginsMbox, splitMbox } from './mbox.ts'

/** A mail to be diagnosed. */
export interface Mail {
  /** The file that it stands in, as it was named; `-` for standard input. */
  readonly input: string
  /** Its place in a mailbox, from 1; null where it is all that the input holds. */
  readonly message: number | null
  readonly bytes: Uint8Array
}

/** An input that can't be read, and why. */
export interface Unread {
  readonly input: string
  readonly reason: string
}

/** Files up to this size are read at once. */
const SMALL = 1024 * 1024
/** One octet more than is read of a mail: so it is told that there is more. */
const MOST = defaultLimits.bytes + 1

/** Octets in which the first line of a mailbox ends. */
const HEAD = 1000

type Chunks = AsyncIterable<Buffer>

async function* oneChunk(bytes: Buffer): Chunks & AsyncGenerator<Buffer> {
  if (bytes.length > 0) yield bytes
}

function open(input: string, { stdin }: Terminal, signal: AbortSignal): Chunks {
  const stream = (readable: Readable) => addAbortSignal(signal, readable) as unknown as Chunks
  if (input === STANDARD_INPUT) return stream(stdin)
  const stats = statSync(input)
  // A small file in one go; a pipe tells no size, and may never end.
  return stats.isFile() && stats.size <= SMALL
    ? oneChunk(readFileSync(input))
    : stream(createReadStream(input))
}

/** The first octets, enough to tell what it is; and the whole, with them. */
async function peek(chunks: Chunks): Promise<{ head: Buffer; whole: Chunks }> {
  const iterator = chunks[Symbol.asyncIterator]()
  let head: Buffer = Buffer.alloc(0)
  while (head.length < HEAD && !head.includes('\n')) {
    const { done, value } = await iterator.next()
    if (done === true) break
    head = head.length === 0 ? value : Buffer.concat([head, value])
  }
  async function* whole(): AsyncGenerator<Buffer> {
    if (head.length > 0) yield head
    yield* { [Symbol.asyncIterator]: () => iterator }
  }
  return { head, whole: whole() }
}

async function readMail(chunks: Chunks): Promise<Uint8Array> {
  const read: Buffer[] = []
  let size = 0
  for await (const chunk of chunks) {
    read.push(chunk)
    size += chunk.length
    if (size >= MOST) break
  }
  return read.length === 1 ? (read[0] as Buffer) : Buffer.concat(read)
}

/**
 * The mails of an input, one by one. An input that can't be read, or can't be read on, ends with the reason.
 *
 * @throws AbortError where the signal stops it.
 */
export async function* mailsOf(
  input: string,
  terminal: Terminal,
  signal: AbortSignal,
): AsyncGenerator<Mail | Unread> {
  try {
    const { head, whole } = await peek(open(input, terminal, signal))
    if (!/\.mbox$/i.test(input) && !beginsMbox(head)) {
      yield { input, message: null, bytes: await readMail(whole) }
      return
    }
    for await (const { place, isOnly, bytes } of splitMbox(whole, MOST))
      yield { input, message: isOnly ? null : place, bytes }
  } catch (error) {
    const reason = reasonOf(error)
    if (reason === null) throw error
    yield { input, reason }
  }
}
