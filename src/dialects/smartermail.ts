import type { Dialect } from './dialect.ts'

export const signs =
  '"Could not deliver message to the following recipient(s):" with `Failed Recipient: …` and `Reason: …`'

/** SmarterMail. */
export const smartermail: Dialect = {
  id: 'smartermail',
  name: 'SmarterMail',
  clues: ['could not deliver message to the following recipient(s):'],
  recognises: (anatomy) =>
    /^Could not deliver message to the following recipient\(s\):\s+Failed Recipient: /m.test(anatomy.opening),
}
