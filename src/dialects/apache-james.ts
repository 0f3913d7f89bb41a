import type { Dialect } from './dialect.ts'
import { diagnosticCodeOf, firstHopOf } from './signs.ts'

export const signs =
  '"This is the James mail server at"; Diagnostic-Code of type `X-James`; received by `JAMES SMTP Server`; subject `[BOUNCE]` with a `JavaMail` Message-ID'

/** Apache James; the reply may stand behind the name of a Java exception. */
export const apacheJames: Dialect = {
  id: 'apache-james',
  name: 'Apache James',
  clues: ['this is the james mail server at', 'x-james', '(james smtp server', '[bounce]'],
  recognises: (anatomy) =>
    anatomy.opening.includes('This is the James mail server at') ||
    /^x-james\s*;/i.test(diagnosticCodeOf(anatomy)) ||
    firstHopOf(anatomy).includes('(JAMES SMTP Server') ||
    (anatomy.subject.startsWith('[BOUNCE]') && anatomy.header.raw('message-id').includes('.JavaMail.')),
}
