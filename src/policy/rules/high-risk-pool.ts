import { pages } from '../pages.ts'
import { judgeKind, type Rule } from '../rule.ts'
import { leavesExchangeOnline } from '../routes.ts'
import { flowsOf, type Situation, type Traffic } from '../situation.ts'

function leavesByThePool({ domain, outbound, spam }: Traffic, { listed }: Situation): number {
  return listed(domain)?.resolves === false ? Math.max(outbound, spam) : spam
}

/** Mail judged as spam, and mail of domains without an A or MX record, leaves from addresses of low reputation. */
export const highRiskPool: Rule = {
  id: 'high-risk-pool',
  source: pages.highRiskPool,
  asOf: '2023-11',
  judge: (situation) =>
    judgeKind(situation, {
      rule: 'high-risk-pool',
      scope: 'message',
      subject: null,
      code: null,
      unit: 'messages',
      basis: 'documented',
      verdict: 'watch',
      refused: false,
      flows: flowsOf(situation.traffic, (one) =>
        leavesExchangeOnline(one.route) ? leavesByThePool(one, situation) : 0,
      ),
      why: ({ highRiskPool: { why } }, count) => why(count),
      steps: ({ highRiskPool: { steps } }) => steps,
      links: ['highRiskPool'],
    }),
}
