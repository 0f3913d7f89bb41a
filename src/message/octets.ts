/**
 * Octets as a string: one UTF-16 unit an octet (U+0000 to U+00FF). Searching such a string is what JavaScript engines
 * do fastest, and a slice of it costs no copy.
 */
export type Octets = string

const CHUNK = 8192

/** Bytes as octets. */
export function octetsOf(bytes: Uint8Array): Octets {
  if (typeof Buffer !== 'undefined')
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1')
  let octets = ''
  for (let at = 0; at < bytes.length; at += CHUNK) {
    octets += String.fromCharCode(...bytes.subarray(at, at + CHUNK))
  }
  return octets
}

/** Text as the octets of its UTF-8 form. */
export function octetsOfText(text: string): Octets {
  // oxlint-disable-next-line no-control-regex
  return /[^\x00-\x7f]/.test(text) ? octetsOf(new TextEncoder().encode(text)) : text
}

/** The bytes that octets stand for. */
export function bytesOf(octets: Octets): Uint8Array {
  if (typeof Buffer !== 'undefined') return Buffer.from(octets, 'latin1')
  const bytes = new Uint8Array(octets.length)
  for (let at = 0; at < octets.length; at++) bytes[at] = octets.charCodeAt(at)
  return bytes
}

/** Line ends CR LF, CR CR LF and bare CR as LF. */
export function foldLineEnds(octets: Octets): Octets {
  if (!octets.includes('\r')) return octets
  const text = octets.replaceAll('\r\n', '\n')
  let at = text.indexOf('\r')
  if (at < 0) return text
  const pieces: string[] = []
  let from = 0
  while (at >= 0) {
    let end = at
    while (text.charCodeAt(end) === 0x0d) end++
    pieces.push(text.slice(from, at), text.charCodeAt(end) === 0x0a ? '' : '\n'.repeat(end - at))
    from = end
    at = text.indexOf('\r', end)
  }
  pieces.push(text.slice(from))
  return pieces.join('')
}
