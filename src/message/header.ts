import type { Octets } from './octets.ts'
import { decodeWords } from './encoded-word.ts'
import { decodeUnlabelled } from './charset.ts'

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
  constructor(fields: readonly Field[]) {
    this.fields = fields
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
    return decodeField(this.raw(name))
  }

  /** Every field of this lower-case name, decoded. */
  all(name: string): string[] {
    return this.fields.filter((field) => isNamed(field, name)).map((field) => decodeField(field.value))
  }

  #first(name: string): Field | undefined {
    for (const field of this.fields) if (isNamed(field, name)) return field
    return undefined
  }
}

/** Lengths first: that tells most names apart, and costs less than an index of a header that is asked for a few fields. */
function isNamed(field: Field, name: string): boolean {
  return field.name.length === name.length && (field.name === name || field.name.toLowerCase() === name)
}

/** What a value to decode holds: an 8-bit octet, an escape of ISO 2022, or an encoded word. Most values hold none. */
// oxlint-disable-next-line no-control-regex
const CODED = /[\x80-\xff\x1b]|=\?/

/** A field's value with its encoded words (RFC 2047) and its 8-bit octets decoded. */
export function decodeField(value: Octets): string {
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
const COLON = 0x3a
const TILDE = 0x7e

/**
 * Offset of the colon behind a name at the start of a line (RFC 5322 section 3.6.8), white space between them or not; -1
 * where no field begins. `https://…` on a line of its own is none. Characters are compared, as every line comes by here.
 */
function colonIn(line: string): number {
  const begin = line.length > LONGEST_NAME + 4 ? line.slice(0, LONGEST_NAME + 4) : line
  let at = 0
  let code = begin.charCodeAt(at)
  while (code > SPACE && code <= TILDE && code !== COLON) code = begin.charCodeAt(++at)
  if (at === 0) return -1
  while (code === SPACE || code === TAB) code = begin.charCodeAt(++at)
  return code === COLON && !begin.startsWith('//', at + 1) ? at : -1
}

/**
 * Reads the header block that begins at `from`. Blank lines and mbox `From ` lines before it are passed over; a line
 * that is no field, but a parameter or has a field behind it, belongs to the field before it (a folded line that lost its
 * white space).
 * At most `limit` characters are read; the field that crosses it is cut.
 */
export function readHeader(text: Octets, from: number, end: number, limit: number): HeaderBlock {
  const fields: Field[] = []
  let name: string | null = null
  let value: string[] = []
  const close = () => {
    if (name === null) return
    fields.push({ name, value: value.length === 1 ? (value[0] as string) : value.join(' ').trim() })
  }
  let at = skipBlankLines(text, from, end)
  const last = Math.min(end, at + limit)
  while (at < last) {
    const next = lineEndAt(text, at, end)
    const line = text.slice(at, Math.min(next, last))
    const first = line.charCodeAt(0)
    if (!(first > SPACE && first <= TILDE) && line.trim() === '') {
      close()
      return { header: new Header(fields), bodyAt: Math.min(next + 1, end), cut: false }
    }
    if (name !== null && (first === SPACE || first === TAB)) {
      value.push(line.trim())
    } else {
      const colon = colonIn(line)
      if (colon >= 0) {
        close()
        name = line.slice(0, colon).trimEnd()
        value = [line.slice(colon + 1).trim()]
      } else if (name !== null && (isParameter(value, line) || fieldFollows(text, next + 1, end))) {
        value.push(line.trim())
      } else if (name !== null || !/^>?From /.test(line)) {
        close()
        return { header: new Header(fields), bodyAt: at, cut: false }
      }
    }
    at = next + 1
  }
  close()
  const header = new Header(fields)
  if (last === end) return { header, bodyAt: end, cut: false }
  const blank = text.indexOf('\n\n', last - 1)
  return { header, bodyAt: blank < 0 || blank >= end ? end : blank + 2, cut: true }
}

/** Offset of the line feed that ends the line at `at`, or the end. */
function lineEndAt(text: Octets, at: number, end: number): number {
  const lineEnd = text.indexOf('\n', at)
  return lineEnd < 0 || lineEnd > end ? end : lineEnd
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
function isParameter(value: readonly string[], line: string): boolean {
  return value.at(-1)?.endsWith(';') === true && /^[\w-]{1,40}\*?=/.test(line)
}

/** Lines that a folded field may have lost the white space of, one after the other. */
const LOST_FOLDS = 4

/** Whether a field comes again before the next blank line, after a few lines at most. */
function fieldFollows(text: Octets, from: number, end: number): boolean {
  let at = from
  for (let line = 0; line < LOST_FOLDS && at < end; line++) {
    const lineEnd = lineEndAt(text, at, end)
    const begin = text.slice(at, Math.min(lineEnd, at + LONGEST_NAME + 2))
    if (begin.trim() === '') return false
    const colon = colonIn(begin)
    if (colon >= 0 && /^[A-Za-z][A-Za-z-]+[ \t]*$/.test(begin.slice(0, colon))) return true
    at = lineEnd + 1
  }
  return false
}
