import type { Verdict } from '../forecast.ts'
import { pages } from '../pages.ts'
import type { Tenant } from '../profile.ts'
import { judgeLimit, type Rule } from '../rule.ts'
import { countsInExchangeOnline } from '../routes.ts'
import { flowsOf, type Situation } from '../situation.ts'
import { counted, number } from '../words.ts'

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

/** What is known of the enforcement for a tenant, the worst verdict it allows, and how to say it. */
interface Enforcement {
  readonly worst: Verdict
  readonly text: string
}

const enforcements = {
  enforced: { worst: 'blocked', text: 'What goes over it is refused; mail within the tenant goes on.' },
  paused: {
    worst: 'at-risk',
    text: 'For tenants of more than 500 licences enforcement was last reported as paused (2025-07-14); Get-LimitsEnforcementStatus shows the state of yours.',
  },
  unconfirmed: {
    worst: 'at-risk',
    text: 'Enforcement in this cloud was planned for the second half of 2025 and is not confirmed; Get-LimitsEnforcementStatus shows the state of yours.',
  },
  notYet: { worst: 'watch', text: 'It is not enforced yet for a tenant of this size.' },
  off: { worst: 'watch', text: 'Get-LimitsEnforcementStatus shows it as not enforced for this tenant.' },
} as const satisfies Record<string, Enforcement>

function enforcementOf({ plan, licenses = 0, cloud = 'worldwide', terrl }: Tenant, at: number): Enforcement {
  if (terrl?.enforced !== undefined) return terrl.enforced ? enforcements.enforced : enforcements.off
  if (cloud !== 'worldwide' && cloud !== 'gcc') return enforcements.unconfirmed
  if (plan === 'trial') return enforcements.enforced
  const stage = ENFORCED_SINCE.find((one) => licenses <= one.licenses)
  if (!stage) return enforcements.paused
  const since = cloud === 'gcc' ? Math.max(GCC_ENFORCED_SINCE, stage.since) : stage.since
  return at < since ? enforcements.notYet : enforcements.enforced
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

function originOf(situation: Situation): string {
  const { plan, licenses = 0, terrl } = situation.tenant
  if (terrl?.threshold !== undefined) return 'as Get-LimitsEnforcementStatus shows'
  const plain =
    plan === 'trial'
      ? 'for a trial tenant'
      : `for ${number(licenses)} ${licenses === 1 ? 'licence' : 'licences'}`
  return rampOf(situation) === 1 ? plain : `${plain}, reduced for its age as third parties tell`
}

function basisOf(situation: Situation): 'documented' | 'configured' | 'unpublished' {
  if (situation.tenant.terrl?.threshold !== undefined) return 'configured'
  return rampOf(situation) === 1 ? 'documented' : 'unpublished'
}

/**
 * The tenant external recipient rate limit (TERRL): pairs of message and external recipient in 24 hours, of the whole
 * tenant, relayed mail with the rest. Not counted: journal reports, automatic replies, reports and receipts,
 * notifications of Microsoft's services, Azure Communication Services, High Volume Email.
 */
export const terrl: Rule = {
  id: 'terrl',
  source: pages.externalRecipientLimits.url,
  asOf: '2025-07-14',
  judge: (situation) => {
    const limit = limitOf(situation)
    const enforcement = enforcementOf(situation.tenant, situation.at)
    const isTrial = situation.tenant.plan === 'trial'
    return [
      judgeLimit(situation, {
        rule: 'terrl',
        scope: 'tenant',
        subject: null,
        code: isTrial ? '5.7.232' : '5.7.233',
        unit: 'external recipients',
        window: '24 h',
        basis: basisOf(situation),
        worst: enforcement.worst,
        limit,
        flows: flowsOf(situation.traffic, ({ route, external }) =>
          countsInExchangeOnline(route) ? external : 0,
        ),
        why: (standing) =>
          `${counted(standing, 'external recipients', '24 h')}, of ${number(limit)} ${originOf(situation)}. ${enforcement.text}`,
        steps: [
          'See who sends most: Exchange admin center > Reports > Mail flow > Tenant Outbound External Recipients; Get-LimitsEnforcementStatus.',
          'Stop what is not yours: a compromised account or connector.',
          'Move bulk mail to Azure Communication Services or a bulk mail provider.',
          'Spread the rest over more than 24 hours.',
          isTrial
            ? 'Buy licences: the limit then follows their number.'
            : 'Buy licences: the limit grows with their number, if slowly.',
        ],
        links: [pages.externalRecipientLimits, pages.sendingLimitsTroubleshoot, pages.azureEmail],
      }),
    ]
  },
}
