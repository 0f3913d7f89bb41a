/** Transfer encodings put on again: the counterparts of `message/transfer-encoding.ts`. */
import { bytesOf, type Octets } from '../message/octets.ts'

/** RFC 2045 section 6.7: no line is longer; the last place is the soft break's. */
const LONGEST_LINE = 76

const hex = (octet: string): string => `=${octet.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`

/** Quoted-printable (RFC 2045 section 6.7). */
export function encodeQuotedPrintable(octets: Octets): Octets {
  return octets.split('\n').map(encodeLine).join('\n')
}

function encodeLine(line: Octets): Octets {
  const encoded = line.replaceAll(/[^\t -<>-~]/g, hex).replace(/[\t ]$/, hex)
  const lines: string[] = []
  let rest = encoded
  while (rest.length > LONGEST_LINE) {
    // An encoded octet stays whole.
    const end = LONGEST_LINE - 1 - (/=[0-9A-F]?$/.exec(rest.slice(0, LONGEST_LINE - 1))?.[0].length ?? 0)
    lines.push(`${rest.slice(0, end)}=`)
    rest = rest.slice(end)
  }
  return [...lines, rest].join('\n')
}

/** Base64 (RFC 2045 section 6.8), without line ends. */
export function encodeBase64(octets: Octets): Octets {
  const bytes = bytesOf(octets)
  let binary = ''
  for (let at = 0; at < bytes.length; at += 8192)
    binary += String.fromCharCode(...bytes.subarray(at, at + 8192))
  return btoa(binary)
}

/** uuencode, as in POSIX: lines of 45 octets, each with its length before it. */
export function encodeUuencode(octets: Octets): Octets {
  const sign = (sextet: number) => String.fromCharCode(sextet === 0 ? 0x60 : sextet + 0x20)
  const lines = octets.match(/[^]{1,45}/g) ?? []
  const encoded = lines.map((line) => {
    const groups = line.match(/[^]{1,3}/g) ?? []
    const signs = groups.map((group) => {
      const [a, b, c] = [0, 1, 2].map((at) => group.charCodeAt(at) || 0) as [number, number, number]
      return [a >> 2, ((a & 3) << 4) | (b >> 4), ((b & 15) << 2) | (c >> 6), c & 63].map(sign).join('')
    })
    return sign(line.length) + signs.join('')
  })
  return [...encoded, '`', 'end'].join('\n')
}

/** A body with its Content-Transfer-Encoding on again; one that is none, or not known, leaves it as it is. */
export function encodeTransfer(octets: Octets, encoding: string): Octets {
  if (encoding === 'quoted-printable') return encodeQuotedPrintable(octets)
  if (encoding === 'base64') return (encodeBase64(octets).match(/.{1,76}/g) ?? []).join('\n')
  return octets
}
