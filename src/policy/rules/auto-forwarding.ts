import type { Basis, Verdict } from '../forecast.ts'
import { pages } from '../pages.ts'
import type { OutboundSpamPolicy } from '../profile.ts'
import { judgeKind, type Rule } from '../rule.ts'
import { flowsOf } from '../situation.ts'
import { counted } from '../words.ts'

/** What a mode means for mail that is forwarded to external addresses. */
interface Meaning {
  readonly verdict: Verdict
  readonly basis: Basis
  readonly text: string
}

const MEANINGS: Readonly<
  Record<Exclude<OutboundSpamPolicy['autoForwardingMode'], undefined> | 'unknown', Meaning>
> = {
  Off: { verdict: 'at-risk', basis: 'configured', text: 'the outbound spam policy does not allow it.' },
  Automatic: {
    verdict: 'at-risk',
    basis: 'documented',
    text: 'the outbound spam policy is on Automatic, which now equals Off; in some old organisations it may still equal On.',
  },
  On: { verdict: 'clear', basis: 'configured', text: 'the outbound spam policy allows it.' },
  unknown: {
    verdict: 'clear',
    basis: 'documented',
    text: 'whether the outbound spam policy allows it is not known. It does not, unless AutoForwardingMode is On.',
  },
}

/** External forwarding where the outbound spam policy does not allow it. */
export const autoForwarding: Rule = {
  id: 'auto-forwarding',
  source: pages.outboundSpamPolicies.url,
  asOf: '2025-02-05',
  judge: (situation) => {
    const { verdict, basis, text } =
      MEANINGS[situation.tenant.outboundSpamPolicy?.autoForwardingMode ?? 'unknown']
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
      why: (standing) =>
        `${counted(standing, 'messages', '24 h')} are forwarded to external addresses, and ${text}`,
      steps: [
        'Allow it only for those who need it: an outbound spam policy of their own with AutoForwardingMode On.',
        'Else remove the forwarding.',
      ],
      links: [pages.externalForwarding, pages.outboundSpamPolicies],
    })
  },
}
