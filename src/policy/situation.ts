import { canonicalDomain, isOnmicrosoft, isSubdomain, withParents } from '../values/domain-name.ts'
import { DAY, readInstant } from '../values/instant.ts'
import type { Connector, Domain, KnownBlock, Profile, Route, SeenRefusal, Send, Tenant } from './profile.ts'
import { settle, type SettledSettings } from './settings.ts'
import type { Flow } from './sliding-window.ts'

/** A send, read: canonical names, instants in milliseconds, and what follows from the list of domains. */
export interface Traffic {
  readonly domain: string
  /** Whether the tenant has accepted the domain. */
  readonly accepted: boolean
  readonly mailbox: string | null
  readonly route: Route
  /** The connector it comes in by; null where the route is another, or the connector is not known. */
  readonly connector: Connector | null
  readonly start: number
  readonly end: number
  readonly messages: number
  /** Messages that leave the tenant, at most: each has an external recipient. */
  readonly outbound: number
  readonly external: number
  readonly internal: number
  readonly largestMessage: number | null
  readonly spam: number
  readonly authentication: 'basic' | 'oauth' | null
  readonly receivers: NonNullable<Send['receivers']>
}

/** A checked profile in the form that the rules ask. */
export interface Situation {
  readonly at: number
  readonly tenant: Tenant
  /** Whole days since the tenant was created; null where that is not known. */
  readonly tenantAge: number | null
  readonly settings: SettledSettings
  readonly known: readonly (KnownBlock | SeenRefusal)[]
  /** Sends and planned sends as one, by time. */
  readonly traffic: readonly Traffic[]
  /** What the profile says of a domain by its canonical name. */
  readonly listed: (domain: string) => Domain | undefined
  readonly isAccepted: (domain: string) => boolean
  readonly isOnmicrosoft: (domain: string) => boolean
}

/** Reads a profile that was checked. */
export function situationOf(profile: Profile): Situation {
  const at = instant(profile.at)
  const { createdAt } = profile.tenant
  const domains = new Map(profile.domains.map((domain) => [canonical(domain.name), domain]))
  const isAccepted = (name: string) =>
    domains.get(name)?.accepted === true ||
    withParents(name).some((parent) => {
      const domain = domains.get(parent)
      return domain?.accepted === true && domain.matchSubdomains === true && isSubdomain(name, parent)
    })
  const situation = {
    at,
    tenant: profile.tenant,
    tenantAge: createdAt === undefined ? null : daysBetween(instant(createdAt), at),
    settings: settle(profile.settings),
    known: profile.known ?? [],
    listed: (name: string) => domains.get(name),
    isAccepted,
    isOnmicrosoft: (name: string) => domains.get(name)?.onmicrosoft ?? isOnmicrosoft(name),
  }
  const canonicalOnce = remembering(canonical)
  const acceptedOnce = remembering(isAccepted)
  const addressOnce = remembering(canonicalAddress)
  const traffic = [...profile.sends, ...(profile.planned ?? [])].map((send) => {
    const domain = canonicalOnce(send.domain)
    const mailbox = send.mailbox === undefined ? null : addressOnce(send.mailbox)
    return trafficOf(
      send,
      { domain, accepted: acceptedOnce(domain), mailbox },
      profile.tenant.connectors ?? [],
    )
  })
  traffic.sort((one, other) => one.start - other.start || one.end - other.end)
  return { ...situation, traffic }
}

/** An instant of a profile that was checked, in milliseconds. */
export function instant(text: string): number {
  return readInstant(text) as number
}

/** Whole days from the one instant to the other; negative where the other is earlier. */
export function daysBetween(one: number, other: number): number {
  return Math.floor((other - one) / DAY)
}

/** One spelling for an address: its domain is canonical, its local part in lower case, as Exchange compares it. */
function canonicalAddress(address: string): string {
  const at = address.lastIndexOf('@')
  return `${address.slice(0, at).toLowerCase()}@${canonical(address.slice(at + 1))}`
}

function canonical(name: string): string {
  return canonicalDomain(name) ?? name
}

function remembering<Result>(ask: (name: string) => Result): (name: string) => Result {
  const answers = new Map<string, Result>()
  return (name) => {
    const known = answers.get(name)
    if (known !== undefined) return known
    const answer = ask(name)
    answers.set(name, answer)
    return answer
  }
}

function trafficOf(
  send: Send,
  { domain, accepted, mailbox }: Pick<Traffic, 'domain' | 'accepted' | 'mailbox'>,
  connectors: readonly Connector[],
): Traffic {
  return {
    domain,
    accepted,
    mailbox,
    route: send.route,
    connector: send.route === 'connector' ? connectorOf(send, connectors) : null,
    start: instant(send.start),
    end: instant(send.end),
    messages: send.messages,
    outbound: Math.min(send.messages, send.externalRecipients),
    external: send.externalRecipients,
    internal: send.internalRecipients,
    largestMessage: send.largestMessage ?? null,
    spam: send.spam ?? 0,
    authentication: send.authentication ?? null,
    receivers: send.receivers ?? {},
  }
}

function connectorOf({ connector: name }: Send, connectors: readonly Connector[]): Connector | null {
  if (name !== undefined) {
    return connectors.find((connector) => sameConnector(connector.name, name)) ?? null
  }
  const own = connectors.filter(({ type }) => type === 'OnPremises')
  return own.length === 1 ? (own[0] ?? null) : null
}

/** Exchange takes the names of connectors in any case. */
function sameConnector(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase()
}

/** Order by code units, the same in every locale. */
export function compareText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}

/**
 * What a rule counts of traffic that is in order of time, as flows. What is sent within the same time is one flow: the
 * sum is whole, so that the order in which it stands in the profile is nowhere to be seen.
 */
export function flowsOf(traffic: readonly Traffic[], amountOf: (traffic: Traffic) => number): Flow[] {
  const flows: Flow[] = []
  for (const one of traffic) {
    const amount = amountOf(one)
    if (amount === 0) continue
    const { start, end } = one
    const last = flows.at(-1)
    if (last?.start === start && last.end === end) {
      flows[flows.length - 1] = { start, end, amount: last.amount + amount }
    } else {
      flows.push({ start, end, amount })
    }
  }
  return flows
}
