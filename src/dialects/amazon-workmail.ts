import type { Dialect } from './dialect.ts'

export const signs = '`X-Mailer: Amazon WorkMail` on mail from `MAILER-DAEMON@…`'

/** Amazon WorkMail: sends through SES, with the status fields in the text as well. */
export const amazonWorkmail: Dialect = {
  id: 'amazon-workmail',
  name: 'Amazon WorkMail',
  clues: ['amazon workmail'],
  recognises: ({ header, from }) =>
    header.raw('x-mailer') === 'Amazon WorkMail' && /mailer-daemon@/i.test(from),
}
