import { octetsOf, type Octets } from './octets.ts'

const EQUALS = 0x3d
const LINE_FEED = 0x0a

const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
const SEXTET = new Int8Array(256).fill(-1)
for (let value = 0; value < 64; value++) SEXTET[BASE64.charCodeAt(value)] = value
SEXTET['-'.charCodeAt(0)] = 62
SEXTET['_'.charCodeAt(0)] = 63

/** Base64 (RFC 2045 section 6.8). Foreign characters are passed over; padding in the middle begins a new run. */
export function decodeBase64(encoded: Octets): Octets {
  const bytes = new Uint8Array(Math.ceil((encoded.length * 3) / 4))
  let size = 0
  let bits = 0
  let held = 0
  for (let at = 0; at < encoded.length; at++) {
    const code = encoded.charCodeAt(at)
    if (code === EQUALS) {
      bits = 0
      held = 0
      continue
    }
    const sextet = code < 256 ? (SEXTET[code] as number) : -1
    if (sextet < 0) continue
    held = ((held << 6) | sextet) & 0xffffff
    bits += 6
    if (bits >= 8) {
      bits -= 8
      bytes[size++] = held >> bits
    }
  }
  return octetsOf(bytes.subarray(0, size))
}

function hexDigit(code: number): number {
  if (code >= 0x30 && code <= 0x39) return code - 0x30
  const lower = code | 0x20
  return lower >= 0x61 && lower <= 0x66 ? lower - 0x57 : -1
}

/** Quoted-printable (RFC 2045 section 6.7). A `=` that encodes nothing stays. */
export function decodeQuotedPrintable(encoded: Octets): Octets {
  let equals = encoded.indexOf('=')
  if (equals < 0) return encoded
  let decoded = ''
  let from = 0
  while (equals >= 0) {
    const softEnd = softBreakEnd(encoded, equals)
    const octet = softEnd < 0 ? octetAt(encoded, equals + 1) : -1
    if (softEnd >= 0) {
      decoded += encoded.slice(from, equals)
      from = softEnd
    } else if (octet >= 0) {
      decoded += encoded.slice(from, equals) + String.fromCharCode(octet)
      from = equals + 3
    }
    equals = encoded.indexOf('=', Math.max(from, equals + 1))
  }
  return decoded + encoded.slice(from)
}

/** Offset behind the soft line break that begins with the `=` at `equals`, white space in it or not; -1 where none does. */
function softBreakEnd(encoded: Octets, equals: number): number {
  let end = equals + 1
  while (encoded[end] === ' ' || encoded[end] === '\t') end++
  return end >= encoded.length || encoded.charCodeAt(end) === LINE_FEED ? end + 1 : -1
}

/** The octet of the two hexadecimal digits at `at`; -1 where others stand there. */
function octetAt(encoded: Octets, at: number): number {
  const high = hexDigit(encoded.charCodeAt(at))
  const low = hexDigit(encoded.charCodeAt(at + 1))
  return high >= 0 && low >= 0 ? high * 16 + low : -1
}

/** uuencode, as in POSIX: `begin 644 name` to `end`; what stands around it stays. */
export function decodeUuencode(encoded: Octets): Octets {
  const begin = /^begin [0-7]{3,4} .*$/m.exec(encoded)
  if (!begin) return encoded
  const chunks: string[] = [encoded.slice(0, begin.index)]
  let at = encoded.indexOf('\n', begin.index) + 1
  while (at > 0 && at < encoded.length) {
    const lineEnd = encoded.indexOf('\n', at)
    const line = encoded.slice(at, lineEnd < 0 ? encoded.length : lineEnd)
    at = lineEnd < 0 ? encoded.length : lineEnd + 1
    if (line === 'end') break
    const length = ((line.charCodeAt(0) || 0x20) - 0x20) & 0x3f
    const codes: number[] = []
    for (let group = 1; codes.length < length && group < line.length; group += 4) {
      const [a, b, c, d] = [0, 1, 2, 3].map((i) => ((line.charCodeAt(group + i) || 0x20) - 0x20) & 0x3f) as [
        number,
        number,
        number,
        number,
      ]
      codes.push((a << 2) | (b >> 4), ((b << 4) | (c >> 2)) & 0xff, ((c << 6) | d) & 0xff)
    }
    chunks.push(String.fromCharCode(...codes.slice(0, length)))
  }
  chunks.push(encoded.slice(at))
  return chunks.join('')
}

/** What takes an encoding off, by its lower-case name. */
const DECODERS = new Map<string, (body: Octets) => Octets>([
  ['base64', decodeBase64],
  ['quoted-printable', decodeQuotedPrintable],
  ['x-uuencode', decodeUuencode],
  ['uuencode', decodeUuencode],
  ['x-uue', decodeUuencode],
])
/** Names that stand for no encoding (RFC 2045 section 6.2), and what some write instead. */
const NONE = new Set(['', '7bit', '8bit', 'binary', '7-bit', '8-bit', 'none'])

/** Whether a Content-Transfer-Encoding is one to take off, or none. */
export function knowsTransferEncoding(encoding: string): boolean {
  return NONE.has(encoding) || DECODERS.has(encoding)
}

/** A body with its Content-Transfer-Encoding taken off; an unknown one leaves it as it is. */
export function decodeTransfer(body: Octets, encoding: string): Octets {
  return DECODERS.get(encoding)?.(body) ?? body
}
