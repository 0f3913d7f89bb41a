import type { ForecastLocale } from '../forecast-locale.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import { it } from './it.ts'
import { ja } from './ja.ts'
import { nl } from './nl.ts'
import { pt } from './pt.ts'

/** Every language of forecasts by its tag (BCP 47). */
export const forecastLocales = { en, it, es, de, fr, pt, nl, ja } as const satisfies Readonly<
  Record<string, ForecastLocale>
>
