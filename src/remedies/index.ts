import { en } from './en.ts'
import { es } from './es.ts'
import { it } from './it.ts'
import type { Locale } from './remedy.ts'

export { remedyFor } from './remedy-for.ts'

/** Every language by its tag (BCP 47). */
export const locales = { en, it, es } as const satisfies Readonly<Record<string, Locale>>
