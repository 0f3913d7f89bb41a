/** HTML to text, in one pass over the source: enough for the human part of a report. */
import { isDigit, isLetter } from '../text/ascii.ts'
import { decodeCharset } from './charset.ts'

const NAMED = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['ndash', '–'],
  ['mdash', '—'],
  ['lsquo', '‘'],
  ['rsquo', '’'],
  ['ldquo', '“'],
  ['rdquo', '”'],
  ['bull', '•'],
  ['hellip', '…'],
  ['euro', '€'],
  ['trade', '™'],
  ['rarr', '→'],
])
/** The names of U+00A0 to U+00FF in order (HTML 4, Latin 1 set). */
const LATIN1 =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml'.split(
    ' ',
  )
for (const [place, name] of LATIN1.entries()) NAMED.set(name, String.fromCharCode(0xa0 + place))

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

/** Decodes the character references of HTML text. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text
  return text.replaceAll(
    /&(#[xX][0-9a-fA-F]{1,6}|#\d{1,7}|[A-Za-z][A-Za-z0-9]{1,7});?/g,
    (whole, name: string) => {
      if (name.startsWith('#')) {
        const code = /^#x/i.test(name)
          ? Number.parseInt(name.slice(2), 16)
          : Number.parseInt(name.slice(1), 10)
        return referenced(code) ?? whole
      }
      return NAMED.get(name) ?? whole
    },
  )
}

/** U+0080 to U+009F stand for what Windows-1252 has there (HTML Living Standard, numeric character reference end state). */
function referenced(code: number): string | null {
  if (code >= 0x80 && code <= 0x9f) return decodeCharset(String.fromCharCode(code), 'windows-1252')
  return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : null
}

/**
 * Text of an HTML document: blocks become lines, cells are parted by a space, scripts and styles go. White space is
 * folded but in preformatted text.
 */
export function htmlToText(html: string): string {
  const lines: string[] = []
  let line = ''
  let isIndented = false
  let preformatted = 0
  let at = 0
  const unclosed = new Set<string>()
  const breakLine = () => {
    lines.push(isIndented ? line.trimEnd() : line.trim())
    line = ''
    isIndented = preformatted > 0
  }
  const write = (raw: string) => {
    const text = decodeEntities(raw)
    if (preformatted === 0) {
      line += foldSpace(text)
      return
    }
    const [first = '', ...others] = text.split('\n')
    line += first
    for (const other of others) {
      breakLine()
      line = other
    }
  }
  while (at < html.length) {
    const open = html.indexOf('<', at)
    if (open < 0) {
      write(html.slice(at))
      break
    }
    write(html.slice(at, open))
    if (html.startsWith('<!--', open)) {
      const end = html.indexOf('-->', open + 4)
      at = end < 0 ? html.length : end + 3
      continue
    }
    const name = tagName(html, open + 1)
    if (name === '' && html[open + 1] !== '!' && html[open + 1] !== '?') {
      write('<')
      at = open + 1
      continue
    }
    const close = tagEnd(html, open)
    if (close < 0) {
      write(html.slice(open))
      break
    }
    // An address in angle brackets that the writer forgot to escape.
    if (name !== '' && isBareAddress(html.slice(open + 1, Math.min(close, open + 320)))) {
      write(html.slice(open, close + 1))
      at = close + 1
      continue
    }
    at = close + 1
    const tag = name.startsWith('/') ? name.slice(1) : name
    if (tag === 'pre') preformatted = Math.max(0, preformatted + (name === 'pre' ? 1 : -1))
    if (BLOCKS.has(tag)) breakLine()
    else if (CELLS.has(tag)) line += ' '
    else if (name === tag && !unclosed.has(tag)) {
      const closing = UNSEEN.get(tag)
      if (closing === undefined) continue
      closing.lastIndex = at
      const end = closing.exec(html)
      if (end !== null) at = end.index
      else if (OPTIONAL_END.has(tag)) unclosed.add(tag)
      else at = html.length
    }
  }
  breakLine()
  return lines
    .join('\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .replace(/^\n+/, '')
    .trimEnd()
}

/** White space other than a single space folded; most runs of text between two tags hold none. */
function foldSpace(text: string): string {
  return text.includes('\n') || text.includes('  ') || text.includes('\t')
    ? text.replaceAll(/[ \t\n]+/g, ' ')
    : text
}

function isBareAddress(inside: string): boolean {
  return inside.includes('@') && /^[^\s<>="'/:][^\s<>="'/:@]*@[^\s<>="'/:]+$/.test(inside)
}

/** Longest name looked at, with the slash of an end tag. */
const LONGEST_TAG = 15

/** The name of the tag at `at`, lower case, with its slash where it is an end tag; '' where there is none. */
function tagName(html: string, at: number): string {
  const begin = html[at] === '/' ? at + 1 : at
  if (!isLetter(html.charCodeAt(begin))) return ''
  let end = begin + 1
  while (end < at + LONGEST_TAG && (isLetter(html.charCodeAt(end)) || isDigit(html.charCodeAt(end)))) end++
  return html.slice(at, end).toLowerCase()
}

/** Longest tag in which quotes are heeded. */
const LONGEST_QUOTED = 4000
const [DOUBLE_QUOTE, SINGLE_QUOTE, EQUALS, GREATER_THAN] = [0x22, 0x27, 0x3d, 0x3e]

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
