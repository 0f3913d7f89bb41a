import { decodeCharset } from './charset.ts'
import type { Octets } from './octets.ts'

/** A media type with its parameters (RFC 2045 section 5.1), both read with tolerance. */
export interface ContentType {
  /** Lower case, `type/subtype`; '' where there is none. */
  readonly type: string
  /** By lower-case name; of several of a name the first. */
  readonly parameters: ReadonlyMap<string, string>
}

const NO_PARAMETERS: ReadonlyMap<string, string> = new Map()
const NONE: ContentType = { type: '', parameters: NO_PARAMETERS }

/**
 * Reads a Content-Type or Content-Disposition value: comments are passed over, quotes may be missing or unclosed, and
 * so may be the semicolon behind the type. Continued and extended parameters (RFC 2231) are joined and decoded.
 */
export function readContentType(value: Octets): ContentType {
  return value === '' ? NONE : (USUAL.get(value) ?? readUnusual(value))
}

function readUnusual(value: Octets): ContentType {
  if (BARE_TYPE.test(value)) return { type: value.toLowerCase(), parameters: NO_PARAMETERS }
  return value.includes('(') || value.includes('\\')
    ? readPieces(splitCommented(value), trimmed)
    : readPieces(splitUncommented(value), unquoted)
}

/** A type and no more, as most are. */
const BARE_TYPE = /^[\w.+-]+\/[\w.+-]+$/

/** `type/subtype`, at the beginning of what stands up to the first semicolon. */
const TYPE = /^[^\s/]*(?:\s*\/\s*[^\s/]*)?/

/** What stands between semicolons: the type, then the parameters. `bare` takes off what stands around a word. */
function readPieces(pieces: string[], bare: (word: string) => string): ContentType {
  const head = bare(pieces[0] as string)
  if (BARE_TYPE.test(head)) return { type: head.toLowerCase(), parameters: readParameters(pieces, 1, bare) }
  const type = TYPE.exec(head)?.[0] ?? ''
  pieces[0] = head.slice(type.length)
  return {
    type: type.replaceAll(/\s/g, '').toLowerCase(),
    parameters: readParameters(pieces, 0, bare),
  }
}

/** A parameter's name with its section number and its mark of an extended value (RFC 2231 sections 3 and 4). */
const NAME = /^([^*]*)(?:\*(\d{1,4}))?(\*?)$/

/** A value of RFC 2231, or a section of one. */
interface Section {
  readonly number: number
  readonly isExtended: boolean
  readonly text: Octets
}

/** Reads parameters in the pieces from a place on. */
function readParameters(
  pieces: readonly string[],
  from: number,
  bare: (word: string) => string,
): Map<string, string> {
  const parameters = new Map<string, string>()
  let sections: Map<string, Section[]> | null = null
  for (let at = from; at < pieces.length; at++) {
    const piece = pieces[at] as string
    const equals = piece.indexOf('=')
    if (equals < 0) continue
    const name = bare(piece.slice(0, equals)).toLowerCase()
    const text = bare(piece.slice(equals + 1))
    if (name.includes('*')) addSection((sections ??= new Map<string, Section[]>()), name, text)
    else if (!parameters.has(name)) parameters.set(name, text)
  }
  if (sections !== null) for (const [name, ofOne] of sections) parameters.set(name, joinSections(ofOne))
  return parameters
}

function addSection(sections: Map<string, Section[]>, written: string, text: Octets): void {
  const [, name = '', number, mark] = NAME.exec(written) ?? []
  const section = { number: Number(number ?? 0), isExtended: mark === '*', text }
  const others = sections.get(name)
  if (others) others.push(section)
  else sections.set(name, [section])
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

/** Parts a value at its semicolons; one in quotes is none. */
function splitUncommented(value: string): string[] {
  const pieces: string[] = []
  let from = 0
  while (from <= value.length) {
    const end = pieceEnd(value, from)
    pieces.push(value.slice(from, end))
    from = end + 1
  }
  return pieces
}

function pieceEnd(value: string, from: number): number {
  let isQuoted = false
  for (let at = from; at < value.length; at++) {
    const code = value.charCodeAt(at)
    if (code === QUOTE) isQuoted = !isQuoted
    else if (code === SEMICOLON && !isQuoted) return at
  }
  return value.length
}

function trimmed(word: string): string {
  return word.trim()
}

/** A word without white space around it, and without quotes; most have none, or one at each end. */
function unquoted(word: string): string {
  const text = word.trim()
  const quote = text.indexOf('"')
  if (quote < 0) return text
  const isWhole = quote === 0 && text.indexOf('"', 1) === text.length - 1
  return (isWhole ? text.slice(1, -1) : text.replaceAll('"', '')).trim()
}

/**
 * The same where comments or escapes stand: without them, and without quotes. A comment begins where a word could, not
 * within one.
 */
function splitCommented(value: string): string[] {
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

/** Three of four parts have one of these, written so: they are read once. */
const USUAL = new Map(
  [
    'message/delivery-status',
    'message/rfc822',
    'text/rfc822-headers',
    ...['text/plain', 'text/html'].flatMap((type) => [
      type,
      ...['us-ascii', 'US-ASCII', 'utf-8', 'UTF-8', 'iso-8859-1', 'ISO-8859-1', 'iso-2022-jp', 'ISO-2022-JP']
        .flatMap((charset) => [charset, `"${charset}"`])
        .map((charset) => `${type}; charset=${charset}`),
    ]),
  ].map((value) => [value, readUnusual(value)]),
)
