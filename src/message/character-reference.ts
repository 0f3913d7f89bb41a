/** Character references of HTML: `&lt;`, `&#60;`, `&#x3c;`. */
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

/** What stands between the ampersand and the semicolon, which may be missing. */
const REFERENCE = /#[xX][0-9a-fA-F]{1,6}|#\d{1,7}|[A-Za-z][A-Za-z0-9]{1,7}/y

/** Decodes the character references of HTML text. */
export function decodeEntities(text: string): string {
  let ampersand = text.indexOf('&')
  if (ampersand < 0) return text
  let decoded = ''
  let from = 0
  while (ampersand >= 0) {
    REFERENCE.lastIndex = ampersand + 1
    const end = REFERENCE.test(text) ? REFERENCE.lastIndex : ampersand + 1
    const character = characterOf(text.slice(ampersand + 1, end))
    if (character !== undefined) {
      decoded += text.slice(from, ampersand) + character
      from = text[end] === ';' ? end + 1 : end
    }
    ampersand = text.indexOf('&', end)
  }
  return decoded + text.slice(from)
}

function characterOf(reference: string): string | undefined {
  if (!reference.startsWith('#')) return NAMED.get(reference)
  const isHex = reference[1] === 'x' || reference[1] === 'X'
  return numbered(isHex ? Number.parseInt(reference.slice(2), 16) : Number.parseInt(reference.slice(1), 10))
}

/** U+0080 to U+009F stand for what Windows-1252 has there (HTML Living Standard, numeric character reference end state). */
function numbered(code: number): string | undefined {
  if (code >= 0x80 && code <= 0x9f) return decodeCharset(String.fromCharCode(code), 'windows-1252')
  const isCharacter = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
  return isCharacter ? String.fromCodePoint(code) : undefined
}
