import { allRows } from './index.ts'
import type { DecidingRow } from './row.ts'

/** Every row of every table, with what it decides by. A build puts the rows here as one text (see `packed-rows.ts`). */
export function decidingRows(): readonly DecidingRow[] {
  return allRows
}
