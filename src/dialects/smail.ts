import type { Dialect } from './dialect.ts'

export const signs = '"|--- Message log follows: ---|", "|--- Failed addresses follow: ---|"'

/** Smail 3: boxes of vertical bars and hyphens. */
export const smail: Dialect = {
  id: 'smail',
  name: 'Smail 3',
  clues: ['message log follows: -', 'failed addresses follow: -'],
  recognises: (anatomy) =>
    /^\|-{10,30} (?:Message log follows|Failed addresses follow): -{10,30}\|/m.test(anatomy.opening),
}
