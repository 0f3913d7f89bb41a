import type { Dialect } from './dialect.ts'

/** Smail 3: boxes of vertical bars and hyphens. */
export const smail: Dialect = {
  id: 'smail',
  name: 'Smail 3',
  signs: '"|--- Message log follows: ---|", "|--- Failed addresses follow: ---|"',
  clues: ['message log follows: -', 'failed addresses follow: -'],
  recognises: (anatomy) =>
    /^\|-{10,30} (?:Message log follows|Failed addresses follow): -{10,30}\|/m.test(anatomy.opening),
}
