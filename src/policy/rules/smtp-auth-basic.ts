import type { BasicAuthState, ForecastLocale } from '../forecast-locale.ts'
import type { Verdict } from '../forecast.ts'
import { judgeKind, worstOf, type Rule } from '../rule.ts'
import { flowsOf, type Situation, type Traffic } from '../situation.ts'

/** End of December 2026: off by default for tenants that exist, and not to be had by default in new ones. */
const OFF_BY_DEFAULT_SINCE = Date.UTC(2027, 0, 1)

function stateOf({ at, tenant }: Situation): BasicAuthState {
  if (tenant.smtpBasicAuth === 'blocked') return 'blocked'
  if (at < OFF_BY_DEFAULT_SINCE) return 'offSoon'
  return tenant.smtpBasicAuth === 'allowed' ? 'onHere' : 'off'
}

const VERDICTS: Readonly<Record<BasicAuthState, Verdict>> = {
  blocked: 'at-risk',
  offSoon: 'watch',
  onHere: 'watch',
  off: 'at-risk',
}

/** SMTP AUTH with user name and password. The dates have moved several times; this is their state of 2026-01-27. */
export const smtpAuthBasic: Rule = {
  id: 'smtp-auth-basic',
  source: 'Message center MC786329',
  asOf: '2026-01-27',
  judge: (situation) => {
    const state = stateOf(situation)
    const verdict = VERDICTS[state]
    const submitted = (isCounted: (authentication: Traffic['authentication']) => boolean) =>
      flowsOf(situation.traffic, (one) =>
        one.route === 'smtp-auth' && isCounted(one.authentication) ? one.messages : 0,
      )
    const words = {
      rule: 'smtp-auth-basic',
      scope: 'tenant',
      subject: null,
      code: '5.7.30',
      unit: 'messages',
      basis: situation.tenant.smtpBasicAuth === undefined ? 'documented' : 'configured',
      steps: ({ smtpAuthBasic: { steps } }: ForecastLocale) => steps,
      links: ['devices', 'azureEmail'],
    } as const
    return worstOf([
      ...judgeKind(situation, {
        ...words,
        verdict,
        refused: verdict === 'at-risk',
        flows: submitted((authentication) => authentication === 'basic'),
        why: ({ smtpAuthBasic: { basic, states } }, count) => basic(count, states[state]),
      }),
      ...judgeKind(situation, {
        ...words,
        verdict: 'clear',
        refused: false,
        flows: submitted((authentication) => authentication !== 'oauth'),
        why: ({ smtpAuthBasic: { unclear, states } }, count) => unclear(count, states[state]),
      }),
    ])
  },
}
