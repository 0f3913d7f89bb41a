import type { Anatomy } from '../report/anatomy.ts'
import { findAddresses } from '../report/address.ts'
import type { Dialect, Finding } from './dialect.ts'
import { readFreeText } from './free-text.ts'
import { hasStatusField, reportingMtaOf } from './signs.ts'

/** Behind a sentence that ends in a colon, screen names alone on their lines. */
const SCREEN_NAMES =
  /following recipients? could not be delivered[^:]{0,200}:\s*\n((?:[ \t]*[\w.-]{1,40}[ \t]*(?:\n|$))+)/i

export const signs =
  'Reporting-MTA under `mx.aol.com`; `X-Outbound-Mail-Relay-Queue-ID`; from `MAILER-DAEMON@aol.com` with "Your mail to the following recipients could not be delivered"'

/** AOL: its older notices name recipients by screen name, without the domain; its relay was a Postfix of its own. */
export const aol: Dialect = {
  id: 'aol',
  name: 'AOL',
  clues: ['.mx.aol.com', 'x-outbound-mail-relay-', 'mailer-daemon@aol.com'],
  recognises: (anatomy) =>
    /\.mx\.aol\.com$/i.test(reportingMtaOf(anatomy)) ||
    hasStatusField(anatomy, /^x-outbound-mail-relay-/) ||
    (/mailer-daemon@aol\.com/i.test(anatomy.from) && SCREEN_NAMES.test(anatomy.opening)),
  read(anatomy: Anatomy): Finding[] {
    const listed = SCREEN_NAMES.exec(anatomy.human)?.[1]
    if (listed === undefined) return readFreeText(anatomy)
    const names = listed.split(/\s+/).filter((name) => name !== '')
    const domain = findAddresses(anatomy.from)[0]?.address.split('@').at(-1)?.toLowerCase() ?? 'aol.com'
    return names.map((name) => ({ address: `${name}@${domain}`, intended: null, text: anatomy.human }))
  },
}
