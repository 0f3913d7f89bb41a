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
  readonly #byName = new Map<string, Field[]>()

  constructor(fields: readonly Field[]) {
    this.fields = fields
    for (const field of fields) {
      const name = field.name.toLowerCase()
      const same = this.#byName.get(name)
      if (same) same.push(field)
      else this.#byName.set(name, [field])
    }
  }

  has(name: string): boolean {
    return this.#byName.has(name)
  }

  /** The first field of this lower-case name, as octets; '' where there is none. */
  raw(name: string): Octets {
    return this.#byName.get(name)?.[0]?.value ?? ''
  }

  /** The first field of this lower-case name, decoded; '' where there is none. */
  text(name: string): string {
    return decodeField(this.raw(name))
  }

  /** Every field of this lower-case name, decoded. */
  all(name: string): string[] {
    return (this.#byName.get(name) ?? []).map((field) => decodeField(field.value))
  }
}

/** A field's value with its encoded words (RFC 2047) and its 8-bit octets decoded. */
export function decodeField(value: Octets): string {
  return decodeWords(decodeUnlabelled(value))
}

/** A header block and where the body begins. */
export interface HeaderBlock {
  readonly header: Header
  /** Offset of the body's first character. */
  readonly bodyAt: number
  /** The block was longer than the limit; what lies beyond was not read. */
  readonly cut: boolean
}

/** A name and its colon (RFC 5322 section 3.6.8); `https://…` on a line of its own is none. */
const FIELD = /^([!-9;-~]+)[ \t]*:(?!\/\/)/
/** A field name longer than this is prose with a colon. */
const LONGEST_NAME = 80

function fieldName(line: string): string | null {
  return FIELD.exec(line.slice(0, LONGEST_NAME + 4))?.[1] ?? null
}

/**
 * Reads the header block that begins at `from`. Blank lines and mbox `From ` lines before it are passed over; a line
 * that is no field, but has a field behind it, belongs to the field before it (a folded line that lost its white space).
 * At most `limit` characters are read; the field that crosses it is cut.
 */
export function readHeader(text: Octets, from: number, end: number, limit: number): HeaderBlock {
  const fields: Field[] = []
  let name: string | null = null
  let value: string[] = []
  const close = () => {
    if (name !== null) fields.push({ name, value: value.join(' ').trim() })
  }
  let at = skipBlankLines(text, from, end)
  const last = Math.min(end, at + limit)
  while (at < last) {
    const next = lineEndAt(text, at, end)
    const line = text.slice(at, Math.min(next, last))
    if (line.trim() === '') {
      close()
      return { header: new Header(fields), bodyAt: Math.min(next + 1, end), cut: false }
    }
    if (name !== null && /^[ \t]/.test(line)) {
      value.push(line.trim())
    } else {
      const begins = fieldName(line)
      if (begins !== null) {
        close()
        name = begins
        value = [line.slice(line.indexOf(':') + 1).trim()]
      } else if (name !== null && fieldFollows(text, next + 1, end)) {
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

/** Lines that a folded field may have lost the white space of, one after the other. */
const LOST_FOLDS = 4

/** Whether a field comes again before the next blank line, after a few lines at most. */
function fieldFollows(text: Octets, from: number, end: number): boolean {
  let at = from
  for (let line = 0; line < LOST_FOLDS && at < end; line++) {
    const lineEnd = lineEndAt(text, at, end)
    const begin = text.slice(at, Math.min(lineEnd, at + LONGEST_NAME + 2))
    if (begin.trim() === '') return false
    const name = fieldName(begin)
    if (name !== null && /^[A-Za-z][A-Za-z-]+$/.test(name)) return true
    at = lineEnd + 1
  }
  return false
}
