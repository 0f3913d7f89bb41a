/** Message -> Report -> Diagnosis[], for both entries. */
import {
  assessAuthenticity,
  isGenuine,
  type Authenticity,
  type Knowledge,
} from './authenticity/authenticity.ts'
import { classify, type ClassifyOptions } from './classify/classify.ts'
import type { Diagnosis } from './classify/diagnosis.ts'
import { isPasted, type Message } from './message/message.ts'
import type { Part } from './message/part.ts'
import { readReport, type Reading } from './parse-report.ts'
import { readText } from './parse-text.ts'
import type { RecipientStatus, Report } from './report/report.ts'

/** A report, and why each of its recipients did not get the message. */
export interface Diagnosed {
  report: Report
  /** One for each recipient, in the same order; null for one that nothing failed for (delivered, relayed, a complaint). */
  diagnoses: (Diagnosis | null)[]
  /** Whether a message of the caller's caused it; there where `options.knowledge` was given. */
  authenticity?: Authenticity
}

/** Octets of a message from which on its report is worth a copy. */
const LARGE = 256 * 1024

/** Understands a message that is split already. */
export function understand(message: Message, reading: Reading): Report {
  const report = read(message, reading)
  return sizeOf(message.root) < LARGE ? report : copyOf(report)
}

function read(message: Message, reading: Reading): Report {
  return isPasted(message) ? readText(message, reading) : readReport(message, reading)
}

function sizeOf({ body, parts }: Part): number {
  let size = body.length
  for (const part of parts) size += sizeOf(part)
  return size
}

/**
 * Engines keep a whole text in memory as long as there is a slice of it, and a report holds little else. They also keep
 * the text that an expression matched last, until one matches another.
 */
function copyOf(report: Report): Report {
  const copy = JSON.parse(JSON.stringify(report)) as Report
  ANYTHING.test('')
  return copy
}

const ANYTHING = /^/

/** What a caller asks of diagnoses beside how they are written. */
export interface Assessment {
  readonly knowledge: Knowledge | null
  readonly withholdSuppression: boolean
}

const UNASSESSED: Assessment = { knowledge: null, withholdSuppression: false }

/** Diagnoses every recipient of a report that failed or is delayed. */
export function diagnoseReport(
  report: Report,
  options: ClassifyOptions,
  { knowledge, withholdSuppression }: Assessment = UNASSESSED,
): Diagnosed {
  const isDelivery = report.kind !== 'complaint' && report.kind !== 'disposition'
  const authenticity = knowledge === null ? null : assessAuthenticity(report, knowledge)
  const isWithheld = withholdSuppression && (authenticity === null || !isGenuine(authenticity))
  const diagnoses = report.recipients.map((recipient) => {
    if (!isDelivery || !fails(recipient)) return null
    const diagnosis = classify(recipient, options)
    if (isWithheld) diagnosis.suppress = false
    return diagnosis
  })
  return authenticity === null ? { report, diagnoses } : { report, diagnoses, authenticity }
}

function fails({ action }: RecipientStatus): boolean {
  return action === null || action === 'failed' || action === 'delayed'
}
