import type { Dialect } from './dialect.ts'

export const signs =
  'from `mailer-daemon@googlemail.com`, with a page of `groups.google.com/support` or "Google Group"'

/** Google Groups: no such group, or no right to post; in the language of the sender, the group only in X-Failed-Recipients. */
export const googleGroups: Dialect = {
  id: 'google-groups',
  name: 'Google Groups',
  clues: ['mailer-daemon@googlemail.com'],
  recognises: (anatomy) =>
    /mailer-daemon@googlemail\.com/i.test(anatomy.from) &&
    /groups\.google\.com\/support|\/bin\/topic\.py\?topic=25838|Google[ -]Group/i.test(anatomy.opening),
}
