import type { Dialect } from './dialect.ts'

export const signs = '`X-Mailer: NTMail v…` on a report'

/** Gordano NTMail: the Status field holds the reply. */
export const ntmail: Dialect = {
  id: 'ntmail',
  name: 'Gordano NTMail',
  clues: ['ntmail v'],
  recognises: ({ header, reportType }) =>
    header.raw('x-mailer').startsWith('NTMail v') && reportType === 'delivery-status',
}
