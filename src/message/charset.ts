import { isAscii } from '../text/ascii.ts'
import { bytesOf, type Octets } from './octets.ts'

type Decoder = InstanceType<typeof TextDecoder>

/** How many names are kept with their decoders, and how long those may be; no name of the Encoding Standard is. */
const MOST_KEPT = 200
const LONGEST_KEPT = 60
const decoders = new Map<string, Decoder | null>()

function decoderFor(label: string): Decoder | null {
  const known = decoders.get(label)
  if (known !== undefined) return known
  let decoder: Decoder | null
  try {
    decoder = new TextDecoder(label)
  } catch {
    decoder = null
  }
  if (decoders.size < MOST_KEPT && label.length <= LONGEST_KEPT) decoders.set(detached(label), decoder)
  return decoder
}

/** A copy: a slice would keep the whole mail that it was cut from in memory. */
function detached(name: string): string {
  return [...name].join('')
}

/** Names that mails use, and TextDecoder (WHATWG Encoding) doesn't know. */
const ALIASES = new Map([
  ['cp932', 'shift_jis'],
  ['ms932', 'shift_jis'],
  ['cp936', 'gbk'],
  ['cp949', 'euc-kr'],
  ['cp950', 'big5'],
  ['ks_c_5601', 'euc-kr'],
  ['x-gbk', 'gbk'],
  ['iso8859-1', 'windows-1252'],
  ['iso-8859-1-windows-3.1-latin-1', 'windows-1252'],
  ['ansi', 'windows-1252'],
  ['iso-2022-jp-1', 'iso-2022-jp'],
  ['iso-2022-jp-2', 'iso-2022-jp'],
  ['iso-2022-jp-ms', 'iso-2022-jp'],
  ['latin-1', 'windows-1252'],
  ['utf8mb4', 'utf-8'],
  ['utf_8', 'utf-8'],
  ['cp65001', 'utf-8'],
  ['utf-16', 'utf-16le'],
])

/** What is taken for UTF-8 where its octets are that: UTF-8 itself, and what writers label 8-bit text with unseen. */
const GUESSED = new Set(['utf-8', 'windows-1252'])

/** Whether the platform can decode this charset (RFC 2045 section 5.1 parameter, any case). */
export function knowsCharset(charset: string): boolean {
  return isUnlabelled(charset) || decoderFor(canonical(charset)) !== null
}

function canonical(charset: string): string {
  const label = charset.trim().toLowerCase()
  return ALIASES.get(label) ?? label
}

/** Names that tell no charset, or only that of ASCII. */
const UNLABELLED = new Set([
  '',
  'us-ascii',
  'ascii',
  'ansi_x3.4-1968',
  'unknown-8bit',
  'x-unknown',
  'unknown',
  '8bit',
  '7bit',
  'binary',
  'none',
])

function isUnlabelled(charset: string): boolean {
  return UNLABELLED.has(charset) || UNLABELLED.has(charset.trim().toLowerCase())
}

/**
 * Octets in a charset as text. A charset that is missing or not known to the platform is guessed as
 * {@link decodeUnlabelled} does; so are UTF-8 and ISO-8859-1, which each often stand where the other should.
 */
export function decodeCharset(octets: Octets, charset: string): string {
  if (isUnlabelled(charset)) return decodeUnlabelled(octets)
  const label = canonical(charset)
  if (label.startsWith('utf-16')) return decodeUtf16(octets, label)
  const decoder = decoderFor(label)
  return decoder === null || GUESSED.has(decoder.encoding)
    ? decodeUnlabelled(octets)
    : decoder.decode(bytesOf(octets))
}

function decodeUtf16(octets: Octets, label: string): string {
  const bigEndian =
    octets.startsWith('\xfe\xff') || (!octets.startsWith('\xff\xfe') && looksBigEndian(octets, label))
  const decoder = decoderFor(bigEndian ? 'utf-16be' : 'utf-16le')
  return decoder === null ? decodeUnlabelled(octets) : decoder.decode(bytesOf(octets))
}

function looksBigEndian(octets: Octets, label: string): boolean {
  if (label === 'utf-16be') return true
  return octets.charCodeAt(0) === 0 && octets.charCodeAt(1) !== 0
}

/** The escapes to JIS X 0208 and 0212 (RFC 1468, RFC 1554); ISO-2022-KR and -CN have others. */
// oxlint-disable-next-line no-control-regex
const SHIFT_TO_JAPANESE = /\x1b\$(?:[@B]|\(D)/

/** With which the escapes of ISO 2022 begin. */
const ESCAPE = '\x1b'

/**
 * Octets of an unknown charset: ISO-2022-JP by its escapes, else UTF-8 where it is that but for a few octets (a mail that
 * was cut within a character), else Windows-1252.
 */
export function decodeUnlabelled(octets: Octets): string {
  if (isAscii(octets)) {
    return octets.includes(ESCAPE) && SHIFT_TO_JAPANESE.test(octets)
      ? (decoderFor('iso-2022-jp')?.decode(bytesOf(octets)) ?? octets)
      : octets
  }
  const text = (decoderFor('utf-8') as Decoder).decode(bytesOf(octets))
  if (!text.includes(REPLACEMENT) || isUtf8(octets) || holdsMostly(text)) return text
  return decodeWindows1252(octets)
}

/** What decoders put where octets are no character; a text may hold one of its own. */
const REPLACEMENT = '\ufffd'
const REPLACEMENT_IN_UTF8 = '\xef\xbf\xbd'

/** Whether octets that are decoded to a replacement held that themselves. To have a decoder fail takes much longer. */
function isUtf8(octets: Octets): boolean {
  if (!octets.includes(REPLACEMENT_IN_UTF8)) return false
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytesOf(octets))
    return true
  } catch {
    return false
  }
}

/** U+0080 to U+009F as Windows-1252 has them. Node.js 20 decodes them as ISO-8859-1, to control characters. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

function decodeWindows1252(octets: Octets): string {
  // oxlint-disable-next-line no-control-regex
  return octets.replaceAll(/[\x80-\x9f]/g, (octet) => WINDOWS_1252[octet.charCodeAt(0) - 0x80] as string)
}

/** Whether more characters beyond ASCII were decoded than were replaced. */
function holdsMostly(text: string): boolean {
  // oxlint-disable-next-line no-control-regex
  const beyondAscii = text.match(/[^\x00-\x7f]/g) ?? []
  return beyondAscii.filter((character) => character !== REPLACEMENT).length * 2 > beyondAscii.length
}
