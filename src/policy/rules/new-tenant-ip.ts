import { pages } from '../pages.ts'
import { judgeKind, type Rule } from '../rule.ts'
import { leavesExchangeOnline } from '../routes.ts'
import { flowsOf } from '../situation.ts'
import { counted, number } from '../words.ts'

/** Mail of new and trial tenants leaves from addresses of low reputation and may be refused. How much is not published. */
export const newTenantIp: Rule = {
  id: 'new-tenant-ip',
  source: pages.sendingBlocks.url,
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
      why: (standing) =>
        `${counted(standing, 'external recipients', '24 h')} of a tenant that is ` +
        `${isTrial ? 'a trial' : `under ${number(settings.newTenantDays)} days old`}: its mail can leave from addresses of ` +
        'low reputation. Microsoft does not publish for whom and how long.',
      steps: [
        ...(isTrial ? ['Buy and assign licences.'] : []),
        'Start with little mail.',
        'Where 5.7.708 comes, ask Microsoft support for an exception.',
      ],
      links: [pages.sendingBlocks, pages.support],
    })
  },
}
