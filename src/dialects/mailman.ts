import { findAddresses } from '../report/address.ts'
import type { Anatomy } from '../report/anatomy.ts'
import type { Dialect, Finding } from './dialect.ts'

/** Of Mailman 2 by rule, of Mailman 2 by the moderator's hand, of Mailman 3. A message that is merely held is no failure. */
const REFUSAL =
  /You are not allowed to post to this mailing list, and your message has\s+been automatically rejected|has been rejected by the list moderator\.\s+The moderator gave the|mailing[- ]list was rejected for the following\s+reasons:/

/** The suffixes of a list's own addresses. */
const ROLE = /-(?:bounces|owner|admin|request)(?:\+[^@]{0,320})?(?=@)/i

export const signs =
  '"You are not allowed to post to this mailing list"; "rejected by the list moderator"; "mailing-list was rejected for the following reasons:"'

/** GNU Mailman, where it refuses to distribute. It names its list only by the addresses that serve it. */
export const mailman: Dialect = {
  id: 'mailman',
  name: 'GNU Mailman',
  clues: [
    'you are not allowed to post to this mailing list',
    'rejected by the list moderator',
    'was rejected for the following',
  ],
  recognises: (anatomy) => ROLE.test(anatomy.from) && REFUSAL.test(anatomy.opening),
  read(anatomy: Anatomy): Finding[] {
    const owner = findAddresses(anatomy.from)[0]?.address ?? null
    return [{ address: owner?.replace(ROLE, '') ?? null, intended: null, text: anatomy.human.trim() }]
  },
  action: () => 'failed',
}
