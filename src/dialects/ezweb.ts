import type { Dialect } from './dialect.ts'
import { firstHopOf, reportingMtaOf } from './signs.ts'

export const signs = 'from `Postmaster@ezweb.ne.jp` or `Postmaster@au.com`; received by `EZweb Mail`'

/** au by KDDI, the mobile carrier (EZweb): Japanese first, then an English line and the address in angle brackets. */
export const ezweb: Dialect = {
  id: 'ezweb',
  name: 'au (EZweb)',
  clues: ['postmaster@ezweb.ne.jp', 'postmaster@au.com', '.ezweb.ne.jp', '(ezweb mail)'],
  recognises: (anatomy) =>
    /postmaster@(?:ezweb\.ne\.jp|au\.com)/i.test(anatomy.from) ||
    /\.ezweb\.ne\.jp$/i.test(reportingMtaOf(anatomy)) ||
    (firstHopOf(anatomy).includes('(EZweb Mail)') && anatomy.subject.startsWith('Mail System Error')),
}
