import { isAscii, lowerCase } from '../text/ascii.ts'
import { lineEndAt } from '../text/line-end.ts'
import { decodeUnlabelled } from './charset.ts'
import { decodeWords } from './encoded-word.ts'
import type { Octets } from './octets.ts'

/** One header field (RFC 5322 section 2.2). */
export interface Field {
  /** As written. */
  readonly name: string
  /** Unfolded, as octets. */
  readonly value: Octets
}

/** A header block: its fields in order, looked up without regard to case. */
export class Header {
  readonly fields: readonly Field[]
  readonly #block: Octets | null
  #isPlain: boolean | undefined

  /** `block` is what the fields were read from: to ask it once for coded text costs less than to ask each value. */
  constructor(fields: readonly Field[], block: Octets | null = null) {
    this.fields = fields
    this.#block = block
  }

  has(name: string): boolean {
    return this.#first(name) !== undefined
  }

  /** The first field of this lower-case name, as octets; '' where there is none. */
  raw(name: string): Octets {
    return this.#first(name)?.value ?? ''
  }

  /** The last field of this lower-case name, as octets; '' where there is none. */
  last(name: string): Octets {
    return this.fields.findLast((field) => isNamed(field, name))?.value ?? ''
  }

  /** The first field of this lower-case name, decoded; '' where there is none. */
  text(name: string): string {
    return this.decode(this.raw(name))
  }

  /** Every field of this lower-case name, decoded. */
  all(name: string): string[] {
    return this.fields.filter((field) => isNamed(field, name)).map(({ value }) => this.decode(value))
  }

  /** A value of one of these fields, decoded. */
  decode(value: Octets): string {
    this.#isPlain ??= this.#block !== null && isPlain(this.#block)
    return this.#isPlain ? value : decodeField(value)
  }

  #first(name: string): Field | undefined {
    for (const field of this.fields) if (isNamed(field, name)) return field
    return undefined
  }
}

/**
 * Whether a field has this lower-case name. Lengths first: that tells most names apart, and costs less than an index of a
 * header that is asked for a few fields.
 */
function isNamed({ name: written }: Field, name: string): boolean {
  if (written.length !== name.length) return false
  for (let at = 0; at < name.length; at++)
    if (lowerCase(written.charCodeAt(at)) !== name.charCodeAt(at)) return false
  return true
}

/** Whether a block holds nothing that {@link decodeField} would decode. */
function isPlain(block: Octets): boolean {
  return !block.includes('=?') && !block.includes('\x1b') && isAscii(block)
}

/** What a value to decode holds: an 8-bit octet, an escape of ISO 2022, or an encoded word. Most values hold none. */
// oxlint-disable-next-line no-control-regex
const CODED = /[\x80-\xff\x1b]|=\?/

/** A field's value with its encoded words (RFC 2047) and its 8-bit octets decoded. */
function decodeField(value: Octets): string {
  return CODED.test(value) ? decodeWords(decodeUnlabelled(value)) : value
}

/** A header block and where the body begins. */
export interface HeaderBlock {
  readonly header: Header
  /** Offset of the body's first character. */
  readonly bodyAt: number
  /** The block was longer than the limit; what lies beyond was not read. */
  readonly cut: boolean
}

/** A field name longer than this is prose with a colon. */
const LONGEST_NAME = 80

const TAB = 0x09
const SPACE = 0x20
const SLASH = 0x2f
const COLON = 0x3a
const TILDE = 0x7e

/** How far from the beginning of its line a name's colon is looked for. */
const FARTHEST_COLON = LONGEST_NAME + 4

/**
 * Offset of the colon behind a name at the start of a line (RFC 5322 section 3.6.8), white space between them or not; -1
 * where no field begins. `https://…` on a line of its own is none. Characters are compared, as every line comes by here.
 */
function colonIn(text: Octets, from: number, lineEnd: number): number {
  const end = Math.min(lineEnd, from + FARTHEST_COLON)
  let at = from
  let code = text.charCodeAt(at)
  while (at < end && isVisible(code) && code !== COLON) code = text.charCodeAt(++at)
  if (at === from || at - from > LONGEST_NAME) return -1
  while (at < end && isSpace(code)) code = text.charCodeAt(++at)
  return at < end && code === COLON && !isScheme(text, at + 1) ? at : -1
}

/** Whether `//` stands there, as behind a URL's scheme. */
function isScheme(text: Octets, at: number): boolean {
  return text.charCodeAt(at) === SLASH && text.charCodeAt(at + 1) === SLASH
}

function isVisible(code: number): boolean {
  return code > SPACE && code <= TILDE
}

function isSpace(code: number): boolean {
  return code === SPACE || code === TAB
}

/** Whether a line holds nothing but white space, of any sort. */
function isBlank(text: Octets, at: number, lineEnd: number): boolean {
  return at === lineEnd || (!isVisible(text.charCodeAt(at)) && text.slice(at, lineEnd).trim() === '')
}

/** What stands between two offsets, without the white space around it. */
function trimmed(text: Octets, from: number, to: number): string {
  let begin = from
  let end = to
  while (begin < end && isSpace(text.charCodeAt(begin))) begin++
  while (begin < end && isSpace(text.charCodeAt(end - 1))) end--
  const piece = text.slice(begin, end)
  return isVisible(text.charCodeAt(begin)) && isVisible(text.charCodeAt(end - 1)) ? piece : piece.trim()
}

/** With which each message of an mbox file begins (RFC 4155), quoted or not. */
function isMboxLine(text: Octets, at: number): boolean {
  return text.startsWith('From ', at) || text.startsWith('>From ', at)
}

/**
 * Reads the header block that begins at `from`. Blank lines and mbox `From ` lines before it are passed over; a line
 * that is no field, but a parameter or has a field behind it, belongs to the field before it (a folded line that lost its
 * white space).
 * At most `limit` characters are read; the field that crosses it is cut.
 */
export function readHeader(text: Octets, from: number, end: number, limit: number): HeaderBlock {
  const fields: Field[] = []
  const folds: string[] = []
  let bodyAt = -1
  const begin = skipBlankLines(text, from, end)
  const last = Math.min(end, begin + limit)
  let at = begin
  while (at < last && bodyAt < 0) {
    const next = lineEndAt(text, at, end)
    const lineEnd = Math.min(next, last)
    if (isBlank(text, at, lineEnd)) bodyAt = Math.min(next + 1, end)
    else if (fields.length > 0 && isSpace(text.charCodeAt(at))) folds.push(trimmed(text, at, lineEnd))
    else {
      const colon = colonIn(text, at, lineEnd)
      if (colon >= 0) {
        unfold(fields, folds)
        fields.push({
          name: trimmed(text, at, colon),
          value: trimmed(text, colon + 1, lineEnd),
        })
      } else if (fields.length === 0) {
        if (!isMboxLine(text, at)) bodyAt = at
      } else {
        const line = text.slice(at, lineEnd)
        const before = folds.at(-1) ?? (fields.at(-1) as Field).value
        if (isParameter(before, line) || fieldFollows(text, next + 1, end)) folds.push(line.trim())
        else bodyAt = at
      }
    }
    at = next + 1
  }
  unfold(fields, folds)
  const header = new Header(fields, text.slice(begin, Math.min(at, last)))
  if (bodyAt >= 0) return { header, bodyAt, cut: false }
  if (last === end) return { header, bodyAt: end, cut: false }
  const blank = text.indexOf('\n\n', last - 1)
  return { header, bodyAt: blank < 0 || blank >= end ? end : blank + 2, cut: true }
}

/** Puts what the last field is folded into behind its value. */
function unfold(fields: Field[], folds: string[]): void {
  if (folds.length === 0) return
  const { name, value } = fields.pop() as Field
  fields.push({ name, value: [value, ...folds].join(' ').trim() })
  folds.length = 0
}

/** Offset of the first line that is not blank. */
function skipBlankLines(text: Octets, from: number, end: number): number {
  let lineStart = from
  for (let at = from; at < end; at++) {
    const code = text.charCodeAt(at)
    if (code === 0x0a) lineStart = at + 1
    else if (code !== 0x20 && code !== 0x09) break
  }
  return lineStart
}

/** `boundary="…"` on a line of its own, behind a value that ends in a semicolon. */
function isParameter(before: string, line: string): boolean {
  return before.endsWith(';') && /^[\w-]{1,40}\*?=/.test(line)
}

/** Lines that a folded field may have lost the white space of, one after the other. */
const LOST_FOLDS = 4

/** Whether a field comes again before the next blank line, after a few lines at most. */
function fieldFollows(text: Octets, from: number, end: number): boolean {
  let at = from
  for (let line = 0; line < LOST_FOLDS && at < end; line++) {
    const lineEnd = lineEndAt(text, at, end)
    if (isBlank(text, at, Math.min(lineEnd, at + FARTHEST_COLON))) return false
    const colon = colonIn(text, at, lineEnd)
    if (colon >= 0 && /^[A-Za-z][A-Za-z-]+[ \t]*$/.test(text.slice(at, colon))) return true
    at = lineEnd + 1
  }
  return false
}
