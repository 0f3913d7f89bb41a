/** Texts made comparable: white space folded, case and accents taken off. */
import { isAscii } from './ascii.ts'

/** White space other than a single space; most texts hold none. */
const WIDE_SPACE = /[^\S ]\s*| \s+/g

function holdsWideSpace(text: string): boolean {
  return (
    text.includes('\n') ||
    text.includes('  ') ||
    text.includes('\t') ||
    text.includes('\r') ||
    text.includes('\f') ||
    text.includes('\v')
  )
}

/** Marks on one letter beyond those that UAX #15 section 13 allows; to bring more in order takes quadratic time. */
const PILED_MARKS = /(\p{M}{30})\p{M}+/gu

/** White space folded to single spaces. */
export function fold(text: string): string {
  const isFolded = isAscii(text) && !holdsWideSpace(text)
  return (isFolded ? text : text.replaceAll(WIDE_SPACE, ' ')).trim()
}

/** Lower case, without accents and typographic quotes, white space folded: what wordings and phrases are matched on. */
export function foldForMatching(text: string): string {
  const lower = text.toLowerCase()
  if (isAscii(lower)) return (holdsWideSpace(lower) ? lower.replaceAll(WIDE_SPACE, ' ') : lower).trim()
  return fold(
    lower
      .replaceAll(PILED_MARKS, '$1')
      .normalize('NFD')
      .replaceAll(/([a-z])[\u0300-\u036f]+/g, '$1')
      .replaceAll(/[\u2018\u2019\u201b\u00b4`]/g, "'")
      .replaceAll(/[\u201c\u201d\u201e]/g, '"')
      .normalize('NFC'),
  )
}
