import { pages } from '../pages.ts'
import { judgeKind, worstOf, type Rule } from '../rule.ts'
import { isRelayed } from '../routes.ts'
import { flowsOf, type Situation, type Traffic } from '../situation.ts'
import { counted } from '../words.ts'

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
  source: pages.highRiskPool.url,
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
      steps: [
        'Add and verify the domains that are yours.',
        'Have the original senders pass SPF or DKIM on arrival.',
        'Look for OutboundIpPoolName = RegularRelayOutboundPool in message trace.',
      ],
      links: [pages.highRiskPool, pages.relayPool],
    } as const
    const relayed = 'are relayed or forwarded for domains that the tenant has not accepted'
    const pool = 'the relay pool (40.95.0.0/16), which next servers may refuse'
    return worstOf([
      ...judgeKind(situation, {
        ...words,
        verdict: 'watch',
        flows: flowsOf(traffic, (one) => (isKnownToFail(one, situation) ? one.outbound : 0)),
        why: (standing) =>
          `${counted(standing, 'messages', '24 h')} ${relayed}, and neither SPF nor DKIM passes for them: they leave by ${pool}.`,
      }),
      ...judgeKind(situation, {
        ...words,
        verdict: 'clear',
        flows: flowsOf(traffic, ({ outbound }) => outbound),
        why: (standing) =>
          `${counted(standing, 'messages', '24 h')} ${relayed}. Those for which neither SPF nor DKIM passed on arrival ` +
          `leave by ${pool}; how many these are is not known.`,
      }),
    ])
  },
}
