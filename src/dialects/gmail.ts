import type { Dialect } from './dialect.ts'
import { reportingMtaOf } from './signs.ts'

/** Titles of the layout since 2016, and words of the older one, by which a pasted text is known; ZoneMTA borrowed them. */
const WORDS =
  /^\*\* (?:Address not found|Delivery incomplete|Message not delivered|Message blocked) \*\*$|^Technical details of (?:permanent|temporary) failure:|^Google tried to deliver your message/m

export const signs =
  'from `mailer-daemon@googlemail.com`; `Reporting-MTA: dns; googlemail.com`; "** Address not found **", "Technical details of permanent failure"'

/** Gmail and Google Workspace. */
export const gmail: Dialect = {
  id: 'gmail',
  name: 'Gmail and Google Workspace',
  clues: [
    'googlemail.com',
    'mailer-daemon@google.com',
    '** address not found **',
    '** delivery incomplete **',
    '** message not delivered **',
    '** message blocked **',
    'technical details of permanent failure:',
    'technical details of temporary failure:',
    'google tried to deliver your message',
  ],
  recognises: (anatomy) =>
    /mailer-daemon@(?:googlemail|google)\.com/i.test(anatomy.from) ||
    /\bgooglemail\.com$/i.test(reportingMtaOf(anatomy)) ||
    (reportingMtaOf(anatomy) === '' && WORDS.test(anatomy.opening)),
}
