import type { Dialect } from './dialect.ts'
import { hasStatusField } from './signs.ts'

/** ZoneMTA of Zone Media and WildDuck. */
export const zoneMta: Dialect = {
  id: 'zone-mta',
  name: 'ZoneMTA',
  signs: '`X-ZoneMTA-Queue-ID` in the status part',
  clues: ['x-zonemta-'],
  recognises: (anatomy) => hasStatusField(anatomy, /^x-zonemta-/),
}
