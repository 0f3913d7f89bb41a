import type { Anatomy } from '../report/anatomy.ts'
import { firstOf } from '../report/wording.ts'
import { generatingServerLabels } from './exchange-headings.ts'
import type { Dialect } from './dialect.ts'
import { reportingMtaOf } from './signs.ts'

/** Hosts of the service, as they sign reports. */
const HOST =
  /\.prod\.(?:outlook|exchangelabs)\.com\b|\.eop-[a-z0-9]+\.prod\.|\.protection\.(?:partner\.)?(?:outlook|office365)\.(?:com|cn|de)\b/i

/** The sender of system messages; also of a server on the premises, which then signs. */
const SENDER = /microsoftexchange329e71ec88ae4615bbc36ab6ce41109e@/i

export const signs =
  'Reporting-MTA, else "Generating server", else the Message-ID of a postmaster, under `prod.outlook.com` or `protection.outlook.com`'

/**
 * Exchange Online and EOP: the layout since 2016 ("Your message to … couldn't be delivered") and the older one
 * ("Delivery has failed to these recipients or groups"), in any language. A server on the customer's premises that relays
 * through the service writes its own reports, with the service's refusal in them: who signs decides.
 */
export const exchangeOnline: Dialect = {
  id: 'exchange-online',
  name: 'Exchange Online',
  clues: [
    '.prod.outlook.com',
    '.prod.exchangelabs.com',
    '.eop-',
    '.protection.',
    'microsoftexchange329e71ec88ae4615bbc36ab6ce41109e@',
    'more info for email admins',
  ],
  recognises(anatomy: Anatomy): boolean {
    const signatory = reportingMtaOf(anatomy) || generatingServerIn(anatomy.foldedOpening)
    if (signatory !== '') return HOST.test(signatory)
    return (
      (HOST.test(anatomy.header.raw('message-id')) && /postmaster@/i.test(anatomy.from)) ||
      SENDER.test(anatomy.from) ||
      isLayoutOf2016(anatomy.foldedOpening)
    )
  },
}

function isLayoutOf2016(folded: string): boolean {
  return folded.includes('office 365') && folded.includes('more info for email admins')
}

/** The host behind the label, in any language; '' where no server is named. */
function generatingServerIn(folded: string): string {
  const label = firstOf(folded, generatingServerLabels)
  if (label === null) return ''
  const behind = folded.indexOf(label) + label.length
  return /(?<![\w-])[\w-]+(?:\.[\w-]+)+/.exec(folded.slice(behind, behind + LONGEST_HOST))?.[0] ?? ''
}

/** RFC 1035 section 2.3.4. */
const LONGEST_HOST = 255
