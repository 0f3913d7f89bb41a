/** Text that a person pasted -> Report: there is no header to tell what it is, so what it says decides. */
import { ownRows, trustLevels } from './classify/trust.ts'
import type { Message } from './message/message.ts'
import { readReport, recipientOfText, type Reading } from './parse-report.ts'
import { Anatomy } from './report/anatomy.ts'
import { readRefusal } from './report/reply.ts'
import type { Report } from './report/report.ts'
import { findStatusCodes } from './report/status-code.ts'

/** Matches weaker than this don't make a report of a text. */
const WEAKEST = trustLevels.indexOf('code')

/** A longer text that doesn't read as a report is about something else, whatever number or word stands in it. */
const LONGEST_QUOTATION = 4000

/**
 * Understands pasted text. A text that reads as a report is read as one; one that only holds a reply code, a status code
 * or the words of a refusal has one recipient without an address.
 */
export function readText(message: Message, reading: Reading): Report {
  const report = readReport(message, reading)
  if (report.kind !== 'not-a-report' && report.recipients.length > 0) return report
  const { human: text } = new Anatomy(message, reading.limits)
  const refusal = readRefusal(text)
  const statuses = findStatusCodes(text).map(({ code }) => code)
  const best = ownRows().match({
    text: text.slice(0, 20_000),
    statuses,
    replyCode: refusal.replyCode,
    emitter: null,
  })[0]
  if (best?.row.codeDecides !== true || best.status === null) {
    const isRefusal = refusal.replyCode !== null || statuses.length > 0
    const isTelling = best !== undefined && trustLevels.indexOf(best.level) <= WEAKEST
    if (text.length > LONGEST_QUOTATION || !(isRefusal || isTelling)) return report
  }
  return { ...report, kind: 'failed', recipients: [recipientOfText(text)] }
}
