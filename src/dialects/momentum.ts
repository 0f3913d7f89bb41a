import type { Dialect } from './dialect.ts'

/** Momentum, once Ecelerity, the server behind SparkPost. */
export const momentum: Dialect = {
  id: 'momentum',
  name: 'Momentum (Ecelerity, SparkPost)',
  signs: '"This message was created automatically by the mail system (ecelerity)."',
  clues: ['mail system (ecelerity)'],
  recognises: (anatomy) =>
    anatomy.opening.includes('This message was created automatically by the mail system (ecelerity)'),
}
