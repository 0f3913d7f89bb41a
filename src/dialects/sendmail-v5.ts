import { readAddress } from '../report/address.ts'
import type { Anatomy } from '../report/anatomy.ts'
import type { Dialect, Finding } from './dialect.ts'
import { readFreeText } from './free-text.ts'

/** The verdict on a recipient, at the end of what was said about it: `550 <user@example.com>... User unknown`. */
const VERDICT = /^[245]\d\d[ -]<?([^\s<>()][^\s<>()@]*@[^\s<>()]+?)>?\.\.\. /

export const signs = 'a text that begins with "----- Transcript of session follows -----"'

/** Sendmail 5 of BSD and of Unix vendors (8.6 and older too): nothing but the transcript, and the message behind it. */
export const sendmailV5: Dialect = {
  id: 'sendmail-v5',
  name: 'Sendmail V5',
  clues: ['- transcript of session follows -'],
  recognises: ({ opening }) => /^\s*-{3,5} Transcript of session follows -{3,5}\s/.test(opening),
  read(anatomy: Anatomy): Finding[] {
    const findings: Finding[] = []
    let said: string[] = []
    for (const line of anatomy.human.split('\n')) {
      said.push(line)
      const address = VERDICT.exec(line)?.[1]
      if (address === undefined) continue
      findings.push({ address: readAddress(address), intended: null, text: said.join('\n') })
      said = []
    }
    return findings.length > 0 ? findings : readFreeText(anatomy)
  },
}
