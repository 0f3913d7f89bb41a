import type { Anatomy } from '../report/anatomy.ts'
import type { Dialect } from './dialect.ts'

/** Hosts of the service, as they sign reports. */
const HOST =
  /\.(?:prod|eop-[a-z0-9]+\.prod)\.(?:outlook|exchangelabs)\.com\b|\.protection\.outlook\.(?:com|cn|de)\b/i

/**
 * Exchange Online and EOP: the layout since 2016 ("Your message to … couldn't be delivered") and the older one
 * ("Delivery has failed to these recipients or groups"), in any language.
 */
export const exchangeOnline: Dialect = {
  id: 'exchange-online',
  name: 'Exchange Online',
  signs:
    'Reporting-MTA under prod.outlook.com or protection.outlook.com; X-MS-Exchange-Message-Is-Ndr; the sender MicrosoftExchange329e71ec88ae4615bbc36ab6ce41109e@…',
  recognises(anatomy: Anatomy): boolean {
    return (
      HOST.test(anatomy.status?.message.get('reporting-mta') ?? '') ||
      /microsoftexchange329e71ec88ae4615bbc36ab6ce4110/i.test(anatomy.from) ||
      (HOST.test(anatomy.human) &&
        /Office ?365|More Info for Email Admins|Generating server|NDR|Diagnostic/i.test(anatomy.human))
    )
  },
}
