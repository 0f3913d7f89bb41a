import type { Dialect } from './dialect.ts'

export const signs = '"This message was created automatically by the mail system (ecelerity)."'

/** Momentum, once Ecelerity, the server behind SparkPost. */
export const momentum: Dialect = {
  id: 'momentum',
  name: 'Momentum (Ecelerity, SparkPost)',
  clues: ['mail system (ecelerity)'],
  recognises: (anatomy) =>
    anatomy.opening.includes('This message was created automatically by the mail system (ecelerity)'),
}
