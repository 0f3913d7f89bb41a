import type { Dialect } from './dialect.ts'

export const signs = '`X-Mailer: m-FILTER`; "-------server message" with "-------SMTP command"'

/** Digital Arts m-FILTER, a mail filter used in Japan; its X-Mailer may be set to another name. */
export const mfilter: Dialect = {
  id: 'mfilter',
  name: 'Digital Arts m-FILTER',
  clues: ['m-filter', '-------server message'],
  recognises(anatomy) {
    return (
      anatomy.header.raw('x-mailer') === 'm-FILTER' ||
      (/^-------server message/m.test(anatomy.opening) && /^-------SMTP command/m.test(anatomy.opening))
    )
  },
}
