import type { Anatomy } from '../report/anatomy.ts'
import { findAddresses } from '../report/address.ts'
import type { Dialect, Finding } from './dialect.ts'

/** Behind a sentence that ends in a colon, screen names alone on their lines. */
const SCREEN_NAMES =
  /following recipients? could not be delivered[^:]*:\s*\n((?:[ \t]*[\w.-]{1,40}[ \t]*\n?)+)/i

/** AOL's own notices name recipients by screen name, without the domain. */
export const aol: Dialect = {
  id: 'aol',
  name: 'AOL',
  signs: 'from MAILER-DAEMON@aol.com; "Your mail to the following recipients could not be delivered because"',
  recognises: (anatomy) => /mailer-daemon@aol\.com/i.test(anatomy.from) && SCREEN_NAMES.test(anatomy.human),
  read(anatomy: Anatomy): Finding[] {
    const names = (SCREEN_NAMES.exec(anatomy.human)?.[1] ?? '').split(/\s+/).filter((name) => name !== '')
    const domain = findAddresses(anatomy.from)[0]?.address.split('@').at(-1)?.toLowerCase() ?? 'aol.com'
    return names.map((name) => ({ address: `${name}@${domain}`, intended: null, text: anatomy.human }))
  },
}
