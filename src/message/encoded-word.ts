import { decodeCharset, knowsCharset } from './charset.ts'
import { decodeBase64, decodeQuotedPrintable } from './transfer-encoding.ts'

const WORD = /=\?([^?\s]{1,60})\?([bBqQ])\?([^?]{0,4000})\?=/g

/**
 * Decodes the encoded words of a header value (RFC 2047). White space between two of them goes; neighbours in the same
 * charset and encoding are joined before decoding, for some writers cut a character in two. A word in a charset that
 * the platform doesn't know stays as it is.
 */
export function decodeWords(value: string): string {
  if (!value.includes('=?')) return value
  let decoded = ''
  let from = 0
  let pending: { charset: string; octets: string } | null = null
  const flush = () => {
    if (pending) decoded += decodeCharset(pending.octets, pending.charset)
    pending = null
  }
  for (const match of value.matchAll(WORD)) {
    const charset = ((match[1] as string).split('*')[0] as string).toLowerCase()
    if (!knowsCharset(charset)) continue
    const between = value.slice(from, match.index)
    if (pending === null || between.trim() !== '') {
      flush()
      decoded += between
    }
    const encoded = match[3] as string
    const octets = /b/i.test(match[2] as string)
      ? decodeBase64(encoded)
      : decodeQuotedPrintable(encoded.replaceAll('_', ' '))
    const before: { charset: string; octets: string } | null = pending
    if (before !== null && (before as { charset: string }).charset === charset) {
      pending = { charset, octets: (before as { octets: string }).octets + octets }
    } else {
      flush()
      pending = { charset, octets }
    }
    from = match.index + match[0].length
  }
  flush()
  return decoded + value.slice(from)
}
