import { emitterOfHost, emitterOfReply } from '../codes/recognise-emitter.ts'
import type { EmitterId } from '../codes/emitters.ts'
import { readRefusal } from '../report/reply.ts'
import type { RecipientStatus } from '../report/report.ts'
import { findStatusCodes } from '../report/status-code.ts'
import { wordsOf, type Words } from './words.ts'

/** What is known about a refusal before a row is asked. */
export interface Facts {
  /** The innermost reply, or '' where none is known. */
  readonly text: string
  /** The refusal with all its wrappers. */
  readonly whole: string
  /** Of the whole. */
  readonly words: Words
  /** Every enhanced status code that speaks for it, the most telling first. */
  readonly statuses: readonly string[]
  /** The code of the Status field, or null. */
  readonly statusField: string | null
  readonly replyCode: number | null
  readonly emitter: EmitterId | null
  readonly action: RecipientStatus['action']
  readonly address: string | null
}

/** What `classify` needs of a recipient; every other field of a {@link RecipientStatus} is ignored. */
export type Refused = Pick<RecipientStatus, 'status' | 'replyCode' | 'reply'> &
  Partial<
    Pick<RecipientStatus, 'address' | 'action' | 'statusField' | 'emitter' | 'remoteMta' | 'diagnosticCode'>
  >

/** Facts of a bare reply line, wrapped or not. */
export function factsOfLine(line: string): Facts {
  const refusal = readRefusal(line)
  const words = wordsOf(line.toLowerCase())
  return {
    text: refusal.text,
    whole: line,
    words,
    statuses: distinct(
      refusal.text === line ? refusal.codes : [...refusal.codes.slice(0, 1), ...codesIn(line)],
    ),
    statusField: null,
    replyCode: refusal.replyCode,
    emitter: words.emitter,
    action: null,
    address: null,
  }
}

/**
 * Facts of a recipient of a report.
 *
 * @throws TypeError where it is none.
 */
export function factsOfRecipient(recipient: Refused): Facts {
  if (recipient === null || typeof recipient !== 'object') {
    const got = recipient === null ? 'null' : typeof recipient
    throw new TypeError(`classify: expected a recipient of a report or a reply line, got ${got}`)
  }
  const diagnostic = recipient.diagnosticCode?.value ?? ''
  const text = recipient.reply ?? diagnostic
  const whole = diagnostic === '' ? text : diagnostic
  const words = wordsOf(whole.toLowerCase())
  const statusField = codesIn(recipient.statusField ?? '')[0] ?? null
  const own = codesIn(recipient.status ?? '')
  return {
    text,
    whole,
    words,
    statuses: distinct([...own, ...codesIn(text), ...(statusField === null ? [] : [statusField])]),
    statusField,
    replyCode: recipient.replyCode ?? null,
    emitter:
      recipient.emitter ??
      emitterOfHost(recipient.remoteMta?.value ?? '') ??
      (text === whole ? words.emitter : emitterOfReply(text)),
    action: recipient.action ?? null,
    address: recipient.address ?? null,
  }
}

function codesIn(text: string): string[] {
  return findStatusCodes(text).map(({ code }) => code)
}

/** Most replies hold one code, and hold it once. */
function distinct(codes: readonly string[]): readonly string[] {
  const [first] = codes
  return codes.every((code) => code === first) ? codes.slice(0, 1) : [...new Set(codes)]
}
