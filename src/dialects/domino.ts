import { findAddresses } from '../report/address.ts'
import type { Anatomy } from '../report/anatomy.ts'
import type { Dialect, Finding } from './dialect.ts'
import { readFreeText } from './free-text.ts'
import { diagnosticCodeOf } from './signs.ts'

const FATE = /was not delivered to:[ \t]*\n([\s\S]{1,2000}?)\n[ \t]*because:[ \t]*\n([\s\S]{1,2000})/i

/** Characters; the reason stands near the top, whatever the text goes on with. */
const LONGEST_TEXT = 20_000

export const signs = 'Diagnostic-Code of type `X-Notes`; "Your message … was not delivered to: … because: …"'

/** HCL (IBM, Lotus) Domino. It may name a recipient as Notes does, `Tom Lind/Sales/Fabrikam@Fabrikam`. */
export const domino: Dialect = {
  id: 'domino',
  name: 'HCL (Lotus) Domino',
  clues: ['x-notes', 'was not delivered to:'],
  recognises: (anatomy) =>
    /^x-notes\s*;/i.test(diagnosticCodeOf(anatomy)) ||
    ((anatomy.subject.startsWith('DELIVERY FAILURE') || /^\s*Your message\b/i.test(anatomy.opening)) &&
      FATE.test(anatomy.opening)),
  read(anatomy: Anatomy): Finding[] {
    const [, named, reason] = FATE.exec(anatomy.human.slice(0, LONGEST_TEXT)) ?? []
    if (named === undefined || reason === undefined) return readFreeText(anatomy)
    const returned = findAddresses(anatomy.original?.raw('to') ?? '')
    const candidates = [
      internetAddresses(named),
      internetAddresses(reason).slice(0, 1),
      returned.length === 1 ? returned.map(({ address }) => address) : [],
    ]
    const addresses = candidates.find((found) => found.length > 0) ?? [null]
    return addresses.map((address) => ({ address, intended: null, text: reason.trim() }))
  },
}

/** Addresses with a dot in the domain; a Notes name has none. */
function internetAddresses(text: string): string[] {
  return findAddresses(text)
    .map(({ address }) => address)
    .filter((address) => address.slice(address.lastIndexOf('@')).includes('.'))
}
