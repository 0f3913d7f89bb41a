/** Enhanced status codes: RFC 3463, RFC 5248. */
import { isDigit, isLetter } from '../text/ascii.ts'

/** A code that stands in a text. */
export interface FoundCode {
  /** Without leading zeros: `5.7.750`. */
  readonly code: string
  /** Offset in the text. */
  readonly at: number
}

/**
 * Every enhanced status code in a text, in order. Version numbers, IP addresses and longer dotted strings are none.
 * Searched from point to point, which most of a text has not.
 */
export function findStatusCodes(text: string): FoundCode[] {
  const found: FoundCode[] = []
  for (let point = text.indexOf('.'); point >= 0; point = text.indexOf('.', point + 1)) {
    const at = point - 1
    if (!isSeverity(text.charCodeAt(at)) || !mayBegin(text, at)) continue
    const second = digitsEnd(text, point + 1)
    if (second - point > 4 || second === point + 1 || text[second] !== '.') continue
    const end = digitsEnd(text, second + 1)
    if (end - second > 5 || end === second + 1 || goesOn(text, end)) continue
    const code = isNormal(text, point, second, end)
      ? text.slice(at, end)
      : normalise(text[at] as string, text.slice(point + 1, second), text.slice(second + 1, end))
    if (code !== null) found.push({ code, at })
  }
  return found
}

/** 2, 4 or 5, the first digit of an enhanced code (RFC 3463 section 2) and of most reply codes. */
export function isSeverity(code: number): boolean {
  return code === 0x32 || code === 0x34 || code === 0x35
}

function digitsEnd(text: string, from: number): number {
  let end = from
  while (isDigit(text.charCodeAt(end))) end++
  return end
}

/** Not inside a number, a word or a path; behind a hyphen only where a reply code stands before that: `550-5.1.1`. */
function mayBegin(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1)
  if (before === 0x2d)
    return (
      isSeverity(text.charCodeAt(at - 4)) &&
      isDigit(text.charCodeAt(at - 3)) &&
      isDigit(text.charCodeAt(at - 2))
    )
  return !isDigit(before) && !isLetter(before) && before !== 0x2e && before !== 0x2f && before !== 0x5f
}

/** More behind: `.4` of an IP address, `-rc1` of a version. */
function goesOn(text: string, end: number): boolean {
  const code = text.charCodeAt(end)
  const next = text.charCodeAt(end + 1)
  return (code === 0x2e && isDigit(next)) || (code === 0x2d && (isDigit(next) || isLetter(next)))
}

/** The code at the start of a Status field (RFC 3464 section 2.3.4), or null where there is none. */
export function readStatusField(value: string): string | null {
  const match = /(?:^|[^\d.])([245])\s?\.\s?(\d{1,3})\s?\.\s?(\d{1,4})(?!\d)/.exec(value.slice(0, 200))
  return match ? normalise(match[1] as string, match[2] as string, match[3] as string) : null
}

/** Whether a code between these points and this end is written as most are: without leading zeros, in at most three digits. */
function isNormal(text: string, point: number, second: number, end: number): boolean {
  const hasZero = (from: number, to: number) => to > from + 1 && text.charCodeAt(from) === 0x30
  return end - second <= 4 && !hasZero(point + 1, second) && !hasZero(second + 1, end)
}

/** Microsoft's article of 2026-10 prints 5.7.750 once as 5.7.7508; no other detail has four digits. */
function normalise(severity: string, subject: string, detail: string): string | null {
  if (detail.length > 3) return severity === '5' && subject === '7' && detail === '7508' ? '5.7.750' : null
  return `${severity}.${Number(subject)}.${Number(detail)}`
}

/** Whether a code says little: only the class, or only the subject (detail 0). */
export function isVague(code: string): boolean {
  return code.endsWith('.0')
}

/** The first code with a detail, else the first with a subject (`5.3.0`), else the first. */
export function mostTelling(codes: readonly (string | null)[]): string | null {
  const standing = codes.filter((code) => code !== null)
  return (
    standing.find((code) => !isVague(code)) ??
    standing.find((code) => !code.endsWith('.0.0')) ??
    standing[0] ??
    null
  )
}
