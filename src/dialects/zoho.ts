import type { Dialect } from './dialect.ts'

export const signs = 'from `mailer-daemon@mail.zoho.com`, `….eu` and the like; "ERROR_CODE :"'

/** Zoho Mail: one layout after Exim's words, another after Sendmail's, codes behind `ERROR_CODE :`. */
export const zoho: Dialect = {
  id: 'zoho',
  name: 'Zoho Mail',
  clues: ['mailer-daemon@zoho', 'mailer-daemon@mail.zoho', ', error_code :', ', error code :'],
  recognises: ({ from, opening }) =>
    /mailer-daemon@(?:mail\.)?zoho(?:mail)?\.\w/i.test(from) || /, ERROR[ _]CODE :/.test(opening),
}
