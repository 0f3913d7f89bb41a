import { findAddresses, readAddress } from '../report/address.ts'
import type { Anatomy } from '../report/anatomy.ts'
import type { Dialect, Finding } from './dialect.ts'
import { readFreeText } from './free-text.ts'

const ANNOUNCEMENT = 'The message that you sent was undeliverable to the following:'

/** `t.lind@fabrikam.com (user not found)`, or the name alone. */
const RECIPIENT = /^[ \t]+(\S{1,320})[ \t]+\((.{1,400})$/gm

export const signs = `"${ANNOUNCEMENT}"; subject \`Message status - undeliverable\``

/** GroupWise: the reason stands in brackets behind the address, which may lack the domain. */
export const groupwise: Dialect = {
  id: 'groupwise',
  name: 'OpenText (Novell) GroupWise',
  clues: [ANNOUNCEMENT.toLowerCase(), 'message status - undeliverable'],
  recognises: (anatomy) =>
    anatomy.opening.includes(ANNOUNCEMENT) ||
    (/groupwise/i.test(anatomy.header.raw('x-mailer')) &&
      anatomy.subject.toLowerCase() === 'message status - undeliverable'),
  read(anatomy: Anatomy): Finding[] {
    const [, listed = ''] = anatomy.human.split(ANNOUNCEMENT)
    const findings = [...listed.matchAll(RECIPIENT)].map(([, name = '', reason = '']) => ({
      address: name.includes('@') ? readAddress(name) : completed(name, anatomy),
      intended: null,
      text: reason.replace(/\)[ \t]*$/, ''),
    }))
    return findings.length > 0 ? findings : readFreeText(anatomy)
  },
}

/** A name without its domain: as the returned message has it, else at the host that reports. */
function completed(name: string, { original, from }: Anatomy): string | null {
  const to = findAddresses(original?.raw('to') ?? '').map(({ address }) => address)
  const known = to.find((address) => address.toLowerCase().startsWith(`${name.toLowerCase()}@`))
  const host = findAddresses(from)[0]?.address.replace(/^.*@/, '')
  return known ?? (host === undefined ? null : `${name}@${host}`)
}
