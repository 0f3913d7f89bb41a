/** Message -> Report -> Diagnosis[], for both entries. */
import { classify, type ClassifyOptions } from './classify/classify.ts'
import type { Diagnosis } from './classify/diagnosis.ts'
import type { Message } from './message/message.ts'
import { readReport, type Reading } from './parse-report.ts'
import { readText } from './parse-text.ts'
import type { RecipientStatus, Report } from './report/report.ts'

/** A report, and why each of its recipients did not get the message. */
export interface Diagnosed {
  report: Report
  /** One for each recipient, in the same order; null for one that nothing failed for (delivered, relayed, a complaint). */
  diagnoses: (Diagnosis | null)[]
}

/** Understands a message that is split already. */
export function understand(message: Message, reading: Reading): Report {
  return message.input === 'mail' ? readReport(message, reading) : readText(message, reading)
}

/** Diagnoses every recipient of a report that failed or is delayed. */
export function diagnoseReport(report: Report, options: ClassifyOptions): Diagnosed {
  const isDelivery = report.kind !== 'complaint' && report.kind !== 'disposition'
  const diagnoses = report.recipients.map((recipient) =>
    isDelivery && fails(recipient) ? classify(recipient, options) : null,
  )
  return { report, diagnoses }
}

function fails({ action }: RecipientStatus): boolean {
  return action === null || action === 'failed' || action === 'delayed'
}
