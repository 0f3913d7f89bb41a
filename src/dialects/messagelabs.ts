import type { Dialect } from './dialect.ts'
import { reportingMtaOf } from './signs.ts'

export const signs =
  '"This is the mail delivery agent at"; Reporting-MTA under `messagelabs.com` or `symanteccloud.com`'

/** Symantec (Broadcom) Email Security.cloud, once MessageLabs. */
export const messagelabs: Dialect = {
  id: 'messagelabs',
  name: 'Symantec Email Security.cloud (MessageLabs)',
  clues: ['.messagelabs.com', '.symanteccloud.com', 'this is the mail delivery agent at'],
  recognises: (anatomy) =>
    /\.(?:messagelabs|symanteccloud)\.com$/i.test(reportingMtaOf(anatomy)) ||
    /^This is the mail delivery agent at /m.test(anatomy.opening),
}
