import { causes, type Cause } from '../codes/causes.ts'
import type { Permanence, Row } from '../codes/row.ts'
import { emitterOfHost, emitterOfReply } from '../codes/recognise-emitter.ts'
import { remedyFor } from '../remedies/remedy-for.ts'
import { en } from '../remedies/en.ts'
import type { Audience, Locale, Remedy } from '../remedies/remedy.ts'
import { readRefusal } from '../report/reply.ts'
import type { RecipientStatus } from '../report/report.ts'
import { findStatusCodes, isVague } from '../report/status-code.ts'
import type { Diagnosis, Evidence, Step } from './diagnosis.ts'
import { ownRows, type Facts, type Match } from './trust.ts'

/** How to classify. */
export interface ClassifyOptions {
  /** A locale to write in; absent: English. */
  readonly locale?: Locale
}

/** What `classify` needs of a recipient; every field of a {@link RecipientStatus} that it doesn't name is ignored. */
export type Refused = Pick<RecipientStatus, 'status' | 'replyCode' | 'reply'> &
  Partial<Pick<RecipientStatus, 'action' | 'statusField' | 'emitter' | 'remoteMta' | 'diagnosticCode'>>

/**
 * Says why a recipient did not get the message: from a recipient of a report, or from a bare reply line such as
 * `550 5.7.750 Service unavailable. Client blocked from sending from unregistered domains`.
 *
 * @throws TypeError where `refused` is neither.
 */
export function classify(refused: Refused | string, options: ClassifyOptions = {}): Diagnosis {
  const seen = typeof refused === 'string' ? seenInLine(refused) : seenInRecipient(refused)
  const matches = ownRows().match(seen.facts)
  const best = matches[0] ?? null
  const outer = best === null || isWeak(best) ? matchWhole(seen, best) : best
  return write(outer, seen, options.locale ?? en)
}

interface Seen {
  readonly facts: Facts
  /** The refusal with all its wrappers. */
  readonly whole: string
  readonly action: RecipientStatus['action']
}

function seenInLine(line: string): Seen {
  const refusal = readRefusal(line)
  const inner = refusal.status === null ? [] : [refusal.status]
  const all = findStatusCodes(line).map(({ code }) => code)
  return {
    facts: {
      text: refusal.text,
      statuses: distinct([...inner, ...all]),
      replyCode: refusal.replyCode,
      emitter: emitterOfReply(line),
    },
    whole: line,
    action: null,
  }
}

function seenInRecipient(recipient: Refused): Seen {
  if (recipient === null || typeof recipient !== 'object') {
    throw new TypeError(
      `classify: expected a recipient of a report or a reply line, got ${recipient === null ? 'null' : typeof recipient}`,
    )
  }
  const reply = recipient.reply ?? recipient.diagnosticCode?.value ?? ''
  const whole = recipient.diagnosticCode?.value ?? reply
  const remote = recipient.remoteMta?.value ?? ''
  const codes = [
    recipient.status,
    ...findStatusCodes(reply).map(({ code }) => code),
    recipient.statusField ?? null,
  ]
  return {
    facts: {
      text: reply,
      statuses: distinct(
        codes.flatMap((code) => (code === null ? [] : findStatusCodes(code).map((found) => found.code))),
      ),
      replyCode: recipient.replyCode,
      emitter: recipient.emitter ?? emitterOfHost(remote) ?? emitterOfReply(reply),
    },
    whole,
    action: recipient.action ?? null,
  }
}

function distinct(codes: readonly string[]): string[] {
  return [...new Set(codes)]
}

function isWeak(match: Match): boolean {
  return match.level === 'weak phrase' || match.level === 'weak code' || match.level === 'reply code'
}

/** The innermost refusal says little: what stands around it may say more. */
function matchWhole(seen: Seen, weak: Match | null): Match | null {
  if (seen.whole === '' || seen.whole === seen.facts.text) return weak
  const better = ownRows().match({ ...seen.facts, text: seen.whole })[0] ?? null
  return better !== null && (weak === null || !isWeak(better)) ? better : weak
}

function write(match: Match | null, { facts, whole, action }: Seen, locale: Locale): Diagnosis {
  const row = match?.row ?? null
  const cause: Cause = row?.cause ?? 'unknown'
  const defaults = causes[cause]
  const permanence = permanenceOf(row, facts, action)
  const { remedy, language } = remedyFor(locale, cause, row?.remedy ?? null)
  return {
    cause,
    permanence,
    suppress:
      (row?.suppress ?? defaults.suppress) && (permanence !== 'transient' || hasGivenUp(facts, action)),
    scope: row?.scope ?? defaults.scope,
    fixedBy: row?.fixedBy ?? defaults.fixedBy,
    confidence: confidenceOf(match),
    language,
    title: remedy.title,
    explanation: remedy.explanation,
    steps: stepsOf(remedy),
    links: (remedy.links ?? []).map(({ title, url }) => ({ title, url })),
    evidence: evidenceOf(match, facts, whole),
  }
}

const AUDIENCES: readonly Audience[] = ['sender', 'helpdesk', 'admin']

function stepsOf(remedy: Remedy): Step[] {
  return AUDIENCES.flatMap((audience) =>
    remedy[audience].map(({ text, commands }) => ({ audience, text, commands: [...(commands ?? [])] })),
  )
}

/**
 * The reply's first digit decides (RFC 5321 section 4.2.1), for the enhanced code's class sometimes differs (554 4.3.2);
 * without a reply the status code's class, then the action.
 */
function permanenceOf(row: Row | null, facts: Facts, action: RecipientStatus['action']): Permanence {
  if (row?.permanence !== undefined) return row.permanence
  if (facts.replyCode !== null && facts.replyCode >= 400)
    return facts.replyCode >= 500 ? 'permanent' : 'transient'
  const severity = (facts.statuses.find((code) => !isVague(code)) ?? facts.statuses[0])?.[0]
  if (severity === '5') return 'permanent'
  if (severity === '4') return 'transient'
  if (action === 'failed') return 'permanent'
  return action === 'delayed' ? 'transient' : 'unknown'
}

/** The reporting system itself gave up, with no transient reply of a receiver behind it: an unknown domain, say. */
function hasGivenUp(facts: Facts, action: RecipientStatus['action']): boolean {
  return action === 'failed' && facts.replyCode === null
}

/** High: the emitter is known, or code and phrase agree, or the code is nobody else's. Low: only something vague was met. */
function confidenceOf(match: Match | null): Diagnosis['confidence'] {
  if (match === null || isWeak(match)) return 'low'
  const isSure = match.level.includes('+') || match.row.codeDecides === true
  return isSure && match.row.confidence === 'high' ? 'high' : 'medium'
}

/** Longest quotation. */
const LONGEST_EVIDENCE = 500

function evidenceOf(match: Match | null, facts: Facts, whole: string): Evidence[] {
  if (match === null)
    return facts.text === ''
      ? []
      : [{ rule: 'none', source: 'reply', text: facts.text.slice(0, LONGEST_EVIDENCE) }]
  const rule = match.row.id
  const evidence: Evidence[] = []
  if (match.words !== '')
    evidence.push({ rule, source: 'reply', text: quote(match.words, facts.text, whole) })
  if (match.status !== null) evidence.push({ rule, source: 'status', text: match.status })
  if (match.words === '' && match.status === null && facts.replyCode !== null)
    evidence.push({ rule, source: 'reply-code', text: String(facts.replyCode) })
  return evidence
}

/** The words as they stand in the reply, in its own case, where folding left their length alone; else as folded. */
function quote(words: string, reply: string, whole: string): string {
  for (const text of [reply, whole]) {
    const at = text.toLowerCase().indexOf(words)
    if (at >= 0) return text.slice(at, at + words.length).slice(0, LONGEST_EVIDENCE)
  }
  return words.slice(0, LONGEST_EVIDENCE)
}
