/** Text with everything in it replaced that tells whom it is about. */
import { decodeEntities } from '../message/character-reference.ts'
import { findAddresses } from '../report/address.ts'
import { isSubdomain } from '../values/domain-name.ts'
import { marksOf, type Identities } from './identities.ts'
import { isMark } from './infrastructure.ts'
import { shapeOf, type Pseudonyms } from './pseudonyms.ts'

/** How much is taken for what identifies someone: the more, the likelier is a word of the report among it. */
export interface Thoroughness {
  /** Single words of names, mailboxes, domains and subjects are replaced; else only whole names and subjects. */
  readonly words: boolean
  /** Of a mail that is no report of a delivery, every word of body and subject is replaced. */
  readonly free: boolean
  /** So is every word that stands behind the header of a copy in the text of a report. */
  readonly copies: boolean
}

const GUID = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}'
const IPV4 = String.raw`(?<![\d.])(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:\.(?:25[0-5]|2[0-4]\d|1?\d?\d)){3}(?![\d.]*\d)`
/** Eight groups, or fewer with `::` in their place; a time of day is neither. */
const IPV6 = String.raw`(?<![\w:.])(?:(?:[0-9a-f]{1,4}:){7}[0-9a-f]{1,4}|(?:[0-9a-f]{1,4}:){1,6}(?::[0-9a-f]{1,4}){1,6}|(?:[0-9a-f]{1,4}:){1,7}:|::(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})(?![\w:])`
/** Top-level domains that hosts in reports have; any other name is a host's only where an address has its domain. */
const TOP_LEVELS =
  'com|net|org|edu|gov|mil|int|info|biz|name|pro|mobi|arpa|eu|io|app|dev|cloud|online|shop|site|xyz|example|test|invalid|local|localdomain|lan|internal|intern|corp|home|[a-z]{2}'
const HOST = String.raw`(?<![\p{L}\p{N}_.@-])(?:[\p{L}\p{N}_](?:[\p{L}\p{N}_-]{0,62})\.){1,12}(?:${TOP_LEVELS})(?!-*[\p{L}\p{N}_]|\.[\p{L}\p{N}])`
/** Keys and blobs: longer than any word, with digits or signs in them. */
const BLOB = String.raw`(?<![\w+/=])(?=[\w+/=]*\d)[\w+/]{40,}={0,2}`

const TOKEN = new RegExp(`(?<id>${GUID})|(?<blob>${BLOB})|(?<ip>${IPV4}|${IPV6})|(?<host>${HOST})`, 'giu')

/** Redacts texts of one mail alike. */
export class Redactor {
  readonly #pseudonyms: Pseudonyms
  readonly #identities: Identities
  readonly #terms: RegExp | null
  readonly thoroughness: Thoroughness

  constructor(pseudonyms: Pseudonyms, identities: Identities, thoroughness: Thoroughness) {
    this.#pseudonyms = pseudonyms
    this.#identities = identities
    this.thoroughness = thoroughness
    const words = thoroughness.words ? [...identities.words] : []
    const terms = [...identities.phrases, ...words].sort((one, other) => other.length - one.length)
    this.#terms = terms.length === 0 ? null : new RegExp(terms.map(patternOf).join('|'), 'giu')
  }

  /** Addresses, hosts, IP addresses, marks of machines, names and subjects replaced; the words around them stay. */
  text(text: string): string {
    let redacted = ''
    let from = 0
    for (const { address, at, end } of addressesIn(text)) {
      redacted += this.#withoutAddresses(text.slice(from, at)) + this.#addressOrId(address, text, at)
      from = end
    }
    return redacted + this.#withoutAddresses(text.slice(from))
  }

  /** Every word replaced by its shape. */
  free(text: string): string {
    return shapeOf(text)
  }

  /** What a person wrote in a field: the marks of answers and forwards before it stay. */
  written(text: string): string {
    const marks = marksOf(text)
    return this.text(marks) + this.#pseudonyms.words(text.slice(marks.length))
  }

  /** A field of message ids, which machines made, however they look. */
  ids(text: string): string {
    let redacted = ''
    let from = 0
    for (const { address, at, end } of addressesIn(text)) {
      redacted += text.slice(from, at) + this.#id(address)
      from = end
    }
    return redacted + text.slice(from)
  }

  /** A name of a host without a dot. */
  host(name: string): string {
    return this.#pseudonyms.host(name)
  }

  /** The names in a mailbox field that belongs to people. */
  names(text: string): string {
    return this.#pseudonyms.words(text)
  }

  /** HTML: its text as the other methods do, its attributes without addresses and hosts. */
  html(html: string, ofText: (text: string) => string): string {
    return html.replaceAll(/<[^<>]*>|[^<]+|</g, (piece) => {
      if (/^<[a-z/!?]/i.test(piece)) return piece.includes('=') ? this.text(piece) : piece
      const text = decodeEntities(piece)
      const redacted = ofText(text)
      if (redacted === text) return piece
      return redacted
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replaceAll('\u00a0', '&nbsp;')
    })
  }

  /** The left side of a message id is a machine's mark, that of an address a person's name. */
  #addressOrId(address: string, text: string, at: number): string {
    const isId = /(?:message-?id|in-reply-to|references|id)\W{0,12}$/i.test(
      text.slice(Math.max(0, at - 30), at),
    )
    const local = address.slice(0, address.lastIndexOf('@'))
    return isId || isMark(local) ? this.#id(address) : this.#pseudonyms.address(address)
  }

  #id(id: string): string {
    const sign = id.lastIndexOf('@')
    return `${this.#pseudonyms.id(id.slice(0, sign))}@${this.#pseudonyms.host(id.slice(sign + 1))}`
  }

  #withoutAddresses(text: string): string {
    let redacted = ''
    let from = 0
    for (const match of text.matchAll(TOKEN)) {
      const { id, blob, ip, host } = match.groups ?? {}
      const replacement =
        id !== undefined
          ? this.#pseudonyms.id(id)
          : blob !== undefined
            ? shapeOf(blob)
            : ip !== undefined
              ? this.#pseudonyms.ip(ip)
              : this.#host(host ?? '')
      redacted += this.#withoutTerms(text.slice(from, match.index)) + replacement
      from = match.index + match[0].length
    }
    return redacted + this.#withoutTerms(text.slice(from))
  }

  /** `sendmail.cf` and `RESOLVER.ADR.it` look like hosts of two letters; only lower or upper case throughout is one. */
  #host(host: string): string {
    const top = host.slice(host.lastIndexOf('.') + 1)
    const isOwn = [...this.#identities.domains].some(
      (own) => own === host.toLowerCase() || isSubdomain(host.toLowerCase(), own),
    )
    const isDoubtful = top.length === 2 && (host.split('.').length < 2 || FILE_ENDINGS.has(top.toLowerCase()))
    return isDoubtful && !isOwn ? host : this.#pseudonyms.host(host)
  }

  #withoutTerms(text: string): string {
    return this.#terms === null ? text : text.replaceAll(this.#terms, (term) => this.#pseudonyms.words(term))
  }
}

/** Endings of files that are top-level domains, too. */
const FILE_ENDINGS = new Set(['cf', 'pl', 'sh', 'py', 'md', 'so', 'gz', 'ps', 'cc', 'rs'])

/** Addresses with the octets that they stand for in the text: `findAddresses` decodes what Exchange encapsulated. */
function addressesIn(text: string): { address: string; at: number; end: number }[] {
  return findAddresses(text).map(({ at, end }) => ({ address: text.slice(at, end), at, end }))
}

/** A phrase with any white space between its words; a word of letters only where it stands alone. */
function patternOf(term: string): string {
  const pattern = term
    .split(' ')
    .map((word) => word.replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`))
    .join(String.raw`\s+`)
  const before = UNSPACED.test(term.slice(0, 1)) ? '' : String.raw`(?<![\p{L}\p{N}])`
  const behind = UNSPACED.test(term.slice(-1)) ? '' : String.raw`(?![\p{L}\p{N}])`
  return before + pattern + behind
}

/** Scripts that are written without spaces between words. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[^\p{L}\p{N}]/u
