import { pages } from '../pages.ts'
import type { Tenant } from '../profile.ts'
import { judgeLimit, type Rule } from '../rule.ts'
import { countsInExchangeOnline } from '../routes.ts'
import { flowsOf } from '../situation.ts'
import { counted, number } from '../words.ts'

/** External recipients in 24 hours, from all onmicrosoft.com addresses of a tenant together. */
const LIMIT = 100

/** Tenants up to so many seats, and since when the limit holds for them. Dates by secondary sources. */
const ENFORCED_SINCE = [
  { seats: 2, since: Date.UTC(2025, 11, 1) },
  { seats: 10, since: Date.UTC(2026, 0, 7) },
  { seats: 50, since: Date.UTC(2026, 1, 2) },
  { seats: 200, since: Date.UTC(2026, 2, 2) },
  { seats: 2000, since: Date.UTC(2026, 3, 1) },
  { seats: 10_000, since: Date.UTC(2026, 4, 4) },
  { seats: Infinity, since: Date.UTC(2026, 5, 1) },
] as const
const TRIALS_ENFORCED_SINCE = Date.UTC(2025, 9, 15)

function enforcedSince({ plan, licenses = 0 }: Tenant): number {
  if (plan === 'trial') return TRIALS_ENFORCED_SINCE
  return ENFORCED_SINCE.find(({ seats }) => licenses <= seats)?.since ?? Infinity
}

/** The limit on mail from the domain that Microsoft gave with the tenant (MOERA), whatever way it takes. */
export const moera: Rule = {
  id: 'moera',
  source:
    'https://learn.microsoft.com/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online',
  asOf: '2026-01-07',
  judge: (situation) => {
    const isEnforced = situation.at >= enforcedSince(situation.tenant)
    return [
      judgeLimit(situation, {
        rule: 'moera',
        scope: 'tenant',
        subject: null,
        code: '5.7.236',
        unit: 'external recipients',
        window: '24 h',
        basis: 'documented',
        worst: isEnforced ? 'blocked' : 'watch',
        limit: LIMIT,
        flows: flowsOf(situation.traffic, ({ route, domain, external }) =>
          countsInExchangeOnline(route) && situation.isOnmicrosoft(domain) ? external : 0,
        ),
        why: (standing) =>
          `${counted(standing, 'external recipients', '24 h')} of mail from onmicrosoft.com addresses, of ${number(LIMIT)} ` +
          `for the whole tenant.${isEnforced ? '' : ' It is not enforced yet for a tenant of this size.'}`,
        steps: [
          'Add and verify a domain of your own, and make it the default.',
          'Change the primary addresses of the senders to it; find them with message trace.',
          'Look for what sends from the default domain by itself: notifications, Bookings, the rewritten senders of forwarded mail.',
        ],
        links: [pages.addDomain, pages.acceptedDomains],
      }),
    ]
  },
}
