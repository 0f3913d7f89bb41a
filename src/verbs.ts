/** The verbs of the main entry. */
import { classify as classifyWith, type Refused } from './classify/classify.ts'
import type { Diagnosis } from './classify/diagnosis.ts'
import { diagnoseReport, understand, type Diagnosed } from './diagnose.ts'
import { limitsFrom } from './message/limits.ts'
import { decodeForeignParts } from './message/mailparser.ts'
import { readMessage } from './message/message.ts'
import { readSource, type Source, type StreamSource } from './message/source.ts'
import {
  checkOptions,
  classifyOptions,
  type DiagnoseOptions,
  type LanguageOptions,
  type ParseOptions,
} from './options.ts'
import { locales } from './remedies/index.ts'
import type { Report } from './report/report.ts'

/**
 * Reads a mail, a stream of one, pasted text or a reply line.
 *
 * @throws TypeError for a source or an option that can't be one; never for what a mail holds.
 */
export async function parseReport(
  source: Source | StreamSource,
  options: ParseOptions = {},
): Promise<Report> {
  checkOptions(options, ['limits'])
  const limits = limitsFrom(options.limits)
  const message = readMessage(await readSource(source, limits.bytes), limits)
  await decodeForeignParts(message)
  return understand(message, limits)
}

/**
 * Says why a recipient did not get the message: a recipient of a report, or a bare reply line.
 *
 * @throws TypeError for an argument that is neither, or an option that can't be one.
 */
export function classify(refused: Refused | string, options: LanguageOptions = {}): Diagnosis {
  checkOptions(options, ['language'])
  return classifyWith(refused, classifyOptions(options, locales))
}

/**
 * Reads a report and classifies each of its recipients.
 *
 * @throws TypeError as {@link parseReport} does.
 */
export async function diagnose(
  source: Source | StreamSource,
  options: DiagnoseOptions = {},
): Promise<Diagnosed> {
  checkOptions(options, ['limits', 'language'])
  const { language, ...parseOptions } = options
  const asked = classifyOptions(language === undefined ? {} : { language }, locales)
  return diagnoseReport(await parseReport(source, parseOptions), asked)
}
