/** SMTP replies (RFC 5321 section 4.2), and how other systems quote them. */
import { fold } from '../text/fold.ts'
import { findStatusCodes } from './status-code.ts'

/** A refusal: the innermost reply of a text that may wrap it several times. */
export interface Refusal {
  /** The reply from its code on, white space folded. */
  readonly text: string
  readonly replyCode: number | null
  /** The enhanced status codes in it, in order. */
  readonly codes: readonly string[]
  /** The first of them. */
  readonly status: string | null
}

/**
 * A reply code where a reply may begin: at the start, behind an opening mark, or with an enhanced code behind it. The
 * digit is asked for before what stands before it, as most of a text has none.
 */
const REPLY_CODE =
  /[245](?<![\w.,/$-][245])\d\d(?=[\s:;,.)\]-]|$)(?!\.\d|,\d|-\d{2,4}(?![\d.])|[ \t]*(?:KB|MB|GB|bytes|kbytes|seconds|minutes|hours|messages|recipients)\b)/g
const REPLY_CODE_LENGTH = 3
/** Marks behind which a reply may begin. */
const MARKS = '\n:;\'"([<>#|=*'
const ANNOUNCEMENT =
  /(?:\.\.\.|said|says|returned|was|is|response|respond(?:s|ed)(?: with)?|error|code|status|smtp|reply|with|got|err|dsn|\([\da-f]{8}\)|\],)$/i
/** The longest of them, and what little may stand behind it. */
const REACH = 24

interface Opening {
  readonly at: number
  readonly code: number
  readonly continues: boolean
}

const ENHANCED = /^[ \t:;,-]*[#(]?\s?[245]\.\d{1,3}\.\d{1,3}(?![\d.])/

function openings(text: string): Opening[] {
  const found: Opening[] = []
  REPLY_CODE.lastIndex = 0
  while (REPLY_CODE.test(text)) {
    const at = REPLY_CODE.lastIndex - REPLY_CODE_LENGTH
    const next = text[at + 3]
    // `OFR_416 [416]` repeats a code of the receiver's own; `[SMTP Error Code 550]` is a reply code.
    const isBracketed = next === ']' && !/code[ \t]*$/i.test(text.slice(Math.max(0, at - REACH), at))
    if (isBracketed || !(isAnnounced(text, at) || ENHANCED.test(text.slice(at + 3, at + REACH)))) continue
    found.push({ at, code: Number(text.slice(at, at + 3)), continues: next === '-' })
  }
  return found
}

function isAnnounced(text: string, at: number): boolean {
  let end = at
  while (end > 0 && (text[end - 1] === ' ' || text[end - 1] === '\t')) end--
  return (
    end === 0 ||
    MARKS.includes(text[end - 1] as string) ||
    ANNOUNCEMENT.test(text.slice(Math.max(0, at - REACH), end))
  )
}

/** Notes that the reporting system adds behind the reply it quotes. */
const TRAILER =
  / ?(?:\(in reply to (?:end of )?[A-Z][A-Z ]*(?:command)?\)|Giving up on [\d.a-f:]+\.?|\(state \d+\)\.?|\[[A-Z0-9]+\.[a-z]+\d+\.prod\.outlook\.com [^[\]]*\]) ?\)?$/
/** How they begin. */
const TRAILER_MARKS = ['(', '[', 'Giving up on ']

function withoutTrailer(reply: string): string {
  return TRAILER_MARKS.some((mark) => reply.includes(mark)) ? reply.replace(TRAILER, '') : reply
}

/**
 * The innermost refusal in a text: behind `-> `, `Remote Server returned '…'`, `said: `, `<<< `, `#<host #5.1.1 smtp;…>`
 * and the like. A reply of several lines (`550-… 550 …`) is one. Without a reply code the whole text is the refusal.
 */
export function readRefusal(source: string): Refusal {
  const text = source.length > MOST_READ ? source.slice(0, MOST_READ) : source
  const dialogue = firstRefusedCommand(text)
  const opening = innermost(dialogue ?? text)
  const reply = withoutTrailer(fold(opening === null ? text : (dialogue ?? text).slice(opening.at)))
  const codes = findStatusCodes(reply).map(({ code }) => code)
  return { text: reply, replyCode: opening?.code ?? null, codes, status: codes[0] ?? null }
}

/** Where the last reply of a text begins, a failure before any other. */
function innermost(text: string): Opening | null {
  const all = openingsOfRefusal(text)
  const failures = all.every(isFailure) ? all : all.filter(isFailure)
  const chosen = failures.length > 0 ? failures : all
  let begin = chosen.length - 1
  while (begin > 0 && isSameReply(text, chosen[begin - 1] as Opening, chosen[begin] as Opening)) begin--
  return chosen[begin] ?? null
}

/** A server that asked the sender's own about the sender quotes what that one said: it is not of the recipient. */
const SENDER_CALLOUTS = [
  'Sender address rejected: unverified address: ',
  'Sender address rejected: undeliverable address: ',
]

/** All openings but those in what a server quotes of its question about the sender. */
function openingsOfRefusal(text: string): readonly Opening[] {
  const all = openings(text)
  const callouts = SENDER_CALLOUTS.map((words) => text.indexOf(words)).filter((at) => at >= 0)
  if (callouts.length === 0) return all
  const before = all.filter(({ at }) => at < Math.min(...callouts))
  return before.length > 0 ? before : all
}

function isFailure({ code }: Opening): boolean {
  return code >= 400
}

/**
 * In a transcript (`>>> RCPT TO:<…>`, `<<< 550 …`) the first refusal decides; what comes behind it is its consequence.
 * The server's lines of that refusal, or null where the text holds no transcript.
 */
function firstRefusedCommand(text: string): string | null {
  if (!text.includes('<<<') && !text.includes('<--')) return null
  const lines = text.split('\n')
  const first = lines.findIndex((line) => SERVER_REFUSES.test(line))
  if (first < 0) return null
  const code = SERVER_REFUSES.exec(lines[first] as string)?.[1]
  let end = first + 1
  while (end < lines.length && SERVER_REFUSES.exec(lines[end] as string)?.[1] === code) end++
  while (
    end < lines.length &&
    /^[ \t]/.test(lines[end] as string) &&
    !SAID_BY_EITHER.test(lines[end] as string)
  )
    end++
  return lines
    .slice(first, end)
    .map((line) => line.replace(SAID_BY_SERVER, ''))
    .join('\n')
}

/** A server's line in a transcript: `<<< 550 …` (Sendmail, Courier), `18:11:09: <-- 550 …` (MDaemon). */
const SAID_BY_SERVER = /^.{0,60}?(?:<<<|<--)\s*/
const SERVER_REFUSES = /^.{0,60}?(?:<<<|<--)\s*([45]\d\d)(?:[\s-]|$)/
const SAID_BY_EITHER = /<<<|>>>|<--|-->/

/** A refusal fits in a few lines; RFC 5321 section 4.5.3.1.5 allows 512 octets a line. */
const MOST_READ = 8192

/**
 * The words of a reply of several lines (RFC 5321 section 4.2.1) as one text: without the codes that every line after the
 * first begins with again, as they stand in the midst of a sentence.
 *
 * @param folded a reply from its code on, white space folded
 */
export function withoutLineCodes(folded: string): string {
  const lines = folded[REPLY_CODE_LENGTH] === '-' ? LINES_OF_REPLY.exec(folded) : null
  if (lines === null) return folded
  const [first, code] = lines as unknown as [string, string]
  const again = new RegExp(` ${code}[ -](?:[245](?:\\.\\d{1,3}){2} )?`, 'g')
  return first + folded.slice(first.length).replaceAll(again, ' ')
}

const LINES_OF_REPLY = /^([245]\d\d)-/

function isSameReply(text: string, before: Opening, after: Opening): boolean {
  if (before.code !== after.code) return false
  if (before.continues) return true
  // `550 5.1.1 …; 550 5.1.1 …` repeats itself; a wrapper says in between whose words follow.
  return (
    /^[^:>']*$/.test(text.slice(before.at + 3, after.at)) && after.at - before.at < 200 && !after.continues
  )
}
