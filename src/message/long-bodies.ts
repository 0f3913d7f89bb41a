/** The body of a returned message may be as long as a mail can be; nobody reads more than its beginning. */
import type { Limits } from './limits.ts'
import { octetsOf, type Octets } from './octets.ts'

/** CR CR LF becomes one line feed: so many bytes may go into a character that counts. */
const LONGEST_LINE_END = 3

/**
 * Bytes as octets, without what no limit lets anybody read: what lies so far behind a delimiter (RFC 2046 section 5.1.1)
 * that a header block and a text would have ended before. A long attachment is looked through, and not copied.
 */
export function octetsToRead(bytes: Uint8Array, { header, text }: Readonly<Limits>): Octets {
  const most = LONGEST_LINE_END * (header + text)
  if (bytes.length <= most) return octetsOf(bytes)
  const kept: Octets[] = []
  let from = 0
  let body = 0
  while (body < bytes.length) {
    const next = delimiterAt(bytes, body + 1)
    if (next - body > most) {
      kept.push(octetsOf(bytes.subarray(from, body + most)))
      from = next
    }
    body = next
  }
  kept.push(octetsOf(bytes.subarray(from)))
  return kept.join('')
}

const LF = 0x0a
const CR = 0x0d
const HYPHEN = 0x2d

/** Offset of the line end before the next line that begins with two hyphens; the end where there is none. */
function delimiterAt(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(HYPHEN, from + 1); at >= 0; at = bytes.indexOf(HYPHEN, at + 1)) {
    const before = bytes[at - 1]
    if ((before === LF || before === CR) && bytes[at + 1] === HYPHEN) return at - 1
  }
  return bytes.length
}
