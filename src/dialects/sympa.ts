import { findAddresses } from '../report/address.ts'
import type { Anatomy } from '../report/anatomy.ts'
import type { Dialect, Finding } from './dialect.ts'

/** The list stands there with its domain, or without it; then it is at home where the sender is. */
const REFUSAL = /Your message for list (\S{1,320}) (?:\(attached below\) )?(?:has been|was) rejected\./

export const signs = 'from `SYMPA` or `sympa@…`, with "Your message for list … has been rejected."'

/** Sympa, where it refuses to distribute. */
export const sympa: Dialect = {
  id: 'sympa',
  name: 'Sympa',
  clues: ['your message for list '],
  recognises: (anatomy) => /\bsympa\b/i.test(anatomy.from) && REFUSAL.test(anatomy.opening),
  read(anatomy: Anatomy): Finding[] {
    const list = REFUSAL.exec(anatomy.human)?.[1] ?? ''
    const host = findAddresses(anatomy.from)[0]?.address.replace(/^.*@/, '') ?? ''
    const address = list.includes('@') ? list : `${list}@${host}`
    return [{ address, intended: null, text: anatomy.human.trim() }]
  },
  action: () => 'failed',
}
