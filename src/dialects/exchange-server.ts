import type { Anatomy } from '../report/anatomy.ts'
import { firstOf } from '../report/wording.ts'
import { diagnosticsTitles, generatingServerLabels } from './exchange-headings.ts'
import type { Dialect, Finding } from './dialect.ts'
import { readFreeText } from './free-text.ts'
import { diagnosticCodeOf } from './signs.ts'

export const signs =
  '`X-MS-Exchange-Message-Is-Ndr`; the title of the diagnostic section in any language; tokens `RESOLVER.`, `STOREDRV.`, `#SMTP#`; "did not reach the following recipient(s):"; "The following recipient(s) could not be reached:" with `MSEXCH:` or `<host #5.…`'

/**
 * Exchange Server: the Internet Mail Connector of 4.0 and 5.5 ("did not reach the following recipient(s)"), and 2007 to
 * 2019 with the headings of any language.
 */
export const exchangeServer: Dialect = {
  id: 'exchange-server',
  name: 'Exchange Server',
  clues: [
    'x-ms-exchange-message-is-ndr',
    'did not reach the following recipient(s):',
    'the following recipient(s) could not be reached:',
    '#smtp#',
    'resolver.',
    'storedrv.',
    ...diagnosticsTitles,
    ...generatingServerLabels,
  ],
  recognises: (anatomy: Anatomy) =>
    anatomy.header.has('x-ms-exchange-message-is-ndr') || isOfMailConnector(anatomy) || isOf2007(anatomy),
  /** The Mail Connector may name a recipient by X.400: `c=US;a= ;p=Fabrikam;o=Main;dda:SMTP=user@example.com;`. */
  read: (anatomy: Anatomy): Finding[] =>
    readFreeText(anatomy).map((finding) => ({
      ...finding,
      address: finding.address?.replace(/^SMTP=/i, '') ?? null,
    })),
}

/** hMailServer borrowed the second sentence; what tells it is the address of the connector, or the host with its code. */
function isOfMailConnector({ opening, header }: Anatomy): boolean {
  return (
    /^did not reach the following recipient\(s\):/m.test(opening) ||
    (opening.includes('The following recipient(s) could not be reached:') &&
      (/MSEXCH:|<[\w.-]{1,255} #[45]\.\d/.test(opening) ||
        /Internet Mail (?:Service|Connector)/.test(header.raw('x-mailer'))))
  )
}

function isOf2007(anatomy: Anatomy): boolean {
  const folded = anatomy.foldedOpening
  return (
    firstOf(folded, diagnosticsTitles) !== null ||
    firstOf(folded, generatingServerLabels) !== null ||
    folded.includes('#smtp#') ||
    /\b(?:resolver|storedrv)\.[a-z]/i.test(diagnosticCodeOf(anatomy) || folded)
  )
}
