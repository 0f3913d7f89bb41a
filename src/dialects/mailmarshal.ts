import { findAddresses } from '../report/address.ts'
import type { Anatomy } from '../report/anatomy.ts'
import type { Dialect, Finding } from './dialect.ts'
import { readFreeText } from './free-text.ts'
import { firstHopOf } from './signs.ts'

const REASON = 'Could not be delivered because of'
const RECIPIENTS = 'The following recipients were affected:'

export const signs = `received from \`MailMarshal.Sender\`; "${REASON}" with "${RECIPIENTS}"`

/** MailMarshal: the reply first, and behind it the recipients it is about, indented. */
export const mailmarshal: Dialect = {
  id: 'mailmarshal',
  name: 'Trustwave MailMarshal',
  clues: ['from mailmarshal.', REASON.toLowerCase()],
  recognises: (anatomy) =>
    firstHopOf(anatomy).startsWith('from MailMarshal.') ||
    (anatomy.opening.includes(REASON) && anatomy.opening.includes(RECIPIENTS)),
  read(anatomy: Anatomy): Finding[] {
    const { human } = anatomy
    const begin = human.indexOf(REASON)
    const end = human.indexOf(RECIPIENTS, begin)
    if (begin < 0 || end < 0) return readFreeText(anatomy)
    const reply = human.slice(begin + REASON.length, end).trim()
    const below = human.slice(end).split('\n').slice(1)
    const next = below.findIndex((line) => /^\S/.test(line))
    return below
      .slice(0, next < 0 ? undefined : next)
      .flatMap((line) => findAddresses(line).slice(0, 1))
      .map(({ address }) => ({ address, intended: null, text: reply }))
  },
}
