import type { Dialect } from './dialect.ts'
import { contentTypeOf } from './signs.ts'

export const signs =
  '"This message was created automatically by mail delivery software" with "The following address(es) failed"; boundary `-eximdsn-`; Message-ID `<E1abcde-000000-00@…>` from a mailer daemon; subject `Mail failure - …`'

/** Exim. Mail.ru, GMX and others changed its words or its line ends, and are dialects of their own. */
export const exim: Dialect = {
  id: 'exim',
  name: 'Exim',
  clues: [
    '-eximdsn-',
    'mailer-daemon@',
    'this message was created automatically by mail delivery',
    'mail failure - ',
  ],
  recognises(anatomy) {
    return (
      contentTypeOf(anatomy).includes('-eximdsn-') ||
      (/^<E\w{6}-\w{6,11}-\w{2,4}@/.test(anatomy.header.raw('message-id')) &&
        /mailer-daemon@/i.test(anatomy.from)) ||
      (/^This message was created automatically by mail delivery\s+software/m.test(anatomy.opening) &&
        /address\(es\) failed:|has not yet been delivered to|could not be delivered\s+to all of its recipients/.test(
          anatomy.opening,
        )) ||
      anatomy.subject.startsWith('Mail failure - ')
    )
  },
}
