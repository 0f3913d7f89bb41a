/** Addresses as reports write them. */
import { isDigit, isLetter } from '../text/ascii.ts'

/** RFC 5321 section 4.5.3.1 allows 320 characters; real reports carry longer ones (X.400, VERP). */
const LONGEST_ADDRESS = 1000

/** Reads the addr-spec of a mailbox, verbatim; null where it can't. */
export type AddressReader = (mailbox: string) => string | null

const PLAIN = /^[^\s<>()"@,;:\\[\]]+@[^\s<>()"@,;:\\[\]]+$/
const QUOTED = /^"(?:[^"\\]|\\.)+"@(?:[^\s<>()"@,;:\\[\]]+|\[[\da-f.:IPv]{3,60}\])$/i

/** Whether a mailbox is an addr-spec and nothing more but angle brackets, its local part not quoted. */
export function isAddrSpec(mailbox: string): boolean {
  return PLAIN.test(mailbox.startsWith('<') && mailbox.endsWith('>') ? mailbox.slice(1, -1) : mailbox)
}

/**
 * The addr-spec in a value such as `user@example.com`, `<user@example.com>`, `"User" <user@example.com> (comment)`, kept
 * verbatim. Lexical, for what real bounces carry is not always an address by RFC 5322 (`user.@docomo.ne.jp`); a reader
 * that knows the grammar may be asked first, where there is more than an addr-spec.
 */
export function readAddress(value: string, byGrammar?: AddressReader): string | null {
  const text = value.trim()
  if (text.length > LONGEST_ADDRESS || !text.includes('@')) return null
  if (PLAIN.test(text)) return decodeEncapsulated(trimDots(text))
  const read = byGrammar?.(text) ?? addrSpecIn(text)
  return read === null ? null : decodeEncapsulated(trimDots(read))
}

/** The addr-spec in a mailbox: within angle brackets, else the first that stands outside comments, else the first. */
function addrSpecIn(text: string): string | null {
  const bare = withoutComments(text)
  return (
    exactly(angled(bare) ?? bare) ??
    findAddresses(bare)[0]?.address ??
    findAddresses(text)[0]?.address ??
    null
  )
}

/** A text that is an addr-spec as a whole, with a source route (RFC 5321 section 4.1.1.3) or `mailto:` before it. */
function exactly(text: string): string | null {
  const spec = text.trim().replace(/^(?:@[^\s:]+:(?=.*@)|mailto:)\s*/i, '')
  return PLAIN.test(spec) || QUOTED.test(spec) ? spec : null
}

/** What stands in the first angle brackets that hold an address, be they closed or not; null where none do. */
function angled(text: string): string | null {
  let open = -1
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '"') at = quoteEnd(text, at)
    else if (text[at] === '<') open = at + 1
    else if (text[at] === '>' && open >= 0) {
      const inside = text.slice(open, at)
      if (inside.includes('@')) return inside
      open = -1
    }
  }
  return open < 0 ? null : text.slice(open)
}

/** Offset of the quote that closes a quoted string; of its opening quote where none does. */
function quoteEnd(text: string, open: number): number {
  for (let at = open + 1; at < text.length; at++) {
    if (text[at] === '\\') at++
    else if (text[at] === '"') return at
  }
  return open
}

/** RFC 5322 section 3.2.2. A parenthesis that is never closed is none. */
function withoutComments(text: string): string {
  if (!text.includes('(')) return text
  const kept: string[] = []
  const opened: number[] = []
  let from = 0
  for (let at = 0; at < text.length; at++) {
    const character = text[at]
    if (character === '\\') at++
    else if (character === '"' && opened.length === 0) at = quoteEnd(text, at)
    else if (character === '(') opened.push(at)
    else if (character === ')' && opened.length > 0) {
      const open = opened.pop() as number
      if (opened.length > 0) continue
      kept.push(text.slice(from, open))
      from = at + 1
    }
  }
  return kept.join('') + text.slice(from)
}

/** `rcpt=user@…`: a label of the writer's own, for `=` is an atom's character. */
const LABELLED = /^(?:rcpt|to|recipient|address|addr|e?mail|user|mailto)=(?=.)/i
/** Characters that end an address in running text. */
const isDelimiter = classOf(/[\s<>()"@,;:\\[\]|：；、，（）「」＜＞]/)
/** Ornaments and quotes before it. */
const isOrnament = classOf(/['`*=\-.#!?{}\u2018\u201c\u300c]/)
/** Letters of any script (RFC 6531 section 3.3). */
const DOMAIN = /^(?:\[[\da-fA-F.:IPv]{3,60}\]|[\p{L}\p{N}][\p{L}\p{N}\p{M}._-]{0,254})/u
/** RFC 5321 section 4.5.3.1.1 allows 64 octets; VERP and X.400 take more. */
const LONGEST_LOCAL_PART = 256
const LONGEST_DOMAIN = 255

/** Tells whether a character is of a class; in ASCII by a table, as an expression takes many times as long. */
function classOf(expression: RegExp): (code: number) => boolean {
  const isIn = (code: number) => expression.test(String.fromCharCode(code))
  const ascii = Array.from({ length: 0x80 }, (_, code) => isIn(code))
  return (code) => ascii[code] ?? isIn(code)
}

/** Every addr-spec in a line of text, in order. */
export function findAddresses(line: string): { address: string; at: number; end: number }[] {
  const found: { address: string; at: number; end: number }[] = []
  let from = 0
  for (let sign = line.indexOf('@'); sign >= 0; sign = line.indexOf('@', Math.max(from, sign + 1))) {
    const at = localPartAt(line, from, sign)
    if (at === sign) continue
    const end = domainEnd(line, sign + 1)
    if (end < 0) continue
    from = end
    found.push({ address: decodeEncapsulated(line.slice(at, end)), at, end })
  }
  return found
}

/** Offset behind a domain or an address literal, without the punctuation of the sentence; -1 where none begins. */
function domainEnd(line: string, at: number): number {
  const first = line.charCodeAt(at)
  let end = at
  if (isLetter(first) || isDigit(first)) {
    const last = Math.min(line.length, at + LONGEST_DOMAIN)
    while (end < last && isOfDomain(line.charCodeAt(end))) end++
    if (!(line.charCodeAt(end) >= 0x80)) return withoutPunctuation(line, at, end)
  }
  const domain = DOMAIN.exec(line.slice(at, at + LONGEST_DOMAIN + 1))?.[0]
  return domain === undefined ? -1 : withoutPunctuation(line, at, at + domain.length)
}

function isOfDomain(code: number): boolean {
  return isLetter(code) || isDigit(code) || isPunctuation(code)
}

function isPunctuation(code: number): boolean {
  return code === 0x2e || code === 0x2d || code === 0x5f
}

function withoutPunctuation(line: string, at: number, end: number): number {
  let last = end
  while (last > at && isPunctuation(line.charCodeAt(last - 1))) last--
  return last
}

/** Offset where the local part before a `@` begins; that of the `@` where there is none. */
function localPartAt(line: string, from: number, sign: number): number {
  const first = Math.max(from, sign - LONGEST_LOCAL_PART)
  let at = sign
  if (line[sign - 1] === '"' && !isEscaped(line, sign - 1)) {
    for (let open = line.lastIndexOf('"', sign - 2); open >= first; open = line.lastIndexOf('"', open - 1)) {
      if (!isEscaped(line, open)) return open
    }
    return sign
  }
  while (at > first && !isDelimiter(line.charCodeAt(at - 1))) at--
  const written = line.slice(at, sign)
  if (written.includes('=')) at += LABELLED.exec(written)?.[0].length ?? 0
  while (at < sign && isOrnament(line.charCodeAt(at))) at++
  return at
}

function isEscaped(text: string, at: number): boolean {
  let slashes = 0
  while (text[at - 1 - slashes] === '\\') slashes++
  return slashes % 2 === 1
}

/** Without the punctuation of the sentence that an address stands in. */
function trimDots(address: string): string {
  let end = address.length
  while (end > 0 && '.,;:>)'.includes(address[end - 1] as string)) end--
  return address.slice(0, end)
}

/**
 * Exchange encapsulates foreign addresses: `IMCEASMTP-user+40example+2Ecom@contoso.com` and `IMCEAEX-…`. The SMTP form
 * holds the real address; the others are kept as they stand ([MS-OXCMAIL] section 2.2.3.1).
 */
function decodeEncapsulated(address: string): string {
  if ((address.charCodeAt(0) | 0x20) !== 0x69) return address
  const match = /^IMCEASMTP-(.+)@[^@]+$/i.exec(address)
  if (!match) return address
  return (match[1] as string).replaceAll(/\+([0-9A-F]{2})/gi, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  )
}

/** Whether two addresses are the same to a mail system that folds case. */
export function sameAddress(one: string | null, other: string | null): boolean {
  return one !== null && other !== null && one.toLowerCase() === other.toLowerCase()
}
