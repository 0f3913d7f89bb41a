import type { Dialect } from './dialect.ts'
import { hasStatusField } from './signs.ts'

export const signs = '`X-Maddy-MsgId` in the status part'

/** maddy, a composable mail server. */
export const maddy: Dialect = {
  id: 'maddy',
  name: 'maddy',
  clues: ['x-maddy-'],
  recognises: (anatomy) => hasStatusField(anatomy, /^x-maddy-/),
}
