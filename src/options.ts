import type { ClassifyOptions } from './classify/classify.ts'
import { en } from './remedies/en.ts'
import type { Locale } from './remedies/remedy.ts'
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
export interface DiagnoseOptions extends ParseOptions, ClassificationOptions {}

/**
 * The locale to write in: of those at hand the one whose tag is asked for, or the longest prefix of it.
 *
 * @throws TypeError where `language` is neither a string nor a locale.
 */
export function classifyOptions(
  options: ClassificationOptions,
  atHand: Readonly<Record<string, Locale>>,
): ClassifyOptions {
  const locale = localeOf(options.language, atHand)
  return options.rows === undefined ? { locale } : { locale, rows: options.rows }
}

function localeOf(language: unknown, atHand: Readonly<Record<string, Locale>>): Locale {
  if (language === undefined) return en
  if (typeof language === 'string') {
    let tag = language.toLowerCase().replaceAll('_', '-')
    while (tag !== '') {
      if (Object.hasOwn(atHand, tag)) return atHand[tag] as Locale
      tag = tag.slice(0, Math.max(0, tag.lastIndexOf('-')))
    }
    return en
  }
  if (
    language === null ||
    typeof language !== 'object' ||
    !('tag' in language) ||
    typeof language.tag !== 'string'
  ) {
    throw new TypeError('options.language: expected a language tag or a locale')
  }
  return language as Locale
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
