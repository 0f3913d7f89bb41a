/** Where the report ends and the copy of the undelivered message begins, in a text that holds both. */

import { isAscii, isLetter } from '../text/ascii.ts'
import { foldForMatching } from '../text/fold.ts'
import { lineEndAt } from '../text/line-end.ts'

/** Sentences that mail systems put before the copy; matched on a trimmed, lower-case line without its ornaments. */
const ANNOUNCEMENTS: readonly string[] = [
  'below this line is a copy of the message',
  'below this line is the original bounce',
  'below is a copy of the message',
  'the header of the original message is following',
  'the header of the original message follows',
  'the headers of the original message',
  'the header of the undeliverable message',
  'this is a copy of the message, including all the headers',
  'this is a copy of your message, including all the headers',
  'this is a copy of the headers of the original message',
  'this is a copy of the message headers',
  'the body of the message is',
  'original message follows',
  'original message attached',
  'original message headers',
  'original message header',
  'original message',
  'original mail',
  'original headers',
  'message header follows',
  'message headers follow',
  'message header',
  'message headers',
  'message follows',
  'start of message headers',
  'returned message',
  'returned message follows',
  'returned message headers',
  'returned message header',
  'returned mail follows',
  'returned mail',
  'returned message body',
  'unsent message follows',
  'unsent message below',
  'unsent message',
  'undelivered message follows',
  'undelivered message',
  'text of your message follows',
  'your message follows',
  'your original message follows',
  'your original message',
  'a copy of your message follows',
  'a copy of your message',
  'a copy of the original message',
  'copy of the original message',
  'here is a copy of your message',
  'here is a copy of the message',
  'here is your original message',
  'forwarded message',
  'begin forwarded message',
  'begin message',
  'message text follows',
  'failed message follows',
  'rejected message follows',
  'the original message was',
  'ursprungliche nachricht',
  'ursprungliche nachricht folgt',
  'kopie der nachricht inklusive aller kopfzeilen',
  "message d'origine",
  'message original',
  "en-tetes du message d'origine",
  'mensaje original',
  'messaggio originale',
  'intestazioni originali del messaggio',
  'mensagem original',
  'originalbericht',
  'oorspronkelijk bericht',
  'original message headers',
  "en-tetes de message d'origine",
  'ursprungliche nachrichtenkopfzeilen',
  'encabezados de mensaje originales',
  'cabecalhos originais da mensagem',
  'oorspronkelijke berichtkoppen',
  'ursprungshuvuden',
]
const ANNOUNCED = new Set(ANNOUNCEMENTS)

/** The first code beyond ASCII. */
const BEYOND_ASCII = 0x80

/** Announcements that are so much their system's own that nothing else need follow. */
const SURE =
  /below this line is a copy of the message|this is a copy of (?:the|your) message, including all the headers/i

/** Ornaments around an announcement: dashes, equals signs, colons, `|`, arrows. */
const ORNAMENT =
  /^[\s\-=_*#~<>|:;.+\u2500-\u257f]+|(?<![\s\-=_*#~<>|:;.+\u2500-\u257f])[\s\-=_*#~<>|:;.+\u2500-\u257f]+$/g

/** A text, parted before the copy of the undelivered message. */
export interface Parted {
  readonly report: string
  /** The copy, from its header on; null where the text holds none. */
  readonly copy: string | null
}

/**
 * Parts a text at the announcement of a copy, or where a block of header fields begins that only a returned message
 * has. What stands behind is never evidence.
 */
export function partReturnedCopy(text: string): Parted {
  for (let at = 0; at < text.length;) {
    const end = lineEndAt(text, at)
    const signs = at === 0 ? 0 : signsOf(text, at, end)
    if ((signs & ANNOUNCES) !== 0 && end - at < LONGEST_ANNOUNCEMENT) {
      const line = text.slice(at, end)
      if (isAnnouncement(line) && (SURE.test(line) || hasHeaderSoon(text, end + 1)))
        return { report: text.slice(0, at), copy: text.slice(end + 1).replace(/^[\s>|]*\n/, '') }
    }
    if ((signs & IS_FIELD) !== 0 && beginsHeaderBlock(text, at))
      return { report: text.slice(0, at), copy: text.slice(at) }
    at = end + 1
  }
  return { report: text, copy: null }
}

const LONGEST_ANNOUNCEMENT = 200

/** What a line may be by its first two letters. */
const ANNOUNCES = 1
const IS_FIELD = 2

/** Place of two characters among {@link SIGNS}: of each five bits, in which letters don't differ by case. */
function placeOf(first: number, second: number): number {
  return ((first & 31) << 5) | (second & 31)
}

/** What a line is that begins with two letters: most lines are neither, and need not be looked at. */
const SIGNS = new Uint8Array(1024)
function sign(words: string, as: number): void {
  const place = placeOf(words.charCodeAt(0), words.charCodeAt(1))
  SIGNS[place] = (SIGNS[place] as number) | as
}

/** What the line between two offsets may be; everything where a character beyond ASCII is among its first. */
function signsOf(text: string, at: number, end: number): number {
  const begin = letterFrom(text, at, end)
  const first = text.charCodeAt(begin)
  if (begin === end || isForeign(first)) return 0
  const second = begin + 1 < end ? text.charCodeAt(begin + 1) : 0
  return first >= BEYOND_ASCII || second >= BEYOND_ASCII
    ? ANNOUNCES | IS_FIELD
    : (SIGNS[placeOf(first, second)] as number)
}

/** Letters of scripts in which no announcement and no field is written: Cyrillic to Thai, kana, Han, Hangul. */
function isForeign(code: number): boolean {
  return (code >= 0x400 && code < 0x1600) || (code >= 0x3041 && code <= 0xd7a3)
}

/** Letters with which announcements begin. */
const BEGINNING_LENGTH = 9
const BEGINNINGS = new Set(ANNOUNCEMENTS.map((words) => words.slice(0, BEGINNING_LENGTH)))
for (const words of ANNOUNCEMENTS) sign(words, ANNOUNCES)

/** Offset of the first letter, or of the first character beyond ASCII; `end` where there is none. */
function letterFrom(text: string, from: number, end: number): number {
  let at = from
  while (at < end && !isLetter(text.charCodeAt(at)) && text.charCodeAt(at) < BEYOND_ASCII) at++
  return at
}

function mayAnnounce(line: string): boolean {
  const at = letterFrom(line, 0, line.length)
  const beginning = line.slice(at, at + BEGINNING_LENGTH)
  return BEGINNINGS.has(beginning.toLowerCase()) || (beginning !== '' && !isAscii(beginning))
}

function isAnnouncement(line: string): boolean {
  if (!mayAnnounce(line)) return false
  const bare = foldForMatching(line.replaceAll(ORNAMENT, ''))
  return (
    ANNOUNCED.has(bare) ||
    ANNOUNCED.has(
      bare.replace(/(?<![.:,])[.:,]+$/, '').replace(/ (?:is )?(?:below|attached|included|enclosed)$/, ''),
    )
  )
}

/** Characters before a field's name: a quotation's. */
const MOST_QUOTED = 4
const LONGEST_NAME = 41
const FIELD = /^[>|\s]{0,4}([A-Za-z][A-Za-z0-9-]{1,40}):/
const OF_MESSAGE = new Set([
  'received',
  'return-path',
  'message-id',
  'from',
  'to',
  'subject',
  'date',
  'mime-version',
  'content-type',
  'delivered-to',
  'x-original-to',
  'dkim-signature',
  'reply-to',
  'sender',
  'cc',
  'x-mailer',
  'x-sender',
  'envelope-to',
  'delivery-date',
  'authentication-results',
  'arc-seal',
  'x-received',
  'domainkey-signature',
  'received-spf',
  'x-google-dkim-signature',
  'user-agent',
  'list-id',
  'precedence',
  'in-reply-to',
  'references',
  'status',
  'x-ms-exchange-organization-scl',
  'thread-index',
  'thread-topic',
])

/** The name of a message's field that a line begins with, lower case; null where it begins with none. */
function messageField(line: string): string | null {
  const colon = line.indexOf(':')
  if (colon < 0 || colon > MOST_QUOTED + LONGEST_NAME) return null
  let at = 0
  while (at < MOST_QUOTED && at < colon && !isLetter(line.charCodeAt(at))) at++
  const name = line.slice(at, colon).toLowerCase()
  return OF_MESSAGE.has(name) && FIELD.test(line) ? name : null
}

/** Lines in which a header must begin behind an announcement. */
const SOON = 12

/** An announcement counts only where header fields, or the end of the text, come soon. */
function hasHeaderSoon(text: string, from: number): boolean {
  let looked = 0
  for (let at = from; at < text.length && looked < SOON;) {
    const end = lineEndAt(text, at)
    const line = text.slice(at, end)
    at = end + 1
    if (line.trim() === '') continue
    looked++
    if (messageField(line) !== null) return true
  }
  return looked === 0
}

/** Trace and identification fields, with which the header of a message begins. */
const FIRST_OF_COPY = new Set([
  'received',
  'return-path',
  'message-id',
  'x-received',
  'delivered-to',
  'x-original-to',
  'dkim-signature',
  'domainkey-signature',
  'mime-version',
  'from',
])
for (const name of FIRST_OF_COPY) sign(name, IS_FIELD)

/** Lines that are looked at from the first field on. */
const LONGEST_BLOCK = 25
/** Lines among them that are no field. */
const MOST_OTHERS = 2

/** Three different fields of a message in a few lines, the first of them a trace or identification field. */
function beginsHeaderBlock(text: string, from: number): boolean {
  const firstEnd = lineEndAt(text, from)
  const first = messageField(text.slice(from, firstEnd))
  if (first === null || !FIRST_OF_COPY.has(first)) return false
  const names = new Set([first])
  let others = 0
  let at = firstEnd + 1
  for (let line = 1; line < LONGEST_BLOCK && at < text.length && others < MOST_OTHERS; line++) {
    const end = lineEndAt(text, at)
    const next = text.slice(at, end)
    at = end + 1
    if (next.trim() === '') break
    const name = messageField(next)
    if (name !== null) names.add(name)
    else if (!/^[>|]?[ \t]/.test(next) && !FIELD.test(next)) others++
  }
  if (first === 'from')
    return (
      names.has('subject') &&
      names.has('date') &&
      (names.has('to') || names.has('message-id')) &&
      (names.has('message-id') || names.has('received') || names.has('mime-version'))
    )
  return names.size >= 3
}
