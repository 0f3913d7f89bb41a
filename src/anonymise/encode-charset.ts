/** Text back into the octets of a charset: the platform only decodes, so what it decodes is turned around. */
import { decodeCharset } from '../message/charset.ts'
import { octetsOf, octetsOfText, type Octets } from '../message/octets.ts'

/** What stands for a character that a charset doesn't have. */
const UNKNOWN = '?'

/** By charset: the octets of each character. Built when the first text in it is written. */
const tables = new Map<string, ReadonlyMap<string, Octets>>()

const ESCAPE = '\x1b'
/** ISO-2022-JP (RFC 1468): JIS X 0208 and back to ASCII. */
const TO_JAPANESE = `${ESCAPE}$B`
const TO_ASCII = `${ESCAPE}(B`

/** Text in a charset (its canonical lower-case name); of a character that it lacks a question mark. */
export function encodeCharset(text: string, charset: string): Octets {
  // oxlint-disable-next-line no-control-regex
  if (charset !== 'utf-16le' && charset !== 'utf-16be' && /^[\0-\x7f]*$/.test(text)) return text
  if (charset === 'utf-8') return octetsOfText(text)
  if (charset === 'utf-16le' || charset === 'utf-16be') return encodeUtf16(text, charset === 'utf-16be')
  const table = tableOf(charset)
  if (charset === 'iso-2022-jp') return encodeJapanese(text, table)
  return [...text].map((character) => table.get(character) ?? UNKNOWN).join('')
}

function encodeUtf16(text: string, isBigEndian: boolean): Octets {
  const bytes = new Uint8Array(2 * text.length)
  const view = new DataView(bytes.buffer)
  for (let at = 0; at < text.length; at++) view.setUint16(2 * at, text.charCodeAt(at), !isBigEndian)
  return octetsOf(bytes)
}

/** Shifts to Japanese and back; every line ends in ASCII. */
function encodeJapanese(text: string, table: ReadonlyMap<string, Octets>): Octets {
  let octets = ''
  let isShifted = false
  for (const character of text) {
    const isAscii = character < '\x80'
    const pair = isAscii ? character : table.get(character)
    if (isShifted !== (pair?.length === 2)) {
      isShifted = !isShifted
      octets += isShifted ? TO_JAPANESE : TO_ASCII
    }
    octets += pair ?? UNKNOWN
  }
  return isShifted ? octets + TO_ASCII : octets
}

function tableOf(charset: string): ReadonlyMap<string, Octets> {
  const known = tables.get(charset)
  if (known !== undefined) return known
  const table = new Map<string, Octets>()
  const add = (octets: Octets, before = '', behind = '') => {
    const character = decodeCharset(`${before}${octets}${behind}`, charset)
    if ([...character].length === 1 && character !== '\ufffd' && !table.has(character))
      table.set(character, octets)
  }
  const [first, last] = charset === 'iso-2022-jp' ? [0x21, 0x7e] : [0x81, 0xfe]
  if (charset !== 'iso-2022-jp') for (let octet = 0; octet < 0x100; octet++) add(String.fromCharCode(octet))
  for (let lead = first; lead <= last; lead++) {
    for (let trail = charset === 'iso-2022-jp' ? 0x21 : 0x40; trail <= last; trail++) {
      const pair = String.fromCharCode(lead, trail)
      if (charset === 'iso-2022-jp') add(pair, TO_JAPANESE, TO_ASCII)
      else add(pair)
    }
  }
  tables.set(charset, table)
  return table
}
