/** Message -> Report -> Diagnosis[], for both entries. */
import { classify, type ClassifyOptions } from './classify/classify.ts'
import type { Diagnosis } from './classify/diagnosis.ts'
import type { Limits } from './message/limits.ts'
import type { Message } from './message/message.ts'
import { readReport } from './parse-report.ts'
import { readText } from './parse-text.ts'
import type { Report } from './report/report.ts'

/** A report with one diagnosis a recipient, in the same order. */
export interface Diagnosed {
  report: Report
  /** Empty where nothing failed: for a delivered message, a complaint, an ordinary mail. */
  diagnoses: Diagnosis[]
}

/** Understands a message that is split already. */
export function understand(message: Message, limits: Readonly<Limits>): Report {
  return message.input === 'mail' ? readReport(message, limits) : readText(message, limits)
}

/** Diagnoses every recipient of a report; null actions count as failed. */
export function diagnoseReport(report: Report, options: ClassifyOptions): Diagnosed {
  const fails = report.kind === 'failed' || report.kind === 'delayed' || report.kind === 'mixed'
  return {
    report,
    diagnoses: fails ? report.recipients.map((recipient) => classify(recipient, options)) : [],
  }
}
