import type { Anatomy } from '../report/anatomy.ts'
import { firstOf, foldForMatching } from '../report/wording.ts'
import { diagnosticsTitles, generatingServerLabels } from './exchange-headings.ts'
import type { Dialect } from './dialect.ts'

/** Exchange Server 2007 to 2019 on its own premises, with the headings of any language. */
export const exchange: Dialect = {
  id: 'exchange-server',
  name: 'Exchange Server 2007 to 2019',
  signs:
    'X-MS-Exchange-Message-Is-Ndr, or the localised titles of the diagnostic section; tokens RESOLVER., STOREDRV., #SMTP#',
  recognises(anatomy: Anatomy): boolean {
    if (anatomy.header.has('x-ms-exchange-message-is-ndr')) return true
    const folded = foldForMatching(anatomy.human)
    return (
      firstOf(folded, diagnosticsTitles) !== null ||
      firstOf(folded, generatingServerLabels) !== null ||
      /#smtp#|\bresolver\.|\bstoredrv\./.test(folded)
    )
  },
}
