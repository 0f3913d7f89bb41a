import type { Finding, Profile, RuleId, Send, Tenant } from '../../src/policy/index.ts'
import { predictBlocking } from '../../src/policy/index.ts'

/** The instant of every example. */
export const AT = '2026-11-22T12:00:00Z'

/** Instants, so many seconds from another. */
export function secondsFrom(at: string): (count: number) => string {
  return (count) => new Date(Date.parse(at) + count * 1000).toISOString().replace('.000Z', 'Z')
}

/** An instant, so many seconds from `AT`. */
export const seconds = secondsFrom(AT)

/** An instant, so many hours from `AT`. */
export function hours(count: number): string {
  return seconds(count * 3600)
}

/** A send of an accepted domain from a mailbox, of no recipients, in the hour before `AT`. */
export function sendOf(given: Partial<Send> = {}): Send {
  return {
    domain: 'contoso.com',
    route: 'mailbox',
    start: hours(-1),
    end: AT,
    messages: 0,
    externalRecipients: 0,
    internalRecipients: 0,
    ...given,
  }
}

/** Messages with one external recipient each. */
export function mail(count: number, given: Partial<Send> = {}): Send {
  return sendOf({ messages: count, externalRecipients: count, ...given })
}

/** A profile of a paid tenant of 100 licences with one accepted domain. */
export function profileOf(
  given: Partial<Omit<Profile, 'tenant'>> & { tenant?: Partial<Tenant> } = {},
): Profile {
  return {
    at: AT,
    domains: [{ name: 'contoso.com', accepted: true }],
    sends: [],
    ...given,
    tenant: { plan: 'paid', licenses: 100, ...given.tenant },
  }
}

/** The findings of one rule, worst first. */
export function findingsOf(profile: Profile, rule: RuleId): Finding[] {
  return predictBlocking(profile).findings.filter((finding) => finding.rule === rule)
}

/** The worst finding of one rule. */
export function findingOf(profile: Profile, rule: RuleId): Finding {
  const finding = findingsOf(profile, rule)[0]
  if (!finding) throw new Error(`no finding of ${rule}`)
  return finding
}
