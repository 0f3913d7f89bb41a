import type { Dialect } from './dialect.ts'
import { contentTypeOf } from './signs.ts'

export const signs = 'a boundary with `Active!Hunter`; `X-AHMailID`'

/** TransWARE Active! hunter, a mail filter used in Japan. */
export const activeHunter: Dialect = {
  id: 'active-hunter',
  name: 'TransWARE Active! hunter',
  clues: ['active!hunter', 'x-ahmailid'],
  recognises: (anatomy) =>
    contentTypeOf(anatomy).includes('Active!Hunter') || anatomy.header.has('x-ahmailid'),
}
