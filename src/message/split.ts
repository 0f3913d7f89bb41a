import { lineEndAt } from '../text/line-end.ts'
import { readContentType, type ContentType } from './content-type.ts'
import { Header, readHeader, type HeaderBlock } from './header.ts'
import type { Limits } from './limits.ts'
import type { Octets } from './octets.ts'
import { Part } from './part.ts'
import { note, type Problem } from './problem.ts'

/** Longest delimiter line looked at; RFC 2046 section 5.1.1 allows 70 characters and white space. */
const LONGEST_DELIMITER = 300

/** A field of MIME (RFC 2045 section 3). */
const CONTENT_FIELD = /^content-[a-z-]+[ \t]*:/i

const NO_HEADER = new Header([])

interface Delimiter {
  /** Offset of the line. */
  readonly at: number
  /** Offset behind the line. */
  readonly next: number
  readonly level: number
  readonly closes: boolean
}

/**
 * Splits a message with LF line ends into its parts. Tolerant where real mail needs it: white space behind a delimiter,
 * inner multiparts that are never closed, a boundary parameter that is missing or wrong.
 */
export function split(text: Octets, limits: Readonly<Limits>, problems: Problem[]): Part {
  return new Splitter(text, limits, problems, false).entity(0)
}

/** The same for a message that was forwarded as text, and may have lost its Content-Type on the way. */
export function splitForwarded(text: Octets, limits: Readonly<Limits>, problems: Problem[]): Part {
  return new Splitter(text, limits, problems, true).entity(0)
}

class Splitter {
  readonly #text: Octets
  readonly #limits: Readonly<Limits>
  readonly #problems: Problem[]
  readonly #mayLackType: boolean
  readonly #boundaries: string[] = []
  #cursor = 0
  #count = 0
  #isFull = false
  #ahead: Delimiter | null | undefined

  constructor(text: Octets, limits: Readonly<Limits>, problems: Problem[], mayLackType: boolean) {
    this.#mayLackType = mayLackType
    this.#text = text
    this.#limits = limits
    this.#problems = problems
  }

  /** Reads the entity at the cursor up to the next delimiter of an enclosing multipart. */
  entity(depth: number): Part {
    const text = this.#text
    this.#count++
    const { header, bodyAt, cut } = this.#header(depth)
    if (cut) this.#note('limit-header', `a header block is longer than ${this.#limits.header} characters`)
    this.#moveTo(bodyAt, this.#ahead)
    const contentType = readContentType(header.raw('content-type'))
    const boundary = this.#boundaryFor(contentType, depth)
    if (boundary === null || depth >= this.#limits.depth) {
      if (boundary !== null)
        this.#note('limit-depth', `multiparts are nested deeper than ${this.#limits.depth} levels`)
      const next = this.#delimiter()
      const end = next?.at ?? text.length
      // The line end before a delimiter belongs to it (RFC 2046 section 5.1.1).
      const bodyEnd = next !== null && end > bodyAt ? end - 1 : end
      this.#moveTo(end, next)
      return new Part(header, text.slice(bodyAt, bodyEnd), this.#limits.text, contentType)
    }
    const level = this.#boundaries.push(boundary) - 1
    this.#moveTo(bodyAt)
    let next = this.#delimiter()
    const part = new Part(header, text.slice(bodyAt, next?.at ?? text.length), this.#limits.text, contentType)
    while (next !== null && next.level === level && !next.closes) {
      this.#moveTo(next.next)
      if (this.#count >= this.#limits.parts) {
        this.#note('limit-parts', `the message has more than ${this.#limits.parts} parts`)
        this.#isFull = true
        this.#moveTo(text.length)
      } else part.parts.push(this.entity(depth + 1))
      next = this.#delimiter()
    }
    this.#boundaries.pop()
    if (next !== null && next.level === level) this.#moveTo(next.next)
    else {
      if (!this.#isFull) this.#note('boundary-unclosed', 'a multipart is not closed by its boundary')
      this.#moveTo(next?.at ?? text.length, next)
    }
    return part
  }

  /** A part that begins with a blank line has no header (RFC 2046 section 5.1); some writers put one before a header. */
  #header(depth: number): HeaderBlock {
    const text = this.#text
    const at = this.#cursor
    const isBare = depth > 0 && text[at] === '\n' && !CONTENT_FIELD.test(text.slice(at, at + 300).trimStart())
    return isBare
      ? { header: NO_HEADER, bodyAt: at + 1, cut: false }
      : readHeader(text, at, this.#end(), this.#limits.header)
  }

  /** Puts the cursor to an offset, with the next delimiter where that is known already. */
  #moveTo(offset: number, next?: Delimiter | null): void {
    this.#cursor = offset
    this.#ahead = next
  }

  /** The next line at or behind the cursor that delimits any open multipart. */
  #delimiter(): Delimiter | null {
    if (this.#ahead === undefined) this.#ahead = this.#findDelimiter()
    return this.#ahead
  }

  #findDelimiter(): Delimiter | null {
    if (this.#boundaries.length === 0) return null
    for (let at = this.#hyphens(this.#cursor); at >= 0;) {
      const end = lineEndAt(this.#text, at)
      const delimiter = end - at <= LONGEST_DELIMITER ? this.#delimiterIn(at, end) : null
      if (delimiter !== null) return delimiter
      at = this.#hyphens(end)
    }
    return null
  }

  /** What the line from `at` to `end` delimits; a boundary may end in two hyphens itself. */
  #delimiterIn(at: number, end: number): Delimiter | null {
    const line = this.#text.slice(at + 2, end).trimEnd()
    const next = Math.min(end + 1, this.#text.length)
    const opened = this.#levelOf(line)
    if (opened >= 0) return { at, next, level: opened, closes: false }
    const closed = line.endsWith('--') ? this.#levelOf(line.slice(0, -2)) : -1
    return closed >= 0 ? { at, next, level: closed, closes: true } : null
  }

  /** The innermost open multipart of a boundary; -1 where none has it. */
  #levelOf(boundary: string): number {
    const boundaries = this.#boundaries
    let level = boundaries.length - 1
    while (level >= 0 && boundaries[level] !== boundary) level--
    return level
  }

  /** Offset of the first line from an offset on that begins with two hyphens; -1 where there is none. */
  #hyphens(offset: number): number {
    const text = this.#text
    if (text.startsWith('--', offset) && (offset === 0 || text[offset - 1] === '\n')) return offset
    const lineEnd = text.indexOf('\n--', offset)
    return lineEnd < 0 ? -1 : lineEnd + 1
  }

  #boundaryFor({ type, parameters }: ContentType, depth: number): string | null {
    if (type.startsWith('multipart/')) return this.#boundaryOf(parameters.get('boundary'))
    return this.#mayLackType && type === '' && depth === 0 ? this.#guessBoundary() : null
  }

  /** The boundary that is really used: the parameter, or what stands in the body where the parameter fails. */
  #boundaryOf(parameter: string | undefined): string | null {
    const declared = parameter?.trimEnd()
    if (declared !== undefined && declared !== '' && this.#stands(declared)) return declared
    const found = this.#guessBoundary()
    this.#note(
      'boundary-missing',
      found === null
        ? 'a multipart has no boundary'
        : 'a multipart names no boundary, or a wrong one; the one in its body was taken',
    )
    return found
  }

  /** Where the enclosing multipart goes on: a boundary that first stands behind that is not one of this multipart. */
  #end(): number {
    return this.#delimiter()?.at ?? this.#text.length
  }

  #stands(boundary: string): boolean {
    const text = this.#text
    if (text.startsWith(`--${boundary}`, this.#cursor)) return true
    return text.slice(Math.max(0, this.#cursor - 1), this.#end()).includes(`\n--${boundary}`)
  }

  /** The first `--word` line with a Content- field right behind it. */
  #guessBoundary(): string | null {
    const text = this.#text
    const last = this.#end()
    for (let at = this.#hyphens(this.#cursor); at >= 0 && at < last;) {
      const end = lineEndAt(this.#text, at)
      if (end - at <= LONGEST_DELIMITER && CONTENT_FIELD.test(text.slice(end + 1, end + 60))) {
        const line = text.slice(at + 2, end).trimEnd()
        if (line !== '') return line
      }
      at = this.#hyphens(end)
    }
    return null
  }

  #note(code: Problem['code'], message: string): void {
    note(this.#problems, code, message)
  }
}
