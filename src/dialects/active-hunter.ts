import type { Dialect } from './dialect.ts'
import { contentTypeOf } from './signs.ts'

/** TransWARE Active! hunter, a mail filter used in Japan. */
export const activeHunter: Dialect = {
  id: 'active-hunter',
  name: 'TransWARE Active! hunter',
  signs: 'a boundary with `Active!Hunter`; `X-AHMailID`',
  clues: ['active!hunter', 'x-ahmailid'],
  recognises: (anatomy) =>
    contentTypeOf(anatomy).includes('Active!Hunter') || anatomy.header.has('x-ahmailid'),
}
