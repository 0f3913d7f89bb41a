import type { Dialect } from './dialect.ts'

export const signs = '`X-Mailer: SurfControl E-mail Filter`'

/** SurfControl (Websense) E-mail Filter: the subject is that of the original, the sender nobody. */
export const surfcontrol: Dialect = {
  id: 'surfcontrol',
  name: 'SurfControl E-mail Filter',
  clues: ['surfcontrol e-mail filter'],
  recognises: ({ header }) => header.raw('x-mailer').startsWith('SurfControl E-mail Filter'),
}
