import type { Dialect } from './dialect.ts'

export const signs = '"----- Non-delivered information -----"; from `postmaster@biglobe.ne.jp`'

/** Biglobe, a Japanese provider: the reason stands under a title of its own. */
export const biglobe: Dialect = {
  id: 'biglobe',
  name: 'Biglobe',
  clues: ['postmaster@biglobe.ne.jp', '----- non-delivered information -----'],
  recognises: ({ from, opening }) =>
    /postmaster@biglobe\.ne\.jp/i.test(from) || opening.includes('----- Non-delivered information -----'),
}
