import type { Knowledge } from './authenticity/authenticity.ts'
import type { ClassifyOptions } from './classify/classify.ts'
import type { Assessment } from './diagnose.ts'
import type { Locale } from './remedies/remedy.ts'
import { localeOf, type AtHand } from './locale-of.ts'
import { limitsFrom, type Limits } from './message/limits.ts'
import type { Row } from './codes/row.ts'
import type { Reading } from './parse-report.ts'
import type { CorrelateOptions } from './report/correlation.ts'

/** Options of `parseReport`. */
export interface ParseOptions {
  /** Bounds on what is read; each has a default. */
  limits?: Partial<Limits>
  /** The sender's own marks to look for; what is found comes back as `report.correlation`. */
  correlate?: CorrelateOptions
}

/** Options of everything that writes texts. */
export interface LanguageOptions {
  /**
   * The language of titles, explanations and steps: a BCP 47 tag such as `it` or `it-CH`, or a locale of
   * `ndr-doctor/locales/…`. A language that is not there gives English, and `diagnosis.language` says so. Default `en`.
   */
  language?: string | Locale
}

/** Options of `classify`. */
export interface ClassificationOptions extends LanguageOptions {
  /** Rows of the caller's own, of the same type as ours; where one applies, it decides before any of ours. */
  rows?: readonly Row[]
}

/** Options of `diagnose`. */
export interface DiagnoseOptions extends ParseOptions, ClassificationOptions {
  /** What the caller knows of its own mail: the report is held against it, and the answer has `authenticity`. */
  knowledge?: Knowledge
  /** Whether a report that is not verified by `knowledge` may never ask to stop mailing an address. Default false. */
  withholdSuppression?: boolean
}

/**
 * The locale to write in: of those at hand the one whose tag is asked for, or the longest prefix of it.
 *
 * @throws TypeError where `language` is neither a string nor a locale.
 */
export function classifyOptions(options: ClassificationOptions, atHand: AtHand<Locale>): ClassifyOptions {
  const locale = localeOf(options.language, atHand, 'causes')
  return options.rows === undefined ? { locale } : { locale, rows: options.rows }
}

/** What `diagnose` is asked, each part checked. */
export interface Asked {
  readonly parse: ParseOptions
  readonly classify: ClassifyOptions
  readonly assessment: Assessment
}

/**
 * The options of `diagnose` in their parts.
 *
 * @throws TypeError naming the option that can't be one.
 */
export function diagnoseOptions(options: DiagnoseOptions, atHand: AtHand<Locale>): Asked {
  checkOptions(options, ['limits', 'correlate', 'language', 'rows', 'knowledge', 'withholdSuppression'])
  const { limits, correlate, knowledge = null, withholdSuppression = false } = options
  if (typeof withholdSuppression !== 'boolean')
    throw new TypeError('options.withholdSuppression: expected true or false')
  if (withholdSuppression && knowledge === null)
    throw new TypeError('options.withholdSuppression: needs options.knowledge')
  return {
    parse: { ...(limits && { limits }), ...(correlate && { correlate }) },
    classify: classifyOptions(options, atHand),
    assessment: { knowledge, withholdSuppression },
  }
}

/** @throws TypeError where options are no object or name something that there is not. */
export function checkOptions(options: unknown, names: readonly string[], path = 'options'): void {
  if (options === null || typeof options !== 'object') throw new TypeError(`${path}: expected an object`)
  for (const name of Object.keys(options)) {
    if (!names.includes(name)) throw new TypeError(`${path}.${name}: no such option`)
  }
}

/**
 * How to read, as the caller's options say.
 *
 * @throws TypeError naming the option that can't be one.
 */
export function readingFrom(options: ParseOptions): Reading {
  checkOptions(options, ['limits', 'correlate'])
  const limits = limitsFrom(options.limits)
  if (options.correlate === undefined) return { limits }
  checkOptions(options.correlate, ['headers', 'verp'], 'options.correlate')
  return { limits, correlate: options.correlate }
}
