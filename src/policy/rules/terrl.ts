import type { TerrlEnforcement, TerrlOrigin } from '../forecast-locale.ts'
import type { Basis, Verdict } from '../forecast.ts'
import { pages } from '../pages.ts'
import type { Tenant } from '../profile.ts'
import { judgeLimit, type Rule } from '../rule.ts'
import { countsInExchangeOnline } from '../routes.ts'
import { flowsOf, type Situation } from '../situation.ts'

/** External recipients of a tenant that pays for nothing. */
const TRIAL_LIMIT = 5000

/** The published formula, to the nearest whole number as all of its published examples are. */
export function limitForLicenses(licenses: number): number {
  return Math.round(500 * licenses ** 0.7 + 9500)
}

/** Tenants up to so many licences, and since when the limit holds for them. Trials and single seats came before all. */
const ENFORCED_SINCE = [
  { licenses: 1, since: -Infinity },
  { licenses: 25, since: Date.UTC(2025, 3, 3) },
  { licenses: 200, since: Date.UTC(2025, 3, 18) },
  { licenses: 500, since: Date.UTC(2025, 3, 28) },
] as const
const GCC_ENFORCED_SINCE = Date.UTC(2025, 6, 30)

/** The worst verdict that the enforcement allows. */
const WORST: Readonly<Record<TerrlEnforcement, Verdict>> = {
  enforced: 'blocked',
  paused: 'at-risk',
  unconfirmed: 'at-risk',
  notYet: 'watch',
  off: 'watch',
}

function enforcementOf(
  { plan, licenses = 0, cloud = 'worldwide', terrl }: Tenant,
  at: number,
): TerrlEnforcement {
  if (terrl?.enforced !== undefined) return terrl.enforced ? 'enforced' : 'off'
  if (cloud !== 'worldwide' && cloud !== 'gcc') return 'unconfirmed'
  if (plan === 'trial') return 'enforced'
  const stage = ENFORCED_SINCE.find((one) => licenses <= one.licenses)
  if (!stage) return 'paused'
  const since = cloud === 'gcc' ? Math.max(GCC_ENFORCED_SINCE, stage.since) : stage.since
  return at < since ? 'notYet' : 'enforced'
}

/** The ramp that third parties tell of: see `settings.youngTenantRamp`. */
const RAMP_SINCE = Date.UTC(2026, 8, 14)

function rampOf({ at, tenantAge, settings }: Situation): number {
  if (!settings.youngTenantRamp || at < RAMP_SINCE || tenantAge === null) return 1
  return tenantAge <= 30 ? 0.1 : tenantAge <= 60 ? 0.25 : 1
}

function limitOf(situation: Situation): number {
  const { plan, licenses = 0, terrl } = situation.tenant
  if (terrl?.threshold !== undefined) return terrl.threshold
  const full = plan === 'trial' ? TRIAL_LIMIT : limitForLicenses(licenses)
  return Math.round(full * rampOf(situation))
}

function originOf(situation: Situation): TerrlOrigin {
  if (situation.tenant.terrl?.threshold !== undefined) return 'shown'
  return rampOf(situation) === 1 ? 'reckoned' : 'reduced'
}

const BASES: Readonly<Record<TerrlOrigin, Basis>> = {
  shown: 'configured',
  reckoned: 'documented',
  reduced: 'unpublished',
}

/**
 * The tenant external recipient rate limit (TERRL): pairs of message and external recipient in 24 hours, of the whole
 * tenant, relayed mail with the rest. Not counted: journal reports, automatic replies, reports and receipts,
 * notifications of Microsoft's services, Azure Communication Services, High Volume Email.
 */
export const terrl: Rule = {
  id: 'terrl',
  source: pages.externalRecipientLimits,
  asOf: '2025-07-14',
  judge: (situation) => {
    const limit = limitOf(situation)
    const enforcement = enforcementOf(situation.tenant, situation.at)
    const origin = originOf(situation)
    const { plan, licenses = 0 } = situation.tenant
    const isTrial = plan === 'trial'
    return [
      judgeLimit(situation, {
        rule: 'terrl',
        scope: 'tenant',
        subject: null,
        code: isTrial ? '5.7.232' : '5.7.233',
        unit: 'external recipients',
        window: '24 h',
        basis: BASES[origin],
        worst: WORST[enforcement],
        limit,
        flows: flowsOf(situation.traffic, ({ route, external }) =>
          countsInExchangeOnline(route) ? external : 0,
        ),
        why: ({ terrl: said }, count) =>
          said.why(count, isTrial ? null : licenses, origin, said.enforcement[enforcement]),
        steps: ({ terrl: { steps, buyLicences } }) => [
          ...steps,
          isTrial ? buyLicences.trial : buyLicences.paid,
        ],
        links: ['externalRecipientLimits', 'sendingLimitsTroubleshoot', 'azureEmail'],
      }),
    ]
  },
}
