/** What a caller may hand in, as bytes. */
import { bytesOf } from './octets.ts'

/** A mail, pasted text or a reply line: whole, as bytes or a string. */
export type Source = Uint8Array | string

/** A stream of bytes: a Web `ReadableStream`, a Node `Readable`, or anything async iterable. */
export type StreamSource = ReadableStreamLike | AsyncIterable<Uint8Array | string>

/** The part of a Web stream that is used. */
export interface ReadableStreamLike {
  /** Locks the stream to one reader. */
  getReader(): {
    /** Gives the next chunk; `done` where there is none. */
    read(): Promise<{ done: boolean; value?: Uint8Array | undefined }>
    /** Says that no more is wanted. */
    cancel(): Promise<void>
  }
}

/**
 * The bytes of a source at hand. A string whose characters all fit in an octet is taken as octets, one a character; any
 * other as Unicode. Of a string that is longer than `limit` little more is looked at.
 *
 * @throws TypeError where `source` is neither.
 */
export function bytesOfSource(source: Source, limit = Number.POSITIVE_INFINITY): Uint8Array {
  if (typeof source === 'string') return bytesOfString(source.slice(0, limit + 1))
  if (isBytes(source)) return source
  throw new TypeError(`source: expected a string or a Uint8Array, got ${nameOf(source)}`)
}

function bytesOfString(text: string): Uint8Array {
  // oxlint-disable-next-line no-control-regex
  return /[^\0-\xff]/.test(text) ? new TextEncoder().encode(text) : bytesOf(text)
}

/** Of another realm, too: test runners and frames have a Uint8Array of their own. */
function isBytes(value: unknown): value is Uint8Array {
  if (value instanceof Uint8Array) return true
  return ArrayBuffer.isView(value) && Object.prototype.toString.call(value) === '[object Uint8Array]'
}

/**
 * Reads a source that may be a stream, at most a little over `limit` bytes of it; the stream is then cancelled.
 *
 * @throws TypeError where `source` is none that can be read; whatever the stream itself rejects with.
 */
export async function readSource(source: Source | StreamSource, limit: number): Promise<Uint8Array> {
  if (typeof source === 'string' || isBytes(source)) return bytesOfSource(source, limit)
  if (source === null || typeof source !== 'object')
    throw new TypeError(`source: expected a string, bytes or a stream, got ${nameOf(source)}`)
  const chunks: Source[] = []
  let size = 0
  const take = (chunk: Source): boolean => {
    if (typeof chunk !== 'string' && !isBytes(chunk))
      throw new TypeError(`source: expected a stream of strings or Uint8Arrays, got ${nameOf(chunk)}`)
    chunks.push(chunk)
    size += chunk.length
    return size > limit
  }
  if (Symbol.asyncIterator in source) {
    for await (const chunk of source) if (take(chunk)) break
  } else if ('getReader' in source) {
    await readStream(source, take)
  } else {
    throw new TypeError(`source: expected a string, bytes or a stream, got ${nameOf(source)}`)
  }
  return joinChunks(chunks)
}

/** Reads a Web stream until it ends or `take` has enough; the stream is then cancelled, as it is where `take` throws. */
async function readStream(stream: ReadableStreamLike, take: (chunk: Source) => boolean): Promise<void> {
  const reader = stream.getReader()
  let isOver = false
  try {
    for (;;) {
      const { done, value } = await reader.read()
      isOver = done
      if (done || (value !== undefined && take(value))) break
    }
  } finally {
    if (!isOver) await reader.cancel()
  }
}

/** Strings are joined before they are encoded, for a character may be cut in two. */
function joinChunks(chunks: readonly Source[]): Uint8Array {
  if (chunks.length > 0 && chunks.every((chunk) => typeof chunk === 'string'))
    return bytesOfString(chunks.join(''))
  const bytes = chunks.map((chunk) => bytesOfSource(chunk))
  if (bytes.length === 1) return bytes[0] as Uint8Array
  const whole = new Uint8Array(bytes.reduce((sum, chunk) => sum + chunk.length, 0))
  let at = 0
  for (const chunk of bytes) {
    whole.set(chunk, at)
    at += chunk.length
  }
  return whole
}

function nameOf(value: unknown): string {
  if (value === null) return 'null'
  return typeof value === 'object' ? (value.constructor?.name ?? 'object') : typeof value
}
