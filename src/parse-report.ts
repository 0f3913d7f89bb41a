/** Message -> Report: the standard's fields first, then what the dialect's text adds. */
import { emitterOfHost, emitterOfReply } from './codes/recognise-emitter.ts'
import type { Finding } from './dialects/dialect.ts'
import { readFreeText } from './dialects/free-text.ts'
import { recogniseDialect } from './dialects/index.ts'
import { languageOf } from './dialects/language.ts'
import type { Limits } from './message/limits.ts'
import type { Header } from './message/header.ts'
import { readAttached, readForwarded, type Message } from './message/message.ts'
import { findAddresses, readAddress, sameAddress } from './report/address.ts'
import { Anatomy } from './report/anatomy.ts'
import { readDate } from './report/date.ts'
import type { FieldGroup } from './report/delivery-status.ts'
import { countFailurePrefixes, reasonNotToReply } from './report/answering.ts'
import { correlate, type CorrelateOptions } from './report/correlation.ts'
import { readDisposition } from './report/disposition.ts'
import { readFeedbackReport, type FeedbackReport } from './report/feedback-report.ts'
import { readAction, recogniseKind } from './report/kind.ts'
import { describedOriginal, readOriginal } from './report/original.ts'
import { fold, readRefusal, type Refusal } from './report/reply.ts'
import type { Action, Kind, Origin, RecipientStatus, Report, Typed } from './report/report.ts'
import { findStatusCodes, isVague, readStatusField } from './report/status-code.ts'
import { decodeUnitext, decodeXtext, readTyped } from './report/typed-field.ts'

/** Longest reply that a report carries on. */
const LONGEST_REPLY = 1000

/** Reports inside reports that are looked into: a bounce that was forwarded, and forwarded again. */
const DEEPEST = 3

/** How to read. */
export interface Reading {
  readonly limits: Readonly<Limits>
  readonly correlate?: CorrelateOptions
}

/** Understands a message; one that only carries a report, attached or forwarded, is read as that report. Never throws. */
export function readReport(message: Message, reading: Reading, depth = 0): Report {
  const anatomy = new Anatomy(message, reading.limits)
  const report = readOwn(message, anatomy, reading)
  if (depth >= DEEPEST || (report.kind !== 'not-a-report' && !isDelivery(report.kind))) return report
  const inner = innerOf(anatomy, message, reading.limits, namesItsOwn(report))
  if (inner === null) return report
  const nested = readReport(inner, reading, depth + 1)
  return isDelivery(nested.kind) && nested.recipients.length > 0
    ? {
        ...nested,
        input: report.input,
        shouldReply: report.shouldReply,
        noReplyReason: report.noReplyReason,
        failurePrefixes: report.failurePrefixes,
      }
    : report
}

/** Whether a report names recipients of its own, and doesn't only guess at the returned message's. */
function namesItsOwn({ kind, recipients }: Report): boolean {
  return (
    isDelivery(kind) &&
    recipients.some(({ origins }) => origins.address !== null && origins.address !== 'original')
  )
}

function readOwn(message: Message, anatomy: Anatomy, reading: Reading): Report {
  const dialect = recogniseDialect(anatomy)
  let found: Finding[] | undefined
  const findings = () => (found ??= dialect?.read?.(anatomy) ?? readFreeText(anatomy))
  const kind = recogniseKind(anatomy, {
    isPasted: message.input !== 'mail',
    isKnownDialect: dialect !== null,
    action: dialect?.action?.(anatomy) ?? null,
    namesRecipient: () => findings().some((finding) => finding.address !== null),
  })
  const fields = anatomy.status?.message
  const noReplyReason = reasonNotToReply(anatomy, kind)
  return {
    schemaVersion: 1,
    input: message.input,
    kind,
    generator: dialect === null || kind === 'not-a-report' ? null : { id: dialect.id, name: dialect.name },
    reportingMta: typed(fields?.get('reporting-mta')),
    dsnGateway: typed(fields?.get('dsn-gateway')),
    receivedFromMta: typed(fields?.get('received-from-mta')),
    originalEnvelopeId: envelopeId(fields?.get('original-envelope-id')),
    arrivalDate: readDate(fields?.get('arrival-date') ?? ''),
    recipients: recipientsOf(anatomy, kind, findings).slice(0, reading.limits.recipients),
    original: readOriginal(anatomy.original) ?? describedOriginal(anatomy),
    feedback: kind === 'complaint' ? readFeedbackReport(anatomy) : null,
    disposition: anatomy.disposition === null ? null : readDisposition(anatomy.disposition),
    language: languageOf(anatomy),
    shouldReply: noReplyReason === null,
    noReplyReason,
    failurePrefixes: countFailurePrefixes(anatomy.subject),
    correlation: reading.correlate === undefined ? null : correlate(anatomy, reading.correlate),
    problems: message.problems,
  }
}

function isDelivery(kind: Kind): boolean {
  return kind !== 'not-a-report' && kind !== 'auto-reply' && kind !== 'complaint' && kind !== 'disposition'
}

/** A message that may be the report itself: forwarded by a person in the text, or attached to one that says nothing. */
function innerOf(
  { subject, copy, attached }: Anatomy,
  message: Message,
  limits: Readonly<Limits>,
  namesOwn: boolean,
): Message | null {
  if (copy !== null && FORWARD.test(subject)) return readForwarded(copy, limits, message.problems)
  return attached === null || namesOwn ? null : readAttached(attached, limits, message.problems)
}

const FORWARD = /^\s*(?:fwd?|wg|tr|rv|i|enc|doorst|vs|vb|pd|fs|转发|轉寄|転送)\s*[:：]|^\s*\[fwd:/i

function recipientsOf(anatomy: Anatomy, kind: Kind, findings: () => readonly Finding[]): RecipientStatus[] {
  switch (kind) {
    case 'not-a-report':
    case 'auto-reply':
      return []
    case 'complaint':
      return [complainant(readFeedbackReport(anatomy))]
    case 'disposition':
      return [
        recipient({
          address: addressIn(anatomy.disposition?.get('final-recipient')),
          origin: 'disposition-notification',
        }),
      ]
    default:
      return fromStatus(anatomy, findings) ?? fromText(anatomy, kind, findings())
  }
}

/** The recipients of the status part, each with what the text adds where the part is silent. */
function fromStatus(anatomy: Anatomy, findings: () => readonly Finding[]): RecipientStatus[] | null {
  const groups = anatomy.status?.recipients ?? []
  if (groups.length === 0) return null
  const recipients = groups.map((group) => {
    const address =
      addressIn(group.get('final-recipient')) ??
      addressIn(group.get('original-recipient')) ??
      addressIn(group.get('x-actual-recipient'))
    const value = diagnosticOf(group)
    const refusal = value === '' ? null : readRefusal(value)
    if (address !== null && !needsText(refusal, group)) return fromGroup(group, address, refusal, null)
    const finding =
      findings().find((one) => sameAddress(one.address, address)) ??
      (groups.length === 1 ? onlyFinding(anatomy, findings()) : undefined)
    const told = needsText(refusal, group) && finding !== undefined ? readRefusal(finding.text) : null
    return fromGroup(group, address ?? finding?.address ?? null, refusal, told)
  })
  return unique(recipients)
}

/** Of one recipient everything in the text speaks, whatever address it names. */
function onlyFinding(anatomy: Anatomy, findings: readonly Finding[]): Finding | undefined {
  return findings.length > 1
    ? undefined
    : (findings[0] ?? { address: null, intended: null, text: anatomy.human })
}

/**
 * What the refusing system said: the Diagnostic-Code unless it is a local exit status (`X-Unix; 255`), else words that
 * stand in the Status field (`Status: 553 Exceeded maximum inbound message size`).
 */
function diagnosticOf(group: FieldGroup): string {
  const { type, value } = readTyped(group.get('diagnostic-code') ?? '')
  if (value !== '') return /^x-unix$/.test(type) && /^\d{1,3}$/.test(value) ? '' : value
  const status = group.get('status') ?? ''
  return /^[45]\d\d\s/.test(status) ? status : ''
}

/** Whether a status group leaves open why: no refusal in it, or one without any code. */
function needsText(refusal: Refusal | null, group: FieldGroup): boolean {
  if (refusal === null) return true
  return (
    refusal.replyCode === null &&
    refusal.status === null &&
    isVague(readStatusField(group.get('status') ?? '') ?? 'x.0')
  )
}

function fromGroup(
  group: FieldGroup,
  address: string | null,
  refusal: Refusal | null,
  told: Refusal | null,
): RecipientStatus {
  const statusField = group.get('status') ?? null
  const written = statusField === null ? null : readStatusField(statusField)
  const supplement = group.get('x-supplementary-info')
  const best = refusal ?? told
  const status = mostTelling([
    best?.status ?? null,
    told?.status ?? null,
    supplement === undefined ? null : (findStatusCodes(supplement)[0]?.code ?? null),
    written,
  ])
  const original = addressIn(group.get('original-recipient'))
  return recipient({
    address,
    intended: original !== null && !sameAddress(original, address) ? original : null,
    status,
    replyCode: refusal?.replyCode ?? told?.replyCode ?? null,
    reply: replyOf(refusal, told),
    origin: 'delivery-status',
    replyOrigin: refusal === null && told !== null ? 'human-part' : 'delivery-status',
    finalRecipient: typedAddress(group.get('final-recipient')),
    originalRecipient: typedAddress(group.get('original-recipient')),
    action: readAction(group.get('action') ?? '') ?? actionOf(group),
    statusField,
    diagnosticCode: typed(group.get('diagnostic-code')),
    remoteMta: typed(group.get('remote-mta')),
    lastAttemptDate: readDate(group.get('last-attempt-date') ?? ''),
    finalLogId: group.get('final-log-id') ?? null,
    willRetryUntil: readDate(group.get('will-retry-until') ?? ''),
  })
}

function actionOf(group: FieldGroup): Action | null {
  const severity = readStatusField(group.get('status') ?? '')?.[0]
  return severity === '2' ? 'delivered' : severity === undefined ? null : 'failed'
}

function replyOf(refusal: Refusal | null, told: Refusal | null): string | null {
  const text =
    refusal !== null && (told === null || refusal.replyCode !== null)
      ? refusal.text
      : (told?.text ?? refusal?.text ?? '')
  return text === '' ? null : text.slice(0, LONGEST_REPLY)
}

/** The first code with a detail, else the first with a subject (`5.3.0`), else the first. */
function mostTelling(codes: readonly (string | null)[]): string | null {
  const standing = codes.filter((code) => code !== null)
  return (
    standing.find((code) => !isVague(code)) ??
    standing.find((code) => !code.endsWith('.0.0')) ??
    standing[0] ??
    null
  )
}

/** The recipients that a report without a status part names. */
function fromText(anatomy: Anatomy, kind: Kind, findings: readonly Finding[]): RecipientStatus[] {
  const action = kind === 'failed' || kind === 'delayed' || kind === 'delivered' ? kind : null
  const failed = findAddresses(anatomy.header.raw('x-failed-recipients')).map(({ address }) => address)
  const sender = anatomy.header.raw('to').toLowerCase()
  const agrees =
    findings.every((one) => sender.includes((one.address ?? '').toLowerCase())) ||
    failed.some((address) => findings.some((one) => sameAddress(one.address, address)))
  const fromHeader = failed.length > 0 && agrees
  const named: Finding[] = fromHeader
    ? failed.map(
        (address) =>
          findings.find((one) => sameAddress(one.address, address)) ?? {
            address,
            intended: null,
            text: failed.length === 1 ? anatomy.human : '',
          },
      )
    : findings.length > 0
      ? [...findings]
      : [{ address: onlyRecipientOf(anatomy.original), intended: null, text: anatomy.human }]
  return unique(
    named.map((finding) => {
      const refusal = readRefusal(finding.text)
      return recipient({
        address: finding.address,
        intended: finding.intended,
        status: refusal.status ?? mostTelling(findStatusCodes(finding.text).map(({ code }) => code)),
        replyCode: refusal.replyCode,
        reply: refusal.text === '' ? null : refusal.text.slice(0, LONGEST_REPLY),
        origin: fromHeader ? 'header' : findings.length > 0 ? 'human-part' : 'original',
        replyOrigin: 'human-part',
        action,
      })
    }),
  )
}

/** The recipient of a text that names none. */
export function recipientOfText(text: string): RecipientStatus {
  const refusal = readRefusal(text)
  return recipient({
    status: refusal.status ?? mostTelling(findStatusCodes(text).map(({ code }) => code)),
    replyCode: refusal.replyCode,
    reply: refusal.text.slice(0, LONGEST_REPLY),
    origin: 'input',
    action: 'failed',
  })
}

/** The one address that the returned message was sent to. */
function onlyRecipientOf(original: Header | null): string | null {
  const addresses = findAddresses(original?.raw('to') ?? '')
  return addresses.length === 1 ? (addresses[0]?.address ?? null) : null
}

/** RFC 5965: the address that complained, as the report or the returned message tells it. */
function complainant(feedback: FeedbackReport): RecipientStatus {
  const origin: Origin = feedback.derived.includes('originalRcptTo') ? 'original' : 'feedback-report'
  return recipient({ address: feedback.originalRcptTo, origin })
}

interface Draft extends Partial<Omit<RecipientStatus, 'origins' | 'emitter'>> {
  origin: Origin
  replyOrigin?: Origin
  intendedOrigin?: Origin
}

function recipient({ origin, replyOrigin, intendedOrigin, ...known }: Draft): RecipientStatus {
  const status: RecipientStatus = {
    address: null,
    intended: null,
    status: null,
    replyCode: null,
    reply: null,
    emitter: null,
    finalRecipient: null,
    originalRecipient: null,
    action: null,
    statusField: null,
    diagnosticCode: null,
    remoteMta: null,
    lastAttemptDate: null,
    finalLogId: null,
    willRetryUntil: null,
    ...known,
    origins: { address: null, intended: null, status: null, reply: null },
  }
  status.origins = {
    address: status.address === null ? null : origin,
    intended: status.intended === null ? null : (intendedOrigin ?? origin),
    status:
      status.status === null
        ? null
        : status.statusField !== null
          ? 'delivery-status'
          : (replyOrigin ?? origin),
    reply: status.reply === null ? null : (replyOrigin ?? origin),
  }
  status.emitter =
    emitterOfHost(status.remoteMta?.value ?? '') ??
    emitterOfReply(status.diagnosticCode?.value ?? status.reply ?? '')
  return status
}

/** A recipient named twice with the same fate is one. */
function unique(recipients: RecipientStatus[]): RecipientStatus[] {
  const known = new Map<string, RecipientStatus>()
  return recipients.filter((one) => {
    const key = (one.address ?? '').toLowerCase()
    if (key === '') return recipients.length === 1
    if (known.has(key)) return false
    known.set(key, one)
    return true
  })
}

function typed(value: string | undefined): Typed | null {
  return value === undefined || value.trim() === '' ? null : readTyped(value)
}

function typedAddress(value: string | undefined): Typed | null {
  const read = typed(value)
  return read?.type === 'utf-8' ? { type: read.type, value: decodeUnitext(read.value) } : read
}

function addressIn(value: string | undefined): string | null {
  const read = typedAddress(value)
  return read === null ? null : readAddress(read.value)
}

function envelopeId(value: string | undefined): string | null {
  return value === undefined ? null : decodeXtext(fold(value))
}
