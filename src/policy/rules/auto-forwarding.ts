import type { ForwardingMode } from '../forecast-locale.ts'
import type { Basis, Verdict } from '../forecast.ts'
import { pages } from '../pages.ts'
import { judgeKind, type Rule } from '../rule.ts'
import { flowsOf } from '../situation.ts'

/** What a mode means for mail that is forwarded to external addresses. */
interface Meaning {
  readonly verdict: Verdict
  readonly basis: Basis
}

const MEANINGS: Readonly<Record<ForwardingMode, Meaning>> = {
  Off: { verdict: 'at-risk', basis: 'configured' },
  Automatic: { verdict: 'at-risk', basis: 'documented' },
  On: { verdict: 'clear', basis: 'configured' },
  unknown: { verdict: 'clear', basis: 'documented' },
}

/** External forwarding where the outbound spam policy does not allow it. */
export const autoForwarding: Rule = {
  id: 'auto-forwarding',
  source: pages.outboundSpamPolicies,
  asOf: '2025-02-05',
  judge: (situation) => {
    const mode = situation.tenant.outboundSpamPolicy?.autoForwardingMode ?? 'unknown'
    const { verdict, basis } = MEANINGS[mode]
    return judgeKind(situation, {
      rule: 'auto-forwarding',
      scope: 'tenant',
      subject: null,
      code: '5.7.520',
      unit: 'messages',
      basis,
      verdict,
      refused: verdict === 'at-risk',
      flows: flowsOf(situation.traffic, ({ route, outbound }) => (route === 'forwarding' ? outbound : 0)),
      why: ({ autoForwarding: { why, modes } }, count) => why(count, modes[mode]),
      steps: ({ autoForwarding: { steps } }) => steps,
      links: ['externalForwarding', 'outboundSpamPolicies'],
    })
  },
}
