import { findAddresses } from '../report/address.ts'
import type { Anatomy } from '../report/anatomy.ts'
import type { Action } from '../report/report.ts'
import type { Dialect, Finding } from './dialect.ts'
import { readFreeText } from './free-text.ts'

export const signs =
  '"software like LISTSERV to automatically take action"; subject `Rejected posting to …` from `LISTSERV@…`'

/** L-Soft's LISTSERV, where it refuses to distribute; and LSMTP, whose reports are made for LISTSERV to read. */
export const listserv: Dialect = {
  id: 'listserv',
  name: 'LISTSERV and LSMTP',
  clues: ['software like listserv to automatically take action', 'rejected posting to '],
  recognises: (anatomy) =>
    anatomy.opening.includes('software like LISTSERV to automatically take action') || isRefusal(anatomy),
  read(anatomy: Anatomy): Finding[] {
    if (!isRefusal(anatomy)) return readFreeText(anatomy)
    const list = findAddresses(anatomy.subject)[0]?.address ?? null
    return [{ address: list, intended: null, text: anatomy.human.trim() }]
  },
  action: (anatomy): Action | null => (isRefusal(anatomy) ? 'failed' : null),
}

function isRefusal({ subject, from }: Anatomy): boolean {
  return subject.startsWith('Rejected posting to ') && /\blistserv@/i.test(from)
}
