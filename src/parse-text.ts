/** Text that a person pasted -> Report: there is no header to tell what it is, so what it says decides. */
import { holdsDecisiveCode, holdsRefusalCode, refuses } from './classify/refuses.ts'
import { readFreeText } from './dialects/free-text.ts'
import type { Message } from './message/message.ts'
import { readReport, type Reading } from './parse-report.ts'
import { recipientsOfPasted } from './recipients.ts'
import { Anatomy } from './report/anatomy.ts'
import { originalOf } from './report/original.ts'
import type { Report } from './report/report.ts'
import { findStatusCodes } from './report/status-code.ts'

/** A longer text that doesn't read as a report is about something else, whatever number or word stands in it. */
const LONGEST_QUOTATION = 4000
/** In a text no longer than this the words of a refusal are enough; in a longer one they may be anybody's. */
const LONGEST_REPLY = 1000
/** A text no longer than this is its code. */
const LONGEST_CODE = 40

/**
 * Understands pasted text. A text that reads as a report is read as one; so is one that only holds a reply code, a status
 * code or the words of a refusal. Where it names no address, it has one recipient without.
 */
export function readText(message: Message, reading: Reading): Report {
  const report = readReport(message, reading)
  if (report.kind !== 'not-a-report' && report.recipients.length > 0) return report
  const anatomy = new Anatomy(message, reading.limits)
  const text = anatomy.human
  const { length } = message.root.body
  const isShort = length <= LONGEST_QUOTATION
  const isBareCode = text.trim().length <= LONGEST_CODE && findStatusCodes(text).length > 0
  const isRefusal = length <= LONGEST_REPLY ? refuses(text) : isShort && holdsRefusalCode(text)
  if (!isBareCode && !isRefusal && !holdsDecisiveCode(text)) return report
  return {
    ...report,
    kind: 'failed',
    original: originalOf(anatomy),
    recipients: recipientsOfPasted(text, isShort ? readFreeText(anatomy) : []),
  }
}
