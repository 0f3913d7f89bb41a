import type { Dialect } from './dialect.ts'
import { firstHopOf, reportingMtaOf } from './signs.ts'

export const signs = 'Reporting-MTA under `bigfoot.com`; received by `LiteMail`'

/** Bigfoot, a forwarding service; its LiteMail writes as Sendmail does. */
export const bigfoot: Dialect = {
  id: 'bigfoot',
  name: 'Bigfoot (LiteMail)',
  clues: ['bigfoot.com', '(litemail '],
  recognises: (anatomy) =>
    /\bbigfoot\.com$/i.test(reportingMtaOf(anatomy)) || firstHopOf(anatomy).includes('(LiteMail '),
}
