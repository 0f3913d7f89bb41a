import { canonicalDomain } from '../values/domain-name.ts'
import { readInstant } from '../values/instant.ts'
import { violationsOf } from '../schema/json-schema.ts'
import { profileSchema } from './profile-schema.ts'
import type { Domain, KnownBlock, Profile, SeenRefusal, Send, Tenant } from './profile.ts'

/**
 * Throws where a profile is not one.
 *
 * @param name What the profile is called in the messages.
 * @throws TypeError with a line for each wrong or unknown field, each beginning with the path of the field.
 */
export function checkProfile(profile: Profile, name = 'profile'): void {
  const violations = violationsOf(profileSchema, profile, name)
  const all = [...violations, ...contradictionsIn(soundPartsOf(profile, name, violations), name)]
  if (all.length > 0) throw new TypeError(all.join('\n'))
}

/** The parts of a profile in which every field is right by itself, so that one can be held against another. */
interface SoundParts {
  readonly tenant: Tenant | null
  readonly domains: Indexed<Domain>[]
  readonly sends: Indexed<Send>[]
  readonly planned: Indexed<Send>[]
  readonly known: Indexed<KnownBlock | SeenRefusal>[]
}

type Indexed<Entry> = readonly [index: number, entry: Entry]

const PART = /^\w+\.(?:tenant|(?:domains|sends|planned|known)\[\d+\])/

function soundPartsOf(
  profile: Partial<Profile> | null,
  name: string,
  violations: readonly string[],
): SoundParts {
  const unsound = new Set(violations.map((violation) => PART.exec(violation)?.[0]))
  const soundIn = <Entry>(list: 'domains' | 'sends' | 'planned' | 'known', entries: Entry[] | undefined) =>
    Array.isArray(entries)
      ? [...entries.entries()].filter(([index]) => !unsound.has(`${name}.${list}[${index}]`))
      : []
  return {
    tenant: unsound.has(`${name}.tenant`) ? null : (profile?.tenant ?? null),
    domains: soundIn('domains', profile?.domains),
    sends: soundIn('sends', profile?.sends),
    planned: soundIn('planned', profile?.planned),
    known: soundIn('known', profile?.known),
  }
}

function contradictionsIn({ tenant, domains, sends, planned, known }: SoundParts, name: string): string[] {
  const connectors = tenant && new Set(tenant.connectors?.map((connector) => connector.name.toLowerCase()))
  return [
    ...(tenant ? contradictionsOfTenant(tenant, `${name}.tenant`) : []),
    ...repetitionsOf(domains, `${name}.domains`, (domain) => canonicalDomain(domain.name) ?? ''),
    ...sends.flatMap(([index, send]) => contradictionsOfSend(send, connectors, `${name}.sends[${index}]`)),
    ...planned.flatMap(([index, send]) =>
      contradictionsOfSend(send, connectors, `${name}.planned[${index}]`),
    ),
    ...known.flatMap(([index, block]) => contradictionsOfBlock(block, `${name}.known[${index}]`)),
  ]
}

function contradictionsOfTenant({ plan, licenses, connectors = [] }: Tenant, path: string): string[] {
  const isUnlicensed = plan === 'paid' && (licenses ?? 0) < 1
  return [
    ...(isUnlicensed ? [`${path}.licenses: must be 1 or more where plan is "paid", not ${licenses}`] : []),
    ...repetitionsOf([...connectors.entries()], `${path}.connectors`, (connector) =>
      connector.name.toLowerCase(),
    ),
  ]
}

/** Two entries of one name could say different things, and which holds would depend on their order. */
function repetitionsOf<Entry>(
  entries: readonly Indexed<Entry>[],
  path: string,
  nameOf: (entry: Entry) => string,
): string[] {
  const first = new Map<string, number>()
  return entries.flatMap(([index, entry]) => {
    const name = nameOf(entry)
    const earlier = first.get(name)
    if (earlier !== undefined) return [`${path}[${index}].name: names ${name}, as ${path}[${earlier}] does`]
    first.set(name, index)
    return []
  })
}

function contradictionsOfSend(send: Send, connectors: ReadonlySet<string> | null, path: string): string[] {
  const { route, connector, messages, externalRecipients, internalRecipients, receivers = {} } = send
  const recipients = externalRecipients + internalRecipients
  const atReceivers = (receivers.outlook ?? 0) + (receivers.gmail ?? 0) + (receivers.yahoo ?? 0)
  const broken: [boolean, string][] = [
    [(readInstant(send.end) ?? 0) <= (readInstant(send.start) ?? 0), 'end: must be after start'],
    [messages === 0 && recipients > 0, 'messages: must be 1 or more where there are recipients'],
    [(send.largestMessage ?? 0) > recipients, 'largestMessage: must not be more than all recipients'],
    [(send.spam ?? 0) > messages, 'spam: must not be more than messages'],
    [atReceivers > externalRecipients, 'receivers: must not be more than externalRecipients, together'],
    [
      send.authentication !== undefined && route !== 'smtp-auth',
      'authentication: goes with the route "smtp-auth" only',
    ],
    [connector !== undefined && route !== 'connector', 'connector: goes with the route "connector" only'],
    [
      connector !== undefined && route === 'connector' && connectors?.has(connector.toLowerCase()) === false,
      'connector: is none of the connectors of the tenant',
    ],
  ]
  return broken.flatMap(([isBroken, words]) => (isBroken ? [`${path}.${words}`] : []))
}

function contradictionsOfBlock(block: KnownBlock | SeenRefusal, path: string): string[] {
  if (!('code' in block) || block.liftedAt === undefined || block.seenAt === undefined) return []
  return (readInstant(block.liftedAt) ?? 0) < (readInstant(block.seenAt) ?? 0)
    ? [`${path}.liftedAt: must not be before seenAt`]
    : []
}
