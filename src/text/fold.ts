/** Texts made comparable: white space folded, case and accents taken off. */
import { isAscii } from './ascii.ts'

/** White space other than a single space. */
const WIDE_SPACE = /[^\S ]\s*| \s+/g

/** White space folded to single spaces. */
export function fold(text: string): string {
  return text.replaceAll(WIDE_SPACE, ' ').trim()
}

/** Lower case, without accents and typographic quotes, white space folded: what wordings and phrases are matched on. */
export function foldForMatching(text: string): string {
  const lower = text.toLowerCase()
  return fold(isAscii(lower) || PLAIN.test(lower) ? lower : withoutMarks(lower))
}

/** Letters that neither carry accents nor compose: Cyrillic, kana, Han, Hangul, full-width forms. */
// oxlint-disable-next-line no-control-regex
const PLAIN =
  /^[\0-_a-\x7f\u0400-\u045f\u3000-\u3029\u3041-\u3096\u30a1-\u30ff\u4e00-\u9fff\uac00-\ud7a3\uff01-\uff60]*$/

/** Marks on one letter beyond those that UAX #15 section 13 allows; to bring more in order takes quadratic time. */
const PILED_MARKS = /(\p{M}{30})\p{M}+/gu
/** A character of a block that holds marks, or of a surrogate pair. */
// oxlint-disable-next-line no-control-regex
const MAY_BE_MARK =
  /[^\0-\u02ff\u0370-\u0482\u2000-\u20cf\u2100-\u2cee\u3000-\u3029\u3030-\u3098\u309b-\ua66e\uac00-\ud7ff\ue000-\ufb1d\ufe30-\uffff]/

function withoutMarks(lower: string): string {
  return (MAY_BE_MARK.test(lower) ? lower.replaceAll(PILED_MARKS, '$1') : lower)
    .normalize('NFD')
    .replaceAll(/([a-z])[\u0300-\u036f]+/g, '$1')
    .replaceAll(/[\u2018\u2019\u201b\u00b4`]/g, "'")
    .replaceAll(/[\u201c\u201d\u201e]/g, '"')
    .normalize('NFC')
}
