import { findAddresses } from '../report/address.ts'
import type { Anatomy } from '../report/anatomy.ts'
import type { Dialect, Finding } from './dialect.ts'
import { readFreeText } from './free-text.ts'
import { contentTypeOf } from './signs.ts'

const INTRODUCTION = 'This report relates to a message you sent with the following header fields:'

export const signs = `"${INTRODUCTION}"; subject \`Delivery Notification: …\` with a boundary \`Boundary_(ID_…)\``

/** PMDF and its children: Sun, iPlanet and Oracle Messaging Server, and with them iCloud. */
export const messagingServer: Dialect = {
  id: 'messaging-server',
  name: 'Oracle (Sun, iPlanet) Messaging Server and PMDF',
  clues: [INTRODUCTION.toLowerCase(), 'boundary_(id_'],
  recognises: (anatomy) =>
    anatomy.opening.includes(INTRODUCTION) ||
    (contentTypeOf(anatomy).includes('Boundary_(ID_') &&
      anatomy.subject.startsWith('Delivery Notification: ')),
  /** The header fields it lists before the recipients look like a copy of the message: what is wanted stands behind. */
  read(anatomy: Anatomy): Finding[] {
    const text = `${anatomy.human}\n${anatomy.copy ?? ''}`
    const sections = text.split(/^[ \t]*Recipient address:/m).slice(1)
    if (sections.length === 0) return readFreeText(anatomy)
    return sections.map((section) => {
      const [name = '', ...rest] = section.split('\n', LONGEST_SECTION)
      return {
        address: findAddresses(name)[0]?.address ?? null,
        intended: null,
        text: rest.join('\n').trim(),
      }
    })
  },
}

/** Lines about one recipient: the address, original address, reason, diagnostic code and remote system, folded. */
const LONGEST_SECTION = 12
