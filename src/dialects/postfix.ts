import type { Dialect } from './dialect.ts'
import { diagnosticCodeOf, firstHopOf, hasStatusField } from './signs.ts'

/** `X-Postfix-Queue-ID`, with the configured `mail_name` in its middle. */
const QUEUE_ID = /^x-[\w-]{1,60}-queue-id$/

export const signs =
  '`X-Postfix-Queue-ID` (or with another `mail_name`) in the status part; Diagnostic-Code of type `X-Postfix`; "This is the mail system at host"; received by `… (Postfix) id …` from nobody'

/** Postfix, bounce(8): the template's text can be translated, the status part not. Zimbra and others send with it. */
export const postfix: Dialect = {
  id: 'postfix',
  name: 'Postfix',
  clues: ['-queue-id', 'x-postfix', ' at host ', 'the mail system', 'the postfix program', '(postfix)'],
  recognises: (anatomy) =>
    hasStatusField(anatomy, QUEUE_ID) ||
    /^x-postfix\s*;/i.test(diagnosticCodeOf(anatomy)) ||
    // Who builds it from source may give it another name; old versions sign with it.
    /^This is the (?:mail system|\S{1,60} program) at host \S|^ +The (?:mail system|Postfix program)$/m.test(
      anatomy.opening,
    ) ||
    (/^by \S+ \(Postfix\)\s/.test(firstHopOf(anatomy)) && anatomy.reportType === 'delivery-status'),
}
