/**
 * ndr-doctor/anonymise: a mail that can be shown to others, with the same diagnosis.
 *
 * @module
 */
export { anonymise, type Anonymised } from './anonymise/anonymise.ts'
export type { Replaced, Replacement } from './anonymise/pseudonyms.ts'
export type { Source } from './message/source.ts'
