import type { Cause } from '../codes/causes.ts'
import { en } from './en.ts'
import type { Locale, Remedy } from './remedy.ts'

/**
 * The remedy of a row's key, else of its cause, in the language asked for.
 *
 * A key that the language lacks is answered in English, as that says more than the cause alone; the `language` that
 * comes back (BCP 47) tells so.
 *
 * @param key the `remedy` of the row that decided; null where it has none of its own
 */
export function remedyFor(
  locale: Locale,
  cause: Cause,
  key: string | null,
): { remedy: Remedy; language: string } {
  if (key !== null) {
    for (const { codes, tag } of [locale, en]) {
      const remedy = Object.hasOwn(codes, key) ? codes[key] : undefined
      if (remedy !== undefined) return { remedy, language: tag }
    }
  }
  return { remedy: locale.causes[cause], language: locale.tag }
}
