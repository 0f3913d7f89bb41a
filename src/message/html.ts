/** HTML to text, in one pass over the source: enough for the human part of a report. */
import { isDigit, isLetter } from '../text/ascii.ts'
import { decodeEntities } from './character-reference.ts'

const BLOCKS = new Set(
  'address article aside blockquote br dd div dl dt fieldset footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tbody tfoot thead tr ul'.split(
    ' ',
  ),
)
const CELLS = new Set(['td', 'th'])
/** Elements whose content is not shown, with what closes them. */
const UNSEEN = new Map(
  ['script', 'style', 'head', 'title'].map((name) => [name, new RegExp(`</${name}`, 'gi')]),
)
/** Without their end tag, these end where they begin; the others go on to the end (as browsers do). */
const OPTIONAL_END = new Set(['head', 'title'])

/**
 * Text of an HTML document: blocks become lines, cells are parted by a space, scripts and styles go. White space is
 * folded but in preformatted text.
 */
export function htmlToText(html: string): string {
  const page = new Page(html)
  for (let at = 0; at < html.length;) {
    const open = html.indexOf('<', at)
    const textEnd = open < 0 ? html.length : open
    if (textEnd > at) page.write(html.slice(at, textEnd))
    at = open < 0 ? textEnd : page.passMarkup(open)
  }
  return page.toText()
}

/** Lines of a page that is read from its beginning to its end. */
class Page {
  readonly #html: string
  readonly #lines: string[] = []
  #line = ''
  /** Whether white space at the beginning of the line stays. */
  #isIndented = false
  /** How many preformatted elements are open. */
  #preformatted = 0
  /** Unseen elements that are known to have no end tag from here on. */
  readonly #unclosed = new Set<string>()

  constructor(html: string) {
    this.#html = html
  }

  /** Takes text between two tags. */
  write(raw: string): void {
    const text = decodeEntities(raw)
    if (this.#preformatted === 0) this.#line += foldSpace(text)
    else this.#writeLines(text)
  }

  #writeLines(text: string): void {
    let from = 0
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
      this.#line += text.slice(from, end)
      this.#breakLine()
      from = end + 1
    }
    this.#line += text.slice(from)
  }

  /** Ends a line. Of several blank ones only the first counts, and none before the first text. */
  #breakLine(): void {
    const line = this.#isIndented ? this.#line.trimEnd() : this.#line.trim()
    if (line !== '' || (this.#lines.length > 0 && this.#lines.at(-1) !== '')) this.#lines.push(line)
    this.#line = ''
    this.#isIndented = this.#preformatted > 0
  }

  toText(): string {
    this.#breakLine()
    return this.#lines.join('\n').trimEnd()
  }

  /** Takes what begins with the bracket at `open`, and gives the offset behind it. */
  passMarkup(open: number): number {
    const html = this.#html
    const isEnd = html.charCodeAt(open + 1) === SLASH
    const nameAt = isEnd ? open + 2 : open + 1
    const nameEnd = tagNameEnd(html, nameAt)
    if (nameEnd === nameAt) return this.#passUnnamed(open)
    const close = html.charCodeAt(nameEnd) === GREATER_THAN ? nameEnd : tagEnd(html, open)
    if (close < 0) return this.#writeTo(open, html.length)
    if (close > nameEnd && isBareAddress(html.slice(open + 1, Math.min(close, open + LONGEST_ADDRESS))))
      return this.#writeTo(open, close + 1)
    const name = html.slice(nameAt, nameEnd).toLowerCase()
    if (BLOCKS.has(name)) this.#passBlock(name, isEnd)
    else if (CELLS.has(name)) this.#line += ' '
    else if (!isEnd) return this.#passUnseen(name, close + 1)
    return close + 1
  }

  #writeTo(from: number, end: number): number {
    this.write(this.#html.slice(from, end))
    return end
  }

  /** A comment, a declaration, or a bracket that the writer forgot to escape. */
  #passUnnamed(open: number): number {
    const html = this.#html
    if (html.startsWith('<!--', open)) {
      const end = html.indexOf('-->', open + 4)
      return end < 0 ? html.length : end + 3
    }
    if (html[open + 1] !== '!' && html[open + 1] !== '?') return this.#writeTo(open, open + 1)
    const close = tagEnd(html, open)
    return close < 0 ? this.#writeTo(open, html.length) : close + 1
  }

  #passBlock(name: string, isEnd: boolean): void {
    if (name === 'pre') this.#preformatted = Math.max(0, this.#preformatted + (isEnd ? -1 : 1))
    this.#breakLine()
  }

  /** Passes over the content of an element that is not shown, to its end tag. */
  #passUnseen(name: string, from: number): number {
    const closing = this.#unclosed.has(name) ? undefined : UNSEEN.get(name)
    if (closing === undefined) return from
    closing.lastIndex = from
    const end = closing.exec(this.#html)
    if (end !== null) return end.index
    if (!OPTIONAL_END.has(name)) return this.#html.length
    this.#unclosed.add(name)
    return from
  }
}

/** White space folded to single spaces; most texts between two tags hold little to fold, or are a line end. */
function foldSpace(text: string): string {
  if (!text.includes('\n') && !text.includes('  ') && !text.includes('\t')) return text
  return /^[ \t\n]+$/.test(text) ? ' ' : text.replaceAll(/[\t\n][ \t\n]*| [ \t\n]+/g, ' ')
}

/** Longest address in angle brackets that the writer forgot to escape (RFC 5321 section 4.5.3.1). */
const LONGEST_ADDRESS = 320

function isBareAddress(inside: string): boolean {
  return inside.includes('@') && /^[^\s<>="'/:][^\s<>="'/:@]*@[^\s<>="'/:]+$/.test(inside)
}

/** Longest name looked at. */
const LONGEST_NAME = 15

/** Offset behind the name of the tag that begins at `at`; `at` where none does. */
function tagNameEnd(html: string, at: number): number {
  if (!isLetter(html.charCodeAt(at))) return at
  const last = at + LONGEST_NAME
  let end = at + 1
  while (end < last && (isLetter(html.charCodeAt(end)) || isDigit(html.charCodeAt(end)))) end++
  return end
}

/** Longest tag in which quotes are heeded. */
const LONGEST_QUOTED = 4000
const [SLASH, DOUBLE_QUOTE, SINGLE_QUOTE, EQUALS, GREATER_THAN] = [0x2f, 0x22, 0x27, 0x3d, 0x3e]

/** Offset of the `>` that closes the tag, past quoted attribute values. */
function tagEnd(html: string, open: number): number {
  let quote = 0
  const last = Math.min(html.length, open + LONGEST_QUOTED)
  for (let at = open + 1; at < last; at++) {
    const code = html.charCodeAt(at)
    if (quote !== 0) {
      if (code === quote) quote = 0
    } else if (code === GREATER_THAN) return at
    else if ((code === DOUBLE_QUOTE || code === SINGLE_QUOTE) && html.charCodeAt(at - 1) === EQUALS)
      quote = code
  }
  return html.indexOf('>', open)
}
