import type { Tenant } from '../profile.ts'
import { judgeLimit, type Rule } from '../rule.ts'
import { countsInExchangeOnline } from '../routes.ts'
import { flowsOf } from '../situation.ts'

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
        why: ({ moera: { why } }, count) => why(count, isEnforced),
        steps: ({ moera: { steps } }) => steps,
        links: ['addDomain', 'acceptedDomains'],
      }),
    ]
  },
}
