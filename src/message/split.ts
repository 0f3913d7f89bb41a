import type { Problem } from '../report/problem.ts'
import { readContentType, type ContentType } from './content-type.ts'
import { readHeader } from './header.ts'
import type { Limits } from './limits.ts'
import type { Octets } from './octets.ts'
import { Part } from './part.ts'

/** Longest delimiter line looked at; RFC 2046 section 5.1.1 allows 70 characters and white space. */
const LONGEST_DELIMITER = 300

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
 * inner multiparts that are never closed, a boundary parameter that is missing or wrong. Each line is looked at once.
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
    const { header, bodyAt, cut } = readHeader(text, this.#cursor, text.length, this.#limits.header)
    if (cut) this.#report('limit-header', `a header block is longer than ${this.#limits.header} characters`)
    this.#cursor = bodyAt
    this.#ahead = undefined
    const contentType = readContentType(header.raw('content-type'))
    const boundary = this.#boundaryFor(contentType, depth)
    if (boundary === null || depth >= this.#limits.depth) {
      if (boundary !== null)
        this.#report('limit-depth', `multiparts are nested deeper than ${this.#limits.depth} levels`)
      const next = this.#delimiter()
      const end = next?.at ?? text.length
      const part = new Part(
        header,
        text.slice(bodyAt, Math.max(bodyAt, end - (next && end > bodyAt ? 1 : 0))),
        this.#limits.text,
      )
      this.#cursor = end
      return part
    }
    this.#boundaries.push(boundary)
    const level = this.#boundaries.length - 1
    let next = this.#delimiter()
    const part = new Part(header, text.slice(bodyAt, next?.at ?? text.length), this.#limits.text)
    while (next !== null && next.level === level && !next.closes) {
      this.#cursor = next.next
      this.#ahead = undefined
      if (this.#count >= this.#limits.parts) {
        this.#report('limit-parts', `the message has more than ${this.#limits.parts} parts`)
        this.#cursor = text.length
        this.#boundaries.pop()
        return part
      }
      part.parts.push(this.entity(depth + 1))
      next = this.#delimiter()
    }
    this.#boundaries.pop()
    if (next !== null && next.level === level) this.#cursor = next.next
    else {
      this.#report('boundary-unclosed', 'a multipart is not closed by its boundary')
      this.#cursor = next?.at ?? text.length
    }
    this.#ahead = undefined
    return part
  }

  /** The next line at or behind the cursor that delimits any open multipart. */
  #delimiter(): Delimiter | null {
    if (this.#ahead !== undefined) return this.#ahead
    this.#ahead = this.#findDelimiter()
    return this.#ahead
  }

  #findDelimiter(): Delimiter | null {
    if (this.#boundaries.length === 0) return null
    const text = this.#text
    let at =
      text.startsWith('--', this.#cursor) && (this.#cursor === 0 || text[this.#cursor - 1] === '\n')
        ? this.#cursor
        : -1
    if (at < 0) at = text.indexOf('\n--', this.#cursor) + 1 || -1
    while (at >= 0) {
      let end = text.indexOf('\n', at)
      if (end < 0) end = text.length
      if (end - at <= LONGEST_DELIMITER) {
        const line = text.slice(at + 2, end).trimEnd()
        let level = this.#boundaries.lastIndexOf(line)
        let closes = false
        if (level < 0 && line.endsWith('--')) {
          level = this.#boundaries.lastIndexOf(line.slice(0, -2))
          closes = level >= 0
        }
        if (level >= 0) return { at, next: Math.min(end + 1, text.length), level, closes }
      }
      at = text.indexOf('\n--', at) + 1 || -1
    }
    return null
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
    this.#report(
      'boundary-missing',
      found === null
        ? 'a multipart has no boundary'
        : 'a multipart names no boundary, or a wrong one; the one in its body was taken',
    )
    return found
  }

  #stands(boundary: string): boolean {
    const text = this.#text
    return (
      text.startsWith(`--${boundary}`, this.#cursor) ||
      text.includes(`\n--${boundary}`, Math.max(0, this.#cursor - 1))
    )
  }

  /** The first `--word` line with a Content- field right behind it that is no boundary already in use. */
  #guessBoundary(): string | null {
    const text = this.#text
    let at = text.startsWith('--', this.#cursor) ? this.#cursor : text.indexOf('\n--', this.#cursor) + 1 || -1
    while (at >= 0) {
      const end = text.indexOf('\n', at)
      if (end < 0) return null
      if (end - at <= LONGEST_DELIMITER && /^content-[a-z-]+[ \t]*:/i.test(text.slice(end + 1, end + 60))) {
        const line = text.slice(at + 2, end).trimEnd()
        if (line !== '') return this.#boundaries.includes(line) ? null : line
      }
      at = text.indexOf('\n--', end - 1) + 1 || -1
    }
    return null
  }

  #report(code: Problem['code'], message: string): void {
    if (!this.#problems.some((problem) => problem.code === code)) this.#problems.push({ code, message })
  }
}
