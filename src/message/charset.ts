import { bytesOf, type Octets } from './octets.ts'

type Decoder = InstanceType<typeof TextDecoder>

const decoders = new Map<string, Decoder | null>()

function decoderFor(label: string, fatal: boolean): Decoder | null {
  const key = fatal ? `${label}!` : label
  const known = decoders.get(key)
  if (known !== undefined) return known
  let decoder: Decoder | null
  try {
    decoder = new TextDecoder(label, { fatal })
  } catch {
    decoder = null
  }
  if (decoders.size < 200) decoders.set(key, decoder)
  return decoder
}

/** Names that mails use, and TextDecoder (WHATWG Encoding) doesn't know. */
const ALIASES: Readonly<Record<string, string>> = {
  'cp932': 'shift_jis',
  'ms932': 'shift_jis',
  'cp936': 'gbk',
  'cp949': 'euc-kr',
  'cp950': 'big5',
  'ks_c_5601': 'euc-kr',
  'x-gbk': 'gbk',
  'iso8859-1': 'windows-1252',
  'iso-8859-1-windows-3.1-latin-1': 'windows-1252',
  'ansi': 'windows-1252',
  'iso-2022-jp-1': 'iso-2022-jp',
  'iso-2022-jp-ms': 'iso-2022-jp',
  'utf8mb4': 'utf-8',
  'utf-16': 'utf-16le',
}

/** Whether octets are 7-bit only. */
export function isAscii(octets: Octets): boolean {
  // eslint-disable-next-line no-control-regex
  return !/[\x80-\xff]/.test(octets)
}

/** Whether the platform can decode this charset (RFC 2045 section 5.1 parameter, any case). */
export function knowsCharset(charset: string): boolean {
  return isUnlabelled(charset) || decoderFor(canonical(charset), false) !== null
}

function canonical(charset: string): string {
  const label = charset.trim().toLowerCase()
  return ALIASES[label] ?? label
}

function isUnlabelled(charset: string): boolean {
  return /^(|us-ascii|ascii|ansi_x3\.4-1968|unknown-8bit|x-unknown|unknown|8bit|7bit|binary|none)$/.test(
    charset.trim().toLowerCase(),
  )
}

/**
 * Octets in a charset as text. A charset that is missing or not known to the platform is guessed as
 * {@link decodeUnlabelled} does; so is one whose octets don't hold what the label says.
 */
export function decodeCharset(octets: Octets, charset: string): string {
  if (isUnlabelled(charset)) return decodeUnlabelled(octets)
  const label = canonical(charset)
  if (label === 'utf-8' || label === 'utf8') return decodeUnlabelled(octets)
  if (label.startsWith('utf-16')) return decodeUtf16(octets, label)
  const decoder = decoderFor(label, false)
  return decoder === null ? decodeUnlabelled(octets) : decoder.decode(bytesOf(octets))
}

function decodeUtf16(octets: Octets, label: string): string {
  const bigEndian =
    octets.startsWith('\xfe\xff') || (!octets.startsWith('\xff\xfe') && looksBigEndian(octets, label))
  const decoder = decoderFor(bigEndian ? 'utf-16be' : 'utf-16le', false)
  return decoder === null ? decodeUnlabelled(octets) : decoder.decode(bytesOf(octets))
}

function looksBigEndian(octets: Octets, label: string): boolean {
  if (label === 'utf-16be') return true
  return octets.charCodeAt(0) === 0 && octets.charCodeAt(1) !== 0
}

/** Octets of an unknown charset: ISO-2022-JP by its escapes, else UTF-8 where it is valid, else Windows-1252. */
export function decodeUnlabelled(octets: Octets): string {
  if (isAscii(octets)) {
    return octets.includes('\x1b$')
      ? (decoderFor('iso-2022-jp', false)?.decode(bytesOf(octets)) ?? octets)
      : octets
  }
  const bytes = bytesOf(octets)
  try {
    return (decoderFor('utf-8', true) as Decoder).decode(bytes)
  } catch {
    return decoderFor('windows-1252', false)?.decode(bytes) ?? octets
  }
}
