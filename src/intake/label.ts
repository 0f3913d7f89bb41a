/** What services mean by their labels. */
import type { LabelMeaning, ProviderLabel } from './intake-result.ts'

/** The labels of a service, keyed `type/subType`, or `type` for every other sub type. */
export type LabelTable = Readonly<Record<string, LabelMeaning>>

/** A label that leaves everything open. */
export const open: LabelMeaning = { permanence: 'unknown', suppress: null, causes: [], byService: false }

/** No retry will help, and no more mail shall go to the address. */
export const hard: LabelMeaning = { ...open, permanence: 'permanent', suppress: true }

/** A later try may succeed, and the address stays in use. */
export const soft: LabelMeaning = { ...open, permanence: 'transient', suppress: false }

/** The message is refused, the address stays in use. */
export const refused: LabelMeaning = { ...open, permanence: 'permanent', suppress: false }

/** The reader of the address doesn't want such mail. */
export const complained: LabelMeaning = { ...open, suppress: true }

/** The service doesn't try: the address is on its own list. */
export const listed: LabelMeaning = { ...hard, causes: ['suppressed'], byService: true }

/** A label with what the table says of it. */
export function labelled(table: LabelTable, type: string, subType: string | null): ProviderLabel {
  return { type, subType, meaning: lookUp(table, `${type}/${subType}`) ?? lookUp(table, type) }
}

function lookUp(table: LabelTable, key: string): LabelMeaning | null {
  return Object.hasOwn(table, key) ? copyOf(table[key] as LabelMeaning) : null
}

/** Results belong to the caller, the tables don't. */
function copyOf(meaning: LabelMeaning): LabelMeaning {
  return { ...meaning, causes: [...meaning.causes] }
}
