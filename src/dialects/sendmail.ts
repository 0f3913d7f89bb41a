import type { Dialect } from './dialect.ts'
import { contentTypeOf, firstHopOf } from './signs.ts'

const TITLES =
  /^ *----- (?:The following addresses had (?:permanent fatal errors|transient non-fatal errors|successful delivery notifications|delivery problems)|Transcript of session follows) -----/m
const ORIGIN = /^The original message was (?:received|accepted) at /m
/** `r4B0078w012345.1368198000/host`, and older `JAA13167.773673707/HOST`: the queue id, the time and the host. */
const BOUNDARY = /boundary="?[A-Za-z]\w{7,18}\.\d{5,12}\//i
const SUBJECT =
  /^(?:Returned mail|Postmaster notify|Return receipt)\b|^Warning: could not send message for past/i

export const signs =
  '"The original message was received at" with "----- The following addresses had … -----" or "----- Transcript of session follows -----"; received from `localhost (localhost) by …` with the subject `Returned mail: …`'

/** Sendmail 8 and its commercial editions. */
export const sendmail: Dialect = {
  id: 'sendmail',
  name: 'Sendmail',
  clues: [
    '----- the following addresses had ',
    '----- transcript of session follows -----',
    'returned mail',
    'postmaster notify',
    'return receipt',
    'warning: could not send message for past',
  ],
  recognises(anatomy) {
    return (
      (TITLES.test(anatomy.opening) &&
        (ORIGIN.test(anatomy.opening) || BOUNDARY.test(contentTypeOf(anatomy)))) ||
      (SUBJECT.test(anatomy.subject) &&
        (firstHopOf(anatomy).startsWith('from localhost (localhost) by ') ||
          BOUNDARY.test(contentTypeOf(anatomy))))
    )
  },
}
