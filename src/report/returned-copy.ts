/** Where the report ends and the copy of the undelivered message begins, in a text that holds both. */

import { isAscii, isLetter } from '../text/ascii.ts'
import { foldForMatching } from '../text/fold.ts'

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
  const lines = text.split('\n')
  let offset = 0
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] as string
    if (
      line.length < 200 &&
      at > 0 &&
      isAnnouncement(line) &&
      (SURE.test(line) || hasHeaderSoon(lines, at + 1))
    ) {
      return {
        report: text.slice(0, offset),
        copy: text.slice(offset + line.length + 1).replace(/^[\s>|]*\n/, ''),
      }
    }
    if (beginsHeaderBlock(lines, at) && offset > 0)
      return { report: text.slice(0, offset), copy: text.slice(offset) }
    offset += line.length + 1
  }
  return { report: text, copy: null }
}

/** Letters with which announcements begin: most lines begin otherwise, and need no folding. */
const BEGINNING_LENGTH = 9
const BEGINNINGS = new Set(ANNOUNCEMENTS.map((words) => words.slice(0, BEGINNING_LENGTH)))

/** Offset of the first letter, or of the first character beyond ASCII. */
function letterIn(line: string): number {
  let at = 0
  while (at < line.length && !isLetter(line.charCodeAt(at)) && line.charCodeAt(at) < 0x80) at++
  return at
}

function mayAnnounce(line: string): boolean {
  const at = letterIn(line)
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

function messageField(line: string | undefined): string | null {
  if (line === undefined) return null
  const colon = line.indexOf(':')
  if (colon < 0 || colon > MOST_QUOTED + LONGEST_NAME) return null
  let at = 0
  while (at < MOST_QUOTED && at < colon && !isLetter(line.charCodeAt(at))) at++
  const name = line.slice(at, colon).toLowerCase()
  return OF_MESSAGE.has(name) && FIELD.test(line) ? name : null
}

/** An announcement counts only where header fields, or the end of the text, come soon. */
function hasHeaderSoon(lines: readonly string[], from: number): boolean {
  let looked = 0
  for (let at = from; at < lines.length && looked < 12; at++) {
    const line = lines[at] as string
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

/** Three different fields of a message within six lines, the first of them a trace or identification field. */
function beginsHeaderBlock(lines: readonly string[], at: number): boolean {
  const first = messageField(lines[at])
  if (first === null || !FIRST_OF_COPY.has(first)) return false
  const names = new Set([first])
  let other = 0
  for (let next = at + 1; next < lines.length && next < at + 25 && other < 2; next++) {
    const line = lines[next] as string
    if (line.trim() === '') break
    const name = messageField(line)
    if (name !== null) names.add(name)
    else if (!/^[>|]?[ \t]/.test(line) && !FIELD.test(line)) other++
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
