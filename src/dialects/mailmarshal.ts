import { findAddresses } from '../report/address.ts'
import type { Anatomy } from '../report/anatomy.ts'
import type { Dialect, Finding } from './dialect.ts'
import { readFreeText } from './free-text.ts'
import { firstHopOf } from './signs.ts'

const FATE =
  /Could not be delivered because of\b([\s\S]{1,2000}?)\nThe following recipients were affected:[ \t]*\n((?:[ \t]+\S.*(?:\n|$))+)/

/** MailMarshal: the reply first, and behind it the recipients it is about. */
export const mailmarshal: Dialect = {
  id: 'mailmarshal',
  name: 'Trustwave MailMarshal',
  signs:
    'received from `MailMarshal.Sender`; "Could not be delivered because of" with "The following recipients were affected:"',
  recognises: (anatomy) => firstHopOf(anatomy).startsWith('from MailMarshal.') || FATE.test(anatomy.opening),
  read(anatomy: Anatomy): Finding[] {
    const [, reply, affected] = FATE.exec(anatomy.human) ?? []
    if (reply === undefined || affected === undefined) return readFreeText(anatomy)
    return findAddresses(affected).map(({ address }) => ({ address, intended: null, text: reply.trim() }))
  },
}
