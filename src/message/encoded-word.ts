import { decodeCharset, knowsCharset } from './charset.ts'
import type { Octets } from './octets.ts'
import { decodeBase64, decodeQuotedPrintable } from './transfer-encoding.ts'

/** RFC 2047 section 2; a `?` in the text, which the standard forbids, is let through, another `=?` is not. */
const WORD = /=\?([^?\s]{1,60})\?([bBqQ])\?((?:[^?=]|=(?!\?(?!=))|\?(?!=)){0,4000})\?=/g

/** Octets of one charset that are still to be decoded: those of one word, or of neighbours. */
interface Run {
  readonly charset: string
  octets: Octets
}

/**
 * Decodes the encoded words of a header value (RFC 2047). White space between two of them goes; neighbours in the same
 * charset are joined before decoding, for some writers cut a character in two. A word in a charset that the platform
 * doesn't know stays as it is.
 */
export function decodeWords(value: string): string {
  if (!value.includes('=?')) return value
  let decoded = ''
  let from = 0
  let run: Run | null = null
  for (const match of value.matchAll(WORD)) {
    const [word, label, encoding, encoded] = match as unknown as [string, string, string, string]
    // RFC 2231 section 5: a language may stand behind the charset.
    const charset = label.replace(/\*.*/, '').toLowerCase()
    if (!knowsCharset(charset)) continue
    const between = value.slice(from, match.index)
    const octets = decodeWord(encoded, encoding)
    from = match.index + word.length
    if (run !== null && between.trim() === '') {
      if (run.charset === charset) {
        run.octets += octets
        continue
      }
      decoded += decodeRun(run)
    } else decoded += decodeRun(run) + between
    run = { charset, octets }
  }
  return decoded + decodeRun(run) + value.slice(from)
}

function decodeRun(run: Run | null): string {
  return run === null ? '' : decodeCharset(run.octets, run.charset)
}

function decodeWord(encoded: string, encoding: string): Octets {
  return encoding === 'b' || encoding === 'B'
    ? decodeBase64(encoded)
    : decodeQuotedPrintable(encoded.replaceAll('_', ' '))
}
