import { readAddress } from '../report/address.ts'
import type { Anatomy } from '../report/anatomy.ts'
import type { Dialect, Finding } from './dialect.ts'
import { readFreeText } from './free-text.ts'

/** A reason, and behind it whom it is about. */
const REASON =
  /^(Unknown (?:user|host)|Invalid final delivery userid|User mailbox exceeds allowed size|Delivery failed \d{1,3} attempts|Requested action not taken: virus detected|undeliverable +to):?\s+(\S[^\s@]*@\S+)\s*$/i

export const signs = '`X-Mailer: <SMTP32 v…>` with the subject `Undeliverable Mail`'

/** Ipswitch IMail Server: each recipient behind a reason of its own. */
export const imail: Dialect = {
  id: 'imail',
  name: 'Ipswitch IMail Server',
  clues: ['<smtp32 v'],
  recognises: ({ header, subject }) =>
    header.raw('x-mailer').startsWith('<SMTP32 v') && /^undeliverable mail/i.test(subject),
  read(anatomy: Anatomy): Finding[] {
    const findings: { address: string | null; said: string[] }[] = []
    for (const line of anatomy.human.split('\n')) {
      const [, reason, address] = REASON.exec(line) ?? []
      if (reason !== undefined && address !== undefined)
        findings.push({ address: readAddress(address), said: [reason] })
      else findings.at(-1)?.said.push(line)
    }
    if (findings.length === 0) return readFreeText(anatomy)
    return findings.map(({ address, said }) => ({ address, intended: null, text: said.join('\n').trim() }))
  },
}
