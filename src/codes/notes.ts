import { allRows } from './index.ts'
import type { DecidingRow, RowNotes } from './row.ts'

const notes = new Map<DecidingRow, RowNotes>(allRows.map((row) => [row, row]))

/** What one of our own rows stands on. A build puts the notes here as one text (see `packed-notes.ts`). */
export function notesOf(row: DecidingRow): RowNotes {
  return notes.get(row) as RowNotes
}
