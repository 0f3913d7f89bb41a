/** Message -> Report: the standard's fields first, then what the dialect's text adds. */
import { refuses } from './classify/refuses.ts'
import type { Finding } from './dialects/dialect.ts'
import { readFreeText } from './dialects/free-text.ts'
import { recogniseDialect } from './dialects/index.ts'
import { languageOf } from './dialects/language.ts'
import { isByListRobot } from './dialects/list-robot.ts'
import type { Limits } from './message/limits.ts'
import { isPasted, readAttached, readForwarded, type Message } from './message/message.ts'
import { note } from './message/problem.ts'
import { recipientsOf } from './recipients.ts'
import { Anatomy } from './report/anatomy.ts'
import { countFailurePrefixes, reasonNotToReply } from './report/answering.ts'
import { correlate, type CorrelateOptions } from './report/correlation.ts'
import { readDate } from './report/date.ts'
import { readDisposition } from './report/disposition.ts'
import { readFeedbackReport } from './report/feedback-report.ts'
import { recogniseKind } from './report/kind.ts'
import { originalOf } from './report/original.ts'
import { fold } from './text/fold.ts'
import type { Kind, Report } from './report/report.ts'
import { decodeXtext, typedField } from './report/typed-field.ts'

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
        authenticationResults: report.authenticationResults,
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
  const findings = () =>
    (found ??= withinLimit(
      dialect?.read?.(anatomy) ?? readFreeText(anatomy),
      message,
      reading.limits.recipients,
    ))
  const complaint = dialect?.complaint?.(anatomy) ?? null
  const kind = recogniseKind(anatomy, {
    isPasted: isPasted(message),
    isKnownDialect: dialect !== null,
    action: dialect?.action?.(anatomy) ?? null,
    isComplaint: complaint !== null,
    isByListRobot: () => isByListRobot(anatomy),
    namesRecipient: () => findings().some((finding) => finding.address !== null),
    refuses: () =>
      refuses(
        findings()
          .map(({ text }) => text)
          .join('\n'),
      ),
  })
  const fields = anatomy.status?.message
  const noReplyReason = reasonNotToReply(anatomy, kind)
  return {
    schemaVersion: 1,
    input: message.input,
    kind,
    generator: dialect === null || kind === 'not-a-report' ? null : { id: dialect.id, name: dialect.name },
    reportingMta: typedField(fields?.get('reporting-mta')),
    dsnGateway: typedField(fields?.get('dsn-gateway')),
    receivedFromMta: typedField(fields?.get('received-from-mta')),
    originalEnvelopeId: envelopeId(fields?.get('original-envelope-id')),
    arrivalDate: readDate(fields?.get('arrival-date') ?? ''),
    recipients: withinLimit(
      recipientsOf(anatomy, kind, findings, complaint),
      message,
      reading.limits.recipients,
    ),
    original: kind === 'not-a-report' ? null : originalOf(anatomy),
    feedback: kind === 'complaint' ? readFeedbackReport(anatomy, complaint) : null,
    disposition: anatomy.disposition === null ? null : readDisposition(anatomy.disposition),
    language: languageOf(anatomy),
    shouldReply: noReplyReason === null,
    noReplyReason,
    failurePrefixes: countFailurePrefixes(anatomy.subject),
    authenticationResults: anatomy.header.all('authentication-results'),
    correlation: reading.correlate === undefined ? null : correlate(anatomy, reading.correlate),
    problems: message.problems,
  }
}

function withinLimit<T>(recipients: T[], { problems }: Message, limit: number): T[] {
  if (recipients.length <= limit) return recipients
  note(problems, 'limit-recipients', `the report has more than ${limit} recipients`)
  return recipients.slice(0, limit)
}

function isDelivery(kind: Kind): boolean {
  return kind !== 'not-a-report' && kind !== 'auto-reply' && kind !== 'complaint' && kind !== 'disposition'
}

/** A message that may be the report itself: forwarded by a person in the text, or attached to one that says nothing. */
function innerOf(
  anatomy: Anatomy,
  message: Message,
  limits: Readonly<Limits>,
  namesOwn: boolean,
): Message | null {
  const problems = [...message.problems]
  if (FORWARD.test(anatomy.subject) && anatomy.copy !== null)
    return readForwarded(anatomy.copy, limits, problems)
  return namesOwn || anatomy.attached === null ? null : readAttached(anatomy.attached, limits, problems)
}

const FORWARD = /^\s*(?:fwd?|wg|tr|rv|i|enc|doorst|vs|vb|pd|fs|转发|轉寄|転送)\s*[:：]|^\s*\[fwd:/i

function envelopeId(value: string | undefined): string | null {
  return value === undefined ? null : decodeXtext(fold(value))
}
