/** Reads what a report says to people: which addresses, and what about each of them. */
import { findAddresses, readAddress } from '../report/address.ts'
import type { Anatomy } from '../report/anatomy.ts'
import { readRefusal } from '../report/reply.ts'
import { firstOf } from '../report/wording.ts'
import { foldForMatching } from '../text/fold.ts'
import type { Finding } from './dialect.ts'

/** Lines that may belong to one address. */
const LONGEST_BLOCK = 40

interface Announcement {
  readonly line: number
  readonly address: string
  /** What stands on the same line before the address; '' where the line begins with it. */
  readonly before: string
  /** What stands on the same line behind the address. */
  readonly rest: string
  /** The line begins with the address, or with a label and the address. */
  readonly leads: boolean
}

/** Reads the human part of any report, with no knowledge of who wrote it. */
export function readFreeText(anatomy: Anatomy): Finding[] {
  const lines = unquoted(anatomy.human)
  const announcements = announced(lines, anatomy)
  const leading = announcements
    .filter((announcement) => announcement.leads)
    .filter((lead, place, leads) => !isContinuation(lines, lead, leads[place - 1]))
  const chosen = leading.length > 0 ? leading : inlineRecipients(lines, announcements)
  const findings = gather(lines, chosen)
  if (findings.length === 1) {
    const [only] = findings as [Finding]
    return [
      {
        ...only,
        text:
          holdsCode(only.text) || (tellsSomething(only.text) && !holdsCode(anatomy.human))
            ? only.text
            : lines.join('\n'),
      },
    ]
  }
  return withMentions(findings, lines)
}

/** The lines of a text without the marks of a quotation and the white space at their end. */
function unquoted(text: string): string[] {
  const lines = text.split('\n')
  const isQuoted = text.includes('>') || text.includes('|')
  return lines.map((line) => (isQuoted ? line.replace(/^(?:[ \t]*[>|])+ ?/, '') : line).trimEnd())
}

/** One finding for each address, with everything that its announcements say. */
function gather(lines: readonly string[], chosen: readonly Announcement[]): Finding[] {
  const blocks = new Map<string, { readonly address: string; readonly texts: string[] }>()
  const ends = endsOf(chosen, lines.length)
  for (const [place, announcement] of chosen.entries()) {
    const key = keyOf(announcement.address)
    const own = blocks.get(key) ?? { address: announcement.address, texts: [] }
    blocks.set(key, own)
    const text = blockOf(lines, announcement, ends[place] as number)
    if (text !== '') own.texts.push(text)
  }
  return [...blocks.values()].map(({ address, texts }) => ({
    address,
    intended: intendedIn(texts),
    text: texts.join('\n'),
  }))
}

/** For each announcement the line where the next one behind it stands. */
function endsOf(chosen: readonly Announcement[], last: number): number[] {
  const ends: number[] = []
  let [end, line] = [last, last]
  for (const announcement of chosen.toReversed()) {
    if (announcement.line < line) [end, line] = [line, announcement.line]
    ends.push(end)
  }
  return ends.toReversed()
}

/** A line deeper indented than the announcement right above it goes on with that one, whatever it begins with. */
function isContinuation(
  lines: readonly string[],
  lead: Announcement,
  before: Announcement | undefined,
): boolean {
  if (before === undefined) return false
  const between = lines.slice(before.line + 1, lead.line)
  return (
    between.every((line) => line.trim() !== '') && indentOf(lines[lead.line]) > indentOf(lines[before.line])
  )
}

function indentOf(line: string | undefined): number {
  return /^[ \t]*/.exec(line ?? '')?.[0].length ?? 0
}

/** A label that may stand before a recipient's address. */
const LABEL =
  /^(?:(?:final[- ]|original[- ]|failed[- ]|e?-?mail[- ]|intended |invalid |unknown |bad |the )*(?:recipients?(?: address(?:es)?)?|address(?:es)?|users?|mailbox|account|to|rcpt to|x-failed-recipients|destinataires?|empf[aä]nger(?:adresse)?|destinatari[oi]?|adresat|ontvanger|получатель|адрес|受信者|宛先|收件人|unknown user|user unknown|no such user|undeliverable to|undelivered to|failed to deliver to|could not deliver(?: (?:message|mail))? to|delivery to|not delivered to|unable to deliver(?: (?:message|mail))? to|can(?:no|')t deliver(?: (?:message|mail))? to|mail to|message to|error (?:in )?sending to|to address))[ \t]*(?:[:=\-<]+[ \t]*)?(?:rfc822;[ \t]*)?$/i

/** What stands before an address on its line without making it a mere mention. */
const BULLET = /^[\s\-*•·>"'`([{\d.)#:|+~«「<]*(?:(?:smtp:|mailto:|rfc822;)[\s<"'(]*)?$/i

/** Lines that are about somebody else: who sent it, protocol transcripts, header fields. */
const ELSEWHERE =
  /^\s*(?:>>>|<<<|from:|sender:|reply-to:|return-path:|message-id:|subject:|date:|cc:|bcc:|envelope-from|mail from:|received:|in-reply-to:|references:|x-[a-z-]+:|sent by:|sent:|de:|von:|da:|reporting-mta)/i

/** Words before an address that make it one to write to, not one that failed. */
const CONTACT =
  /please (?:contact|send|e-?mail|write|forward|mail)|contact (?:us|the|your|me)\b|for (?:further |more )?(?:assistance|help|information)|if you (?:have|need|feel|believe|think)|\bcontact\b.{0,40}\bat\b|postmaster for|send (?:mail|e-?mail|a message) to|help ?desk|unsubscribe|\bcall\b.{0,30}\bor\b/i
/** How far before an address they count. */
const CONTACT_REACH = 120

function announced(lines: readonly string[], anatomy: Anatomy): Announcement[] {
  const others = new Set(
    [...addressesOf(anatomy.header.text('from')), ...senderAddresses(anatomy)].map((address) =>
      address.toLowerCase(),
    ),
  )
  const found: Announcement[] = []
  const quoted: Announcement[] = []
  for (let line = 0; line < lines.length; line++) {
    const text = lines[line] as string
    if (!text.includes('@')) continue
    if (text.length > 2000 || ELSEWHERE.test(text)) continue
    const addresses = findAddresses(text)
    for (const [place, { address, at, end }] of addresses.entries()) {
      if (
        others.has(address.toLowerCase()) &&
        addresses.length + found.length > 0 &&
        !isLead(text.slice(0, at))
      )
        continue
      if (CONTACT.test(text.slice(Math.max(0, at - CONTACT_REACH), at))) continue
      const leads = place === 0 && isLead(text.slice(0, at)) && isBare(text.slice(end))
      if ((others.has(address.toLowerCase()) || isService(address)) && !leads) continue
      if (isInHeaderBlock(lines, line)) quoted.push({ line, address, before: '', rest: '', leads: false })
      else
        found.push({
          line,
          address,
          before: leads ? '' : text.slice(0, at).trim(),
          rest: text.slice(end).replace(/^[>"'\])]*[ \t]*[:,;.-]*[ \t]*/, ''),
          leads,
        })
    }
  }
  if (found.length === 0) return quoted
  const strangers = found.filter(({ address }) => !others.has(address.toLowerCase()))
  return strangers.length > 0 ? strangers : found
}

/** `To:` beside `Subject:` or `Sent:` describes the message, not the failure. */
function isInHeaderBlock(lines: readonly string[], line: number): boolean {
  if (!/^\s*(?:to|cc|an|a|para|naar|till|à|rcpt to|宛先)\s*:/i.test(lines[line] as string)) return false
  return lines
    .slice(Math.max(0, line - 3), line + 4)
    .some((other) =>
      /^\s*(?:subject|sent|date|message-id|betreff|gesendet|objet|oggetto|asunto|assunto|onderwerp|件名)\s*:/i.test(
        other,
      ),
    )
}

function isLead(before: string): boolean {
  return (
    BULLET.test(before) ||
    (before.length <= 60 &&
      LABEL.test(before.replace(/^[\s\-*•·|]+/, '').replace(/(?<![<"'(\s])[<"'(\s]+$/, '')))
  )
}

/** Behind a leading address stands nothing, a mark, or words about it; not the rest of a sentence in running text. */
function isBare(after: string): boolean {
  return !/^[>"']*[ \t]+(?:wrote|schrieb|a écrit|escribi|ha scritto|writes)\b/i.test(after)
}

function senderAddresses(anatomy: Anatomy): string[] {
  const { original, header } = anatomy
  return [
    ...addressesOf(original?.text('from') ?? ''),
    ...addressesOf(original?.text('return-path') ?? ''),
    ...addressesOf(header.text('to')),
  ]
}

function addressesOf(value: string): string[] {
  return findAddresses(value.slice(0, 4000)).map(({ address }) => address)
}

/** Addresses that a report names for help, never as the failed recipient in running text. */
function isService(address: string): boolean {
  return /^(?:mailer-daemon|mailerdaemon|abuse|noreply|no-reply|support|helpdesk)@/i.test(address)
}

/** Without a line that begins with an address: those in or right behind a sentence of failure, else all. */
function inlineRecipients(lines: readonly string[], announcements: readonly Announcement[]): Announcement[] {
  const near = announcements.filter(({ line }) => {
    const around = foldForMatching(lines.slice(Math.max(0, line - 2), line + 2).join(' '))
    return firstOf(around, NEAR_FAILURE) !== null
  })
  return near.length > 0 ? near : announcements.slice(0, 1)
}

const NEAR_FAILURE: readonly string[] = [
  'deliver',
  'undeliver',
  'reach',
  'failed',
  'unknown',
  'not found',
  'does not exist',
  'no such',
  'reject',
  'recipient',
  'full',
  'quota',
  'refus',
  'return',
  'blocked',
  'invalid',
  'could not be sent',
  'zugestellt',
  'zustell',
  'remis',
  'entreg',
  'recapit',
  'consegn',
  'bezorg',
  'доставл',
  '配信',
  '届',
  '送信',
]

/** What is said about one announced address: the rest of its line and the lines up to the next address. */
function blockOf(lines: readonly string[], announcement: Announcement, end: number): string {
  const block = [announcement.before, announcement.rest].filter((said) => said !== '')
  for (let line = announcement.line + 1; line < end && block.length < LONGEST_BLOCK; line++) {
    const text = (lines[line] as string).trim()
    if (text !== '') block.push(text)
  }
  return block.join('\n')
}

function intendedIn(blocks: readonly string[]): string | null {
  for (const block of blocks) {
    const match = /\((?:expanded|generated) from:? <?([^\s<>()]+@[^\s<>()]+)>?/i.exec(block)
    if (match) return readAddress(match[1] as string)
  }
  return null
}

function holdsCode(text: string): boolean {
  const { replyCode, status } = readRefusal(text)
  return (replyCode !== null && replyCode >= 400) || status !== null
}

/** Whether a text holds a reply, or at least words enough for one, before it says whom to turn to. */
function tellsSomething(text: string): boolean {
  const said = text.replace(/^please (?:reply|contact)\b[^]*/im, '').replaceAll(/(?<!\S)\S+@\S+/g, '')
  return /[a-z\u0080-\uffff]{3}.*[a-z\u0080-\uffff]{3}/is.test(said)
}

/** Of several recipients: the lines elsewhere that name one and give a reply, else the block that the last one has. */
function withMentions(findings: readonly Finding[], lines: readonly string[]): Finding[] {
  const mentions = new Map<string, string[]>()
  for (const line of lines) {
    if (!/\b[45]\d\d\b|\b[45]\.\d{1,3}\.\d{1,3}\b/.test(line)) continue
    for (const key of new Set(keysIn(line))) {
      const same = mentions.get(key)
      if (same) same.push(line)
      else mentions.set(key, [line])
    }
  }
  const known = new Set(findings.map(({ address }) => keyOf(address)))
  const shared = findings.findLast(({ text }) => tellsSomething(text))
  return findings.map((finding) => {
    const { address, text } = finding
    const key = keyOf(address)
    if (/\b[245]\d\d\b/.test(text) && text.toLowerCase().includes(key)) return finding
    const elsewhere = mentions.get(key)
    if (elsewhere !== undefined) {
      const own = text
        .split('\n')
        .filter((line) => keysIn(line).every((one) => one === key || !known.has(one)))
      return { ...finding, text: [...own.slice(0, 3), ...elsewhere].join('\n') }
    }
    return holdsCode(text) || tellsSomething(text) || shared === undefined
      ? finding
      : { ...finding, text: shared.text }
  })
}

/** What an address is known by, to a mail system that folds case. */
function keyOf(address: string | null): string {
  return (address ?? '').toLowerCase()
}

function keysIn(line: string): string[] {
  return line.includes('@') ? findAddresses(line).map(({ address }) => keyOf(address)) : []
}
