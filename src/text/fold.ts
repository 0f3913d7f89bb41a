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
/** Where marks may stand: blocks of characters that hold some, and the first half of a surrogate pair. */
const MARKS =
  /[\u0300-\u036f\u0483-\u1fff\u20d0-\u20ff\u2cef-\u2cf1\u2d7f\u2de0-\u2dff\u302a-\u302f\u3099\u309a\ua66f-\uabff\ufb1e\ufe00-\ufe2f\ud800-\udbff]/

function withoutMarks(lower: string): string {
  return (MARKS.test(lower) ? lower.replaceAll(PILED_MARKS, '$1') : lower)
    .normalize('NFD')
    .replaceAll(/([a-z])[\u0300-\u036f]+/g, '$1')
    .replaceAll(/[\u2018\u2019\u201b\u00b4`]/g, "'")
    .replaceAll(/[\u201c\u201d\u201e]/g, '"')
    .normalize('NFC')
}
