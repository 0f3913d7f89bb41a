import type { Action } from '../report/report.ts'

/** What an event tells of its recipient. */
export type Fate = 'failed' | 'delayed' | 'delivered' | 'complaint'

/** The events of a service that tell of a recipient's fate, by name. */
export type FateTable = Readonly<Record<string, Fate>>

/** What events of this name tell; null where it is nothing of the kind. */
export function fateOf(table: FateTable, name: string): Fate | null {
  return Object.hasOwn(table, name) ? (table[name] as Fate) : null
}

/** The action of RFC 3464 section 2.3.3 that a fate is; a complaint is none. */
export function actionOf(fate: Fate): Action | null {
  return fate === 'complaint' ? null : fate
}
