import { decodeCharset } from './charset.ts'
import type { Octets } from './octets.ts'

/** A media type with its parameters (RFC 2045 section 5.1), both read with tolerance. */
export interface ContentType {
  /** Lower case, `type/subtype`; '' where there is none. */
  readonly type: string
  /** By lower-case name; of several of a name the first. */
  readonly parameters: ReadonlyMap<string, string>
}

const NONE: ContentType = { type: '', parameters: new Map() }

/** `type/subtype`, at the beginning of what stands up to the first semicolon. */
const TYPE = /^([^\s/]*)(?:\s*\/\s*([^\s/]*))?/

/** A parameter's name with its section number and its mark of an extended value (RFC 2231 sections 3 and 4). */
const NAME = /^([^*]*)(?:\*(\d{1,4}))?(\*?)$/

/**
 * Reads a Content-Type or Content-Disposition value: comments are passed over, quotes may be missing or unclosed, and
 * so may be the semicolon behind the type. Continued and extended parameters (RFC 2231) are joined and decoded.
 */
export function readContentType(value: Octets): ContentType {
  if (value === '') return NONE
  const [first = '', ...pieces] = /[(\\]/.test(value) ? splitParameters(value) : splitUncommented(value)
  const beginning = first.trimStart()
  const [head = '', type = '', subtype] = TYPE.exec(beginning) ?? []
  const rest = beginning.slice(head.length)
  const parameters = new Map<string, string>()
  let sections: Map<string, Section[]> | null = null
  for (const piece of rest.includes('=') ? [rest, ...pieces] : pieces) {
    const equals = piece.indexOf('=')
    if (equals < 0) continue
    const written = piece.slice(0, equals).trim().toLowerCase()
    const text = piece.slice(equals + 1).trim()
    if (!written.includes('*')) {
      if (!parameters.has(written)) parameters.set(written, text)
      continue
    }
    const [, name = '', number, mark] = NAME.exec(written) ?? []
    const section = { number: Number(number ?? 0), isExtended: mark === '*', text }
    sections ??= new Map()
    const others = sections.get(name)
    if (others) others.push(section)
    else sections.set(name, [section])
  }
  if (sections !== null) for (const [name, ofOne] of sections) parameters.set(name, joinSections(ofOne))
  return {
    type: (subtype === undefined ? type : `${type}/${subtype}`).toLowerCase(),
    parameters,
  }
}

interface Section {
  readonly number: number
  readonly isExtended: boolean
  readonly text: Octets
}

/** `charset'language'` before an extended value. */
const CHARSET = /^([^']{0,60})'[^']{0,60}'/

function joinSections(sections: Section[]): string {
  const inOrder = sections.sort((one, other) => one.number - other.number)
  const first = inOrder[0] as Section
  const label = first.isExtended ? CHARSET.exec(first.text) : null
  const octets = inOrder.map(({ isExtended, text }, place) => {
    const own = place === 0 && label !== null ? text.slice(label[0].length) : text
    return isExtended ? decodePercent(own) : own
  })
  return decodeCharset(octets.join(''), label?.[1] ?? '')
}

function decodePercent(text: string): Octets {
  return text.replaceAll(/%([0-9A-F]{2})/gi, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  )
}

const QUOTE = 0x22
const SEMICOLON = 0x3b

/** {@link splitParameters} where nothing is escaped and no comment can stand, as in most values. */
function splitUncommented(value: string): string[] {
  if (!value.includes('"')) return value.split(';')
  const pieces: string[] = []
  let from = 0
  let isQuoted = false
  for (let at = 0; at < value.length; at++) {
    const code = value.charCodeAt(at)
    if (code === QUOTE) isQuoted = !isQuoted
    else if (code === SEMICOLON && !isQuoted) {
      pieces.push(value.slice(from, at).replaceAll('"', ''))
      from = at + 1
    }
  }
  pieces.push(value.slice(from).replaceAll('"', ''))
  return pieces
}

/** Parts a value at its semicolons, without quotes and comments. A comment begins where a word could, not within one. */
function splitParameters(value: string): string[] {
  const pieces: string[] = []
  let piece = ''
  let quoted = false
  let depth = 0
  let isBetweenWords = true
  for (let at = 0; at < value.length; at++) {
    const character = value[at] as string
    if (character === '\\' && (quoted || depth > 0) && at + 1 < value.length) {
      at++
      if (quoted) piece += value[at]
    } else if (quoted) {
      if (character === '"') quoted = false
      else piece += character
    } else if (depth > 0) {
      if (character === '(') depth++
      else if (character === ')') depth--
    } else if (character === '"') quoted = true
    else if (character === '(' && isBetweenWords) depth++
    else if (character === ';') {
      pieces.push(piece)
      piece = ''
    } else piece += character
    isBetweenWords = depth === 0 && /[\s";=)]/.test(character)
  }
  pieces.push(piece)
  return pieces
}
