/** What a caller may hand in, as bytes. */

/** A mail, pasted text or a reply line: whole, as bytes or a string. */
export type Source = Uint8Array | string

/** A stream of bytes: a Web `ReadableStream`, a Node `Readable`, or anything async iterable. */
export type StreamSource = ReadableStreamLike | AsyncIterable<Uint8Array | string>

/** The part of a Web stream that is used. */
export interface ReadableStreamLike {
  getReader(): { read(): Promise<{ done: boolean; value?: Uint8Array | undefined }>; cancel(): Promise<void> }
}

/**
 * The bytes of a source at hand. A string whose characters all fit in an octet and that is no valid UTF-8 so far is
 * taken as a string of octets; any other as Unicode.
 *
 * @throws TypeError where `source` is neither.
 */
export function bytesOfSource(source: Source): Uint8Array {
  if (typeof source === 'string') return bytesOfString(source)
  if (source instanceof Uint8Array) return source
  throw new TypeError(`source: expected a string or a Uint8Array, got ${nameOf(source)}`)
}

function bytesOfString(text: string): Uint8Array {
  // oxlint-disable-next-line no-control-regex
  if (/[\u0080-\u00ff]/.test(text) && !/[\u0100-\uffff]/.test(text)) {
    const octets = Uint8Array.from(text, (character) => character.charCodeAt(0))
    if (isUtf8(octets)) return octets
  }
  return new TextEncoder().encode(text)
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

/**
 * Reads a source that may be a stream, at most a little over `limit` bytes of it; the stream is then cancelled.
 *
 * @throws TypeError where `source` is none that can be read; whatever the stream itself rejects with.
 */
export async function readSource(source: Source | StreamSource, limit: number): Promise<Uint8Array> {
  if (typeof source === 'string' || source instanceof Uint8Array) return bytesOfSource(source)
  if (source === null || typeof source !== 'object')
    throw new TypeError(`source: expected a string, bytes or a stream, got ${nameOf(source)}`)
  const chunks: Uint8Array[] = []
  let size = 0
  const take = (chunk: unknown): boolean => {
    const bytes = bytesOfSource(chunk as Source)
    chunks.push(bytes)
    size += bytes.length
    return size > limit
  }
  if (Symbol.asyncIterator in source) {
    for await (const chunk of source) if (take(chunk)) break
  } else if ('getReader' in source) {
    const reader = source.getReader()
    for (;;) {
      const { done, value } = await reader.read()
      if (done) break
      if (value !== undefined && take(value)) {
        await reader.cancel()
        break
      }
    }
  } else {
    throw new TypeError(`source: expected a string, bytes or a stream, got ${nameOf(source)}`)
  }
  if (chunks.length === 1) return chunks[0] as Uint8Array
  const whole = new Uint8Array(size)
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.length
  }
  return whole
}

function nameOf(value: unknown): string {
  if (value === null) return 'null'
  return typeof value === 'object' ? (value.constructor?.name ?? 'object') : typeof value
}
