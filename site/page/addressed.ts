import type { Audience } from '../../src/core.ts'
import type { LanguageTag } from './link.ts'
import type { LanguageScript } from './script.ts'

/** Whom the page speaks to: in which language, and to which reader. */
export interface Addressed {
  readonly tag: LanguageTag
  readonly language: LanguageScript
  readonly reader: Audience
}
