import type { Dialect } from './dialect.ts'

export const signs = '"------- Failure Reasons  --------"'

/** The SMTP gateway of Lotus Notes, before Domino: the reason first, the address below it. */
export const notesGateway: Dialect = {
  id: 'notes-gateway',
  name: 'Lotus Notes SMTP gateway',
  clues: ['- failure reasons '],
  recognises: (anatomy) => /^-{5,9} Failure Reasons {1,2}-{5,9}/m.test(anatomy.opening),
}
