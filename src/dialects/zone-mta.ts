import type { Dialect } from './dialect.ts'
import { hasStatusField } from './signs.ts'

export const signs = '`X-ZoneMTA-Queue-ID` in the status part'

/** ZoneMTA of Zone Media and WildDuck. */
export const zoneMta: Dialect = {
  id: 'zone-mta',
  name: 'ZoneMTA',
  clues: ['x-zonemta-'],
  recognises: (anatomy) => hasStatusField(anatomy, /^x-zonemta-/),
}
