import type { Dialect } from './dialect.ts'
import { hasStatusField } from './signs.ts'

export const signs = '`X-Symantec-Messaging-Gateway-Queue-ID` in the status part'

/** Symantec Messaging Gateway (Brightmail): Postfix's words without its name. */
export const symantecGateway: Dialect = {
  id: 'symantec-gateway',
  name: 'Symantec Messaging Gateway',
  clues: ['x-symantec-messaging-gateway-'],
  recognises: (anatomy) => hasStatusField(anatomy, /^x-symantec-messaging-gateway-/),
}
