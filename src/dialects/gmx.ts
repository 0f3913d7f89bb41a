import type { Dialect } from './dialect.ts'

export const signs =
  'from `mailer-daemon@` gmx, web.de, mail.com, kundenserver, 1und1 or ionos; "one or more of⏎its recipients. This is a permanent error. The following address failed:"'

/** The providers of United Internet. Exim's sentence breaks elsewhere ("one or more of its recipients"), and reasons have labels. */
export const gmx: Dialect = {
  id: 'gmx',
  name: 'GMX, WEB.DE, mail.com and 1&1 IONOS',
  clues: [
    'gmx.',
    'web.de',
    'mail.com',
    'kundenserver.',
    '1und1.',
    '1and1.',
    'ionos.',
    'could not be delivered to one or more of',
  ],
  recognises: (anatomy) =>
    /mailer-daemon@(?:[\w-]+\.)*(?:gmx\.\w|(?:web\.de|mail\.com)(?![\w.-])|kundenserver\.|1und1\.|1and1\.|ionos\.)/i.test(
      anatomy.from,
    ) ||
    /could not be delivered to one or more of\nits recipients\. This is a permanent error\.\s+The following address(?:es)?\s+failed:/.test(
      anatomy.opening,
    ),
}
