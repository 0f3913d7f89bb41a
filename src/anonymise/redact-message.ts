/** A message, part for part: decoded, redacted and encoded again, with its boundaries where they stood. */
import { decodeCharset, decodeUnlabelled, knowsCharset } from '../message/charset.ts'
import { readContentType, type ContentType } from '../message/content-type.ts'
import { decodeWords } from '../message/encoded-word.ts'
import { fileTypeOf } from '../message/file-type.ts'
import { readHeader, type Header } from '../message/header.ts'
import type { Octets } from '../message/octets.ts'
import { decodeTransfer } from '../message/transfer-encoding.ts'
import { findAddresses } from '../report/address.ts'
import { partReturnedCopy } from '../report/returned-copy.ts'
import { isAscii } from '../text/ascii.ts'
import { encodeCharset } from './encode-charset.ts'
import { encodeBase64, encodeQuotedPrintable, encodeTransfer, encodeUuencode } from './encode-transfer.ts'
import { ID_FIELDS, MAILBOX_FIELDS, WRITTEN_FIELDS } from './identities.ts'
import { isSystemMailbox } from './infrastructure.ts'
import type { Redactor } from './redact-text.ts'

/** Whose words a part holds: a mail system's, or those of a person, of which none is needed. */
export type Author = 'system' | 'person'

/** Messages within messages (RFC 2046 section 5.2, RFC 6532), and headers of them (RFC 3462). */
const MESSAGE_TYPE = /^(?:message|text)\/(?:x-)?(?:rfc822|global)(?:-headers?)?$/

/** A piece of a message: what follows a delimiter line up to the next one. */
interface Segment {
  /** The delimiter line before it with its line end; '' for the first. */
  readonly delimiter: Octets
  readonly text: Octets
  /** The boundary in that line. */
  readonly line: string
  /** The boundary that it is a part of; null for the first, and behind a closing delimiter. */
  readonly boundary: string | null
}

/** Redacts the parts of one message. */
export class MessageRedactor {
  readonly #redactor: Redactor
  /** Whose words the parts of a boundary hold. */
  readonly #authors = new Map<string, Author>()
  /** Whether what is nested in a message is a report itself. */
  readonly #isReport: (octets: Octets) => boolean

  constructor(redactor: Redactor, isReport: (octets: Octets) => boolean) {
    this.#redactor = redactor
    this.#isReport = isReport
  }

  /** A whole message with LF line ends. */
  message(octets: Octets, author: Author): Octets {
    let current = author
    return segmentsOf(octets)
      .map(({ delimiter, text, boundary, line }) => {
        if (boundary !== null) current = this.#authors.get(boundary) ?? current
        const isBare = delimiter !== '' && (boundary === null || text.startsWith('\n'))
        return (
          delimiter.replace(line, () => this.#boundary(line)) +
          (isBare ? this.#text(text, null, current) : this.#entity(text, current))
        )
      })
      .join('')
  }

  /** A header and what of its body stands before the next delimiter. */
  #entity(octets: Octets, author: Author): Octets {
    const { header, bodyAt } = readHeader(octets, 0, octets.length, octets.length)
    if (header.fields.length === 0) return this.#text(octets, null, author)
    const contentType = readContentType(header.raw('content-type'))
    const boundary = contentType.parameters.get('boundary')?.trimEnd()
    if (boundary !== undefined) this.#authors.set(boundary, author)
    const body = octets.slice(bodyAt)
    const head = this.header(octets.slice(0, bodyAt), author)
    return head + this.#body(body, header, contentType, author)
  }

  /** A header as it stands, field by field. */
  header(octets: Octets, author: Author): Octets {
    return octets
      .split(/(?<=\n)(?![ \t])/)
      .map((field) => this.#field(field, author))
      .join('')
  }

  #field(field: Octets, author: Author): Octets {
    const colon = field.indexOf(':')
    const name = field.slice(0, Math.max(0, colon)).trim().toLowerCase()
    if (colon < 0)
      return BOUNDARY.test(field)
        ? this.#parameters(field)
        : plainPiece(field, (text) => this.#redactor.text(text))
    if (name === 'content-type' || name === 'content-disposition') return this.#parameters(field)
    if (OF_MIME.has(name)) return field
    return (
      field.slice(0, colon + 1) + eachPiece(field.slice(colon + 1), this.#redactionOf(name, field, author))
    )
  }

  /** What is done to the texts in a field. */
  #redactionOf(name: string, value: Octets, author: Author): (text: string) => string {
    const redactor = this.#redactor
    const isFree = author === 'person' && redactor.thoroughness.free
    if (isFree && WRITTEN_FIELDS.has(name)) return (text) => redactor.written(text)
    if (ID_FIELDS.has(name)) return (text) => redactor.ids(text)
    if (name === 'received') return (text) => redactor.text(ofHosts(text, redactor))
    if (MAILBOX_FIELDS.has(name) && !isOfSystem(value)) return (text) => ofMailboxes(text, redactor)
    return (text) => redactor.text(text)
  }

  /** Names of attached files, and boundaries, in which hosts and marks stand. */
  #parameters(field: Octets): Octets {
    return field
      .replaceAll(
        /(\b(?:file)?name\*?\d?\*?\s*=\s*)("[^"]*"|[^\s;]+(?:\s+=\?[^\s;]+)*)/gi,
        (_, label: string, name: string) => label + eachPiece(name, (text) => this.#fileName(text)),
      )
      .replace(BOUNDARY, (_, label: string, name: string) => label + this.#boundary(name))
  }

  /** Its ending tells what a file holds. */
  #fileName(name: string): string {
    const ending = /\.[A-Za-z0-9]{1,5}"?$/.exec(name)?.[0] ?? ''
    return this.#redactor.free(name.slice(0, name.length - ending.length)) + ending
  }

  /** The same in a header and in the lines between parts. */
  #boundary(name: Octets): Octets {
    return this.#redactor.text(name)
  }

  #body(body: Octets, header: Header, contentType: ContentType, author: Author): Octets {
    const encoding =
      header
        .raw('content-transfer-encoding')
        .split(/[\s;(]/, 1)[0]
        ?.toLowerCase() ?? ''
    const { type } = contentType
    const file = fileTypeOf(contentType, header)
    if (file === 'mail' || MESSAGE_TYPE.test(type)) {
      const inner = decodeTransfer(body, encoding)
      const mayReport = file === 'mail' || type.startsWith('message/')
      const ofInner = mayReport && this.#isReport(inner) ? 'system' : 'person'
      const redacted = inner === body ? this.#entity(body, ofInner) : this.message(inner, ofInner)
      return encodedAgain(body, inner, redacted, encoding)
    }
    if (type.startsWith('multipart/')) return this.#text(body, null, author)
    if (type === '' || /^(?:text|message)\//.test(type) || file === 'text') {
      const inner = decodeTransfer(body, encoding)
      return encodedAgain(
        body,
        inner,
        this.#text(inner, contentType, type.startsWith('message/') ? 'system' : author),
        encoding,
      )
    }
    return encoding === 'base64' ? body.replaceAll(/[A-Za-z0-9+/]/g, 'A') : this.#redactor.free(body)
  }

  /** A body without its transfer encoding. */
  #text(octets: Octets, contentType: ContentType | null, author: Author): Octets {
    const charset = charsetOf(octets, contentType?.parameters.get('charset') ?? '')
    const text = decodeCharset(octets, charset)
    const redacted = contentType?.type === 'text/html' ? this.#html(text, author) : this.#plain(text, author)
    return redacted === text ? octets : encodeCharset(redacted, charset)
  }

  #html(html: string, author: Author): string {
    const redactor = this.#redactor
    const isFree = author === 'person' && redactor.thoroughness.free
    return redactor.html(html, (text) => (isFree ? redactor.free(text) : redactor.text(text)))
  }

  /** A text; the copy of the undelivered message in it is the sender's. */
  #plain(text: string, author: Author): string {
    if (author === 'person')
      return this.#redactor.thoroughness.free ? this.#redactor.free(text) : this.#redactor.text(text)
    const uuencoded = UUENCODED.exec(text)
    if (uuencoded !== null) return this.#uuencoded(text, uuencoded)
    const { copy } = partReturnedCopy(text)
    const isParted = copy !== null && copy !== '' && text.endsWith(copy)
    if (!isParted || !this.#redactor.thoroughness.copies) return this.#redactor.text(text)
    const bodyAt = copy.search(/^[>|\s]*$/m)
    const [head, body] = bodyAt < 0 ? [copy, ''] : [copy.slice(0, bodyAt), copy.slice(bodyAt)]
    const report = this.#redactor.text(text.slice(0, text.length - copy.length))
    return report + this.#redactor.text(head) + this.#redactor.free(body)
  }

  #uuencoded(text: string, { index, 0: whole, groups }: RegExpExecArray): string {
    const decoded = decodeTransfer(whole, 'x-uuencode')
    const inner = this.#plain(decodeUnlabelled(decoded), 'system')
    const behind = text.slice(index + whole.length)
    return `${this.#redactor.text(text.slice(0, index))}${groups?.['begin']}\n${encodeUuencode(encodeCharset(inner, charsetOf(decoded, '')))}${behind}`
  }
}

/** Also on a line of its own, where the field that it belongs to lost its fold. */
const BOUNDARY = /(\bboundary\s*=\s*"?)([^\s;"]+)/i
const UUENCODED = /^(?<begin>begin [0-7]{3,4} .*)\n(?:(?!begin ).*\n)*?end$/m
const OF_MIME: ReadonlySet<string> = new Set([
  'content-description',
  'content-language',
  'content-transfer-encoding',
  'mime-version',
])

/** RFC 5321 section 4.4: hosts that name themselves without a dot. */
function ofHosts(text: string, redactor: Redactor): string {
  return text.replaceAll(
    /((?:^|[\s(])(?:from|by|helo=)\s*)([A-Za-z][\w-]*)(?=[\s);]|$)/gi,
    (_, label: string, host: string) => label + redactor.host(host),
  )
}

/** Whether a mailbox field is a mail system's own: all its mailboxes are. */
function isOfSystem(value: Octets): boolean {
  const addresses = findAddresses(value).map(({ address }) => address)
  return addresses.length > 0 && addresses.every((address) => isSystemMailbox(address.replace(/@[^@]*$/, '')))
}

/** Mailboxes with the names before and behind their addresses. */
function ofMailboxes(text: string, redactor: Redactor): string {
  let redacted = ''
  let from = 0
  for (const { at, end } of findAddresses(text)) {
    redacted += redactor.names(text.slice(from, at)) + redactor.text(text.slice(at, end))
    from = end
  }
  return redacted + redactor.names(text.slice(from))
}

/** An encoded word with its neighbours of the same charset and encoding (RFC 2047). */
const WORDS = /(?:=\?[^?\s]{1,60}\?[bq]\?[^?]{0,4000}\?=\s*)+/gi
const WORD = /=\?([^?*\s]{1,60})(?:\*[^?\s]*)?\?([bq])\?/i

/** A field's value, its plain pieces and its encoded words each redacted, and the latter encoded again. */
function eachPiece(value: Octets, redact: (text: string) => string): Octets {
  let redacted = ''
  let from = 0
  for (const match of value.matchAll(WORDS)) {
    redacted += plainPiece(value.slice(from, match.index), redact) + encodedPiece(match[0], redact)
    from = match.index + match[0].length
  }
  return redacted + plainPiece(value.slice(from), redact)
}

function plainPiece(octets: Octets, redact: (text: string) => string): Octets {
  const charset = charsetOf(octets, '')
  const text = decodeCharset(octets, charset)
  const redacted = redact(text)
  return redacted === text ? octets : encodeCharset(redacted, charset)
}

/** RFC 2047 section 2: an encoded word is no longer than 75 characters. */
const MOST_CHARACTERS = 12

function encodedPiece(words: Octets, redact: (text: string) => string): Octets {
  const text = decodeWords(words).trimEnd()
  const [, label = 'utf-8', encoding = 'b'] = WORD.exec(words) ?? []
  const isOfUnknownCharset = text === words.trimEnd()
  if (isOfUnknownCharset) return plainPiece(words, redact)
  const redacted = redact(text)
  if (redacted === text) return words
  const charset = charsetOf('', label)
  const pieces = [...redacted].reduce<string[]>((parts, character, place) => {
    if (place % MOST_CHARACTERS === 0) parts.push('')
    parts[parts.length - 1] += character
    return parts
  }, [])
  const encoded = pieces.map((piece) => {
    const octets = encodeCharset(piece, charset)
    const inside =
      encoding.toLowerCase() === 'b'
        ? encodeBase64(octets)
        : encodeQuotedPrintable(octets)
            .replaceAll('=\n', '')
            .replaceAll(
              /[?_\t]/g,
              (sign) => `=${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
            )
            .replaceAll(' ', '_')
    return `=?${label}?${encoding}?${inside}?=`
  })
  return encoded.join('\n ') + words.slice(words.trimEnd().length)
}

/** The charset that octets are decoded in, by its canonical name. */
function charsetOf(octets: Octets, label: string): string {
  const name = label.trim().toLowerCase()
  const encoding = knowsCharset(name) ? encodingOf(name) : null
  if (encoding === 'utf-16le' && octets.startsWith('\xfe\xff')) return 'utf-16be'
  if (encoding !== null && encoding !== 'utf-8' && encoding !== 'windows-1252') return encoding
  if (isAscii(octets)) return decodeUnlabelled(octets) === octets ? 'utf-8' : 'iso-2022-jp'
  return encodeCharset(decodeUnlabelled(octets), 'utf-8') === octets ? 'utf-8' : 'windows-1252'
}

/** The platform's name of a charset; null for one that it doesn't have. */
function encodingOf(name: string): string | null {
  try {
    return new TextDecoder(ALIASES.get(name) ?? name).encoding
  } catch {
    return null
  }
}

/** The commonest of the names that `message/charset.ts` knows beside those of the platform. */
const ALIASES = new Map([
  ['cp932', 'shift_jis'],
  ['cp936', 'gbk'],
  ['cp949', 'euc-kr'],
  ['cp950', 'big5'],
])

/** A body with its encoding on again; one that nothing was replaced in stays as it stands. */
function encodedAgain(body: Octets, inner: Octets, redacted: Octets, encoding: string): Octets {
  if (redacted === inner) return body
  if (inner === body) return redacted
  const encoded = encodeTransfer(encoding === 'base64' ? redacted : withoutLastLines(redacted), encoding)
  return encoded + body.slice(withoutLastLines(body).length)
}

/** Without the empty lines at its end. */
function withoutLastLines(octets: Octets): Octets {
  let end = octets.length
  while (octets[end - 1] === '\n') end--
  return octets.slice(0, end)
}

/** Every boundary that a header declares, and every one that is used without. */
function boundariesIn(octets: Octets): Set<string> {
  const declared = [...octets.matchAll(/\bboundary\s*=\s*(?:"([^"\n]{1,200})"|([^\s;"]{1,200}))/gi)].map(
    ([, quoted, bare]) => (quoted ?? bare ?? '').trimEnd(),
  )
  const used = [...octets.matchAll(/^--(\S[^\n]{0,200})\n(?=content-[a-z-]+[ \t]*:)/gim)].map(
    ([, line = '']) => line.trimEnd(),
  )
  return new Set([...declared, ...used].filter((boundary) => boundary !== ''))
}

function segmentsOf(octets: Octets): Segment[] {
  const boundaries = boundariesIn(octets)
  const segments: Segment[] = []
  let delimiter = ''
  let line = ''
  let boundary: string | null = null
  let from = 0
  for (const match of octets.matchAll(/^--[^\n]{1,300}(?:\n|$)/gm)) {
    const written = match[0].slice(2).trimEnd()
    const closes = !boundaries.has(written) && written.endsWith('--') && boundaries.has(written.slice(0, -2))
    if (!closes && !boundaries.has(written)) continue
    segments.push({ delimiter, line, text: octets.slice(from, match.index), boundary })
    delimiter = match[0]
    line = closes ? written.slice(0, -2) : written
    boundary = closes ? null : line
    from = match.index + match[0].length
  }
  return [...segments, { delimiter, line, text: octets.slice(from), boundary }]
}
