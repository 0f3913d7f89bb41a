import type { Dialect } from './dialect.ts'
import { hasStatusField } from './signs.ts'

/** maddy, a composable mail server. */
export const maddy: Dialect = {
  id: 'maddy',
  name: 'maddy',
  signs: '`X-Maddy-MsgId` in the status part',
  clues: ['x-maddy-'],
  recognises: (anatomy) => hasStatusField(anatomy, /^x-maddy-/),
}
