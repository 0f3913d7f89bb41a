import type { Dialect } from './dialect.ts'
import { contentTypeOf } from './signs.ts'

export const signs = 'boundary `C-I-P-H-E-R-T-R-U-S-T-…`'

/** CipherTrust IronMail, later Secure Computing's and McAfee's mail gateway. */
export const ironmail: Dialect = {
  id: 'ironmail',
  name: 'CipherTrust IronMail',
  clues: ['c-i-p-h-e-r-t-r-u-s-t'],
  recognises: (anatomy) => contentTypeOf(anatomy).includes('C-I-P-H-E-R-T-R-U-S-T'),
}
