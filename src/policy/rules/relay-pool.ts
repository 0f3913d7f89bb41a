import type { ForecastLocale } from '../forecast-locale.ts'
import { pages } from '../pages.ts'
import { judgeKind, worstOf, type Rule } from '../rule.ts'
import { isRelayed } from '../routes.ts'
import { flowsOf, type Situation, type Traffic } from '../situation.ts'

/** An accepted domain, or SPF or DKIM that passed on arrival, keeps mail out of the pool. */
function mayLeaveByThePool({ route, domain, accepted }: Traffic, { listed }: Situation): boolean {
  return isRelayed(route) && !accepted && listed(domain)?.spf !== 'pass' && listed(domain)?.dkim !== 'pass'
}

function isKnownToFail({ domain }: Traffic, { listed }: Situation): boolean {
  return listed(domain)?.spf !== undefined && listed(domain)?.dkim !== undefined
}

/** Forwarded and relayed mail of foreign senders leaves from addresses that no published SPF record names. */
export const relayPool: Rule = {
  id: 'relay-pool',
  source: pages.highRiskPool,
  asOf: '2023-11',
  judge: (situation) => {
    const traffic = situation.traffic.filter((one) => mayLeaveByThePool(one, situation))
    const words = {
      rule: 'relay-pool',
      scope: 'message',
      subject: null,
      code: '5.7.367',
      unit: 'messages',
      basis: 'documented',
      refused: false,
      steps: ({ relayPool: { steps } }: ForecastLocale) => steps,
      links: ['highRiskPool', 'relayPool'],
    } as const
    return worstOf([
      ...judgeKind(situation, {
        ...words,
        verdict: 'watch',
        flows: flowsOf(traffic, (one) => (isKnownToFail(one, situation) ? one.outbound : 0)),
        why: ({ relayPool: { failing } }, count) => failing(count),
      }),
      ...judgeKind(situation, {
        ...words,
        verdict: 'clear',
        flows: flowsOf(traffic, ({ outbound }) => outbound),
        why: ({ relayPool: { unknown } }, count) => unknown(count),
      }),
    ])
  },
}
