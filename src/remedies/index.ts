import { de } from './de.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import { it } from './it.ts'
import { ja } from './ja.ts'
import { nl } from './nl.ts'
import { pt } from './pt.ts'
import type { Locale } from './remedy.ts'

/** Every language by its tag (BCP 47). */
export const locales = { en, it, es, de, fr, pt, nl, ja } as const satisfies Readonly<Record<string, Locale>>
