import type { Verdict } from '../forecast.ts'
import { pages } from '../pages.ts'
import { judgeKind, worstOf, type Rule } from '../rule.ts'
import { flowsOf, type Situation, type Traffic } from '../situation.ts'
import { counted } from '../words.ts'

/** End of December 2026: off by default for tenants that exist, and not to be had by default in new ones. */
const OFF_BY_DEFAULT_SINCE = Date.UTC(2027, 0, 1)

function stateOf({ at, tenant }: Situation): { verdict: Verdict; text: string } {
  if (tenant.smtpBasicAuth === 'blocked')
    return { verdict: 'at-risk', text: 'The tenant no longer takes them.' }
  if (at < OFF_BY_DEFAULT_SINCE) {
    return { verdict: 'watch', text: 'They are off by default from the end of December 2026 on.' }
  }
  const later = 'a date for their removal is to be announced in the second half of 2027'
  return tenant.smtpBasicAuth === 'allowed'
    ? {
        verdict: 'watch',
        text: `They have been off by default since the end of December 2026, and are on in this tenant; ${later}.`,
      }
    : { verdict: 'at-risk', text: `They have been off by default since the end of December 2026; ${later}.` }
}

/** SMTP AUTH with user name and password. The dates have moved several times; this is their state of 2026-01-27. */
export const smtpAuthBasic: Rule = {
  id: 'smtp-auth-basic',
  source: 'Message center MC786329',
  asOf: '2026-01-27',
  judge: (situation) => {
    const { verdict, text } = stateOf(situation)
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
      steps: [
        'Move the devices and applications to OAuth 2.0, Microsoft Graph, Azure Communication Services, or a relay of your own; to High Volume Email, where all recipients are internal.',
        'Until they are removed, an administrator can turn them on again.',
      ],
      links: [pages.devices, pages.azureEmail],
    } as const
    return worstOf([
      ...judgeKind(situation, {
        ...words,
        verdict,
        refused: verdict === 'at-risk',
        flows: submitted((authentication) => authentication === 'basic'),
        why: (standing) =>
          `${counted(standing, 'messages', '24 h')} are submitted with user name and password. ${text}`,
      }),
      ...judgeKind(situation, {
        ...words,
        verdict: 'clear',
        refused: false,
        flows: submitted((authentication) => authentication !== 'oauth'),
        why: (standing) =>
          `${counted(standing, 'messages', '24 h')} are submitted by clients not all known to use OAuth 2.0. User name and ` +
          `password are being retired. ${text}`,
      }),
    ])
  },
}
