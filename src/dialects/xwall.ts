import type { Dialect } from './dialect.ts'

export const signs = '`X-Mailer: XWall v…` on a report'

/** DataEnter XWall, a gateway before Exchange. */
export const xwall: Dialect = {
  id: 'xwall',
  name: 'DataEnter XWall',
  clues: ['xwall v'],
  recognises: ({ header, reportType }) =>
    header.raw('x-mailer').startsWith('XWall v') && reportType === 'delivery-status',
}
