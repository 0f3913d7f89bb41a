import { pages } from '../pages.ts'
import { judgeKind, type Rule } from '../rule.ts'
import { leavesExchangeOnline } from '../routes.ts'
import { flowsOf } from '../situation.ts'

/** Mail of new and trial tenants leaves from addresses of low reputation and may be refused. How much is not published. */
export const newTenantIp: Rule = {
  id: 'new-tenant-ip',
  source: pages.sendingBlocks,
  asOf: '2026-10-02',
  judge: (situation) => {
    const { tenant, tenantAge, settings } = situation
    const isTrial = tenant.plan === 'trial'
    if (!isTrial && (tenantAge === null || tenantAge >= settings.newTenantDays)) return []
    return judgeKind(situation, {
      rule: 'new-tenant-ip',
      scope: 'tenant',
      subject: null,
      code: '5.7.708',
      unit: 'external recipients',
      basis: 'unpublished',
      verdict: 'watch',
      refused: false,
      flows: flowsOf(situation.traffic, ({ route, external }) =>
        leavesExchangeOnline(route) ? external : 0,
      ),
      why: ({ newTenantIp: { why } }, count) => why(count, isTrial ? null : settings.newTenantDays),
      steps: ({ newTenantIp: { buyLicences, steps } }) => (isTrial ? [buyLicences, ...steps] : steps),
      links: ['sendingBlocks', 'support'],
    })
  },
}
