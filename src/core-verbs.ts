/** The verbs of `ndr-doctor/core`: synchronous, English unless a locale is handed in. */
import { classify as classifyWith } from './classify/classify.ts'
import type { Refused } from './classify/facts.ts'
import type { Diagnosis } from './classify/diagnosis.ts'
import { explain as explainWith, type Explanation } from './classify/explain.ts'
import { diagnoseReport, understand, type Diagnosed } from './diagnose.ts'
import { foreignParts, noteForeignPart } from './message/foreign-charset.ts'
import { readMessage } from './message/message.ts'
import { bytesOfSource, type Source } from './message/source.ts'
import {
  checkOptions,
  classifyOptions,
  diagnoseOptions,
  readingFrom,
  type DiagnoseOptions,
  type ClassificationOptions,
  type LanguageOptions,
  type ParseOptions,
} from './options.ts'
import { en } from './remedies/en.ts'
import type { Report } from './report/report.ts'

const atHand = { en }

/**
 * Reads a mail, pasted text or a reply line.
 *
 * @throws TypeError for a source or an option that can't be one; never for what a mail holds.
 */
export function parseReport(source: Source, options: ParseOptions = {}): Report {
  const reading = readingFrom(options)
  const message = readMessage(bytesOfSource(source, reading.limits.bytes), reading.limits)
  for (const part of foreignParts(message)) noteForeignPart(message, part)
  return understand(message, reading)
}

/**
 * Says why a recipient did not get the message: a recipient of a report, or a bare reply line.
 *
 * @throws TypeError for an argument that is neither, or an option that can't be one.
 */
export function classify(refused: Refused | string, options: ClassificationOptions = {}): Diagnosis {
  checkOptions(options, ['language', 'rows'])
  return classifyWith(refused, classifyOptions(options, atHand))
}

/**
 * Reads a report and classifies each of its recipients.
 *
 * @throws TypeError as {@link parseReport} does.
 */
export function diagnose(source: Source, options: DiagnoseOptions = {}): Diagnosed {
  const asked = diagnoseOptions(options, atHand)
  return diagnoseReport(parseReport(source, asked.parse), asked.classify, asked.assessment)
}

/**
 * Says what a code (`5.7.750`, `X.1.1`, `550`) or a cause (`sender-domain-unregistered`) means, from whom, and what helps.
 *
 * @throws TypeError where `codeOrCause` is no string, or for an option that can't be one.
 */
export function explain(codeOrCause: string, options: LanguageOptions = {}): Explanation {
  checkOptions(options, ['language'])
  return explainWith(codeOrCause, classifyOptions(options, atHand))
}
