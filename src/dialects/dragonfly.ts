import type { Dialect } from './dialect.ts'
import { firstHopOf } from './signs.ts'

export const signs = '"This is the DragonFly Mail Agent"; received by `DragonFly Mail Agent`'

/** The DragonFly Mail Agent (dma) of DragonFly BSD, FreeBSD and Debian. */
export const dragonfly: Dialect = {
  id: 'dragonfly',
  name: 'DragonFly Mail Agent',
  clues: ['dragonfly mail agent'],
  recognises: (anatomy) =>
    anatomy.opening.includes('This is the DragonFly Mail Agent') ||
    (firstHopOf(anatomy).includes('(DragonFly Mail Agent') && anatomy.subject === 'Mail delivery failed'),
}
