/** The verbs of the main entry. */
import { classify as classifyWith } from './classify/classify.ts'
import type { Refused } from './classify/facts.ts'
import type { Diagnosis } from './classify/diagnosis.ts'
import { explain as explainWith, type Explanation } from './classify/explain.ts'
import { diagnoseReport, understand, type Diagnosed } from './diagnose.ts'
import { decodeForeignParts } from './message/mailparser.ts'
import { readMessage } from './message/message.ts'
import { readOutlookFile } from './outlook/outlook-file.ts'
import { readSource, type Source, type StreamSource } from './message/source.ts'
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
import type { Forecast } from './policy/forecast.ts'
import { forecastLocales } from './policy/locales/index.ts'
import { predictWith, type ForecastOptions } from './policy/predict-blocking.ts'
import type { Profile } from './policy/profile.ts'
import { locales } from './remedies/index.ts'
import { readMailboxes } from './report/email-addresses.ts'
import type { Report } from './report/report.ts'

/**
 * Reads a mail, a stream of one, an Outlook file (.msg, where `@kenjiuno/msgreader` is installed), pasted text or a reply
 * line.
 *
 * @throws TypeError for a source or an option that can't be one; never for what a mail holds.
 */
export async function parseReport(
  source: Source | StreamSource,
  options: ParseOptions = {},
): Promise<Report> {
  const reading = readingFrom(options)
  const bytes = await readSource(source, reading.limits.bytes)
  const split = readMessage(bytes, reading.limits)
  const message = split.input === 'outlook-file' ? await readOutlookFile(split, bytes, reading.limits) : split
  await decodeForeignParts(message)
  const report = understand(message, reading)
  await readMailboxes(report)
  return report
}

/**
 * Says why a recipient did not get the message: a recipient of a report, or a bare reply line.
 *
 * @throws TypeError for an argument that is neither, or an option that can't be one.
 */
export function classify(refused: Refused | string, options: ClassificationOptions = {}): Diagnosis {
  checkOptions(options, ['language', 'rows'])
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
  const asked = diagnoseOptions(options, locales)
  return diagnoseReport(await parseReport(source, asked.parse), asked.classify, asked.assessment)
}

/**
 * Says what a code (`5.7.750`, `X.1.1`, `550`) or a cause (`sender-domain-unregistered`) means, from whom, and what helps.
 *
 * @throws TypeError where `codeOrCause` is no string, or for an option that can't be one.
 */
export function explain(codeOrCause: string, options: LanguageOptions = {}): Explanation {
  checkOptions(options, ['language'])
  return explainWith(codeOrCause, classifyOptions(options, locales))
}

/**
 * Says whether the mail of a tenant is about to be refused, by what, since or from when on, and what lowers the risk.
 *
 * Pure: the same profile gives the same forecast; `at` is the only clock. Planned sends count as sends do.
 *
 * @throws TypeError that names every wrong or unknown field of the profile by its path, or an option that can't be one.
 */
export function predictBlocking(profile: Profile, options: ForecastOptions = {}): Forecast {
  return predictWith(profile, options, forecastLocales)
}
