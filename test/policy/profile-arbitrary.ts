import fc from 'fast-check'
import type {
  Connector,
  Domain,
  KnownBlock,
  Profile,
  Route,
  Send,
  Settings,
  Tenant,
} from '../../src/policy/index.ts'
import { AT, secondsFrom } from './example.ts'

const seconds = secondsFrom(AT)
const MINUTE = 60

/** Names that sends come from; some are listed, some are accepted. */
const NAMES = [
  'contoso.com',
  'news.contoso.com',
  'fabrikam.com',
  'contoso.onmicrosoft.com',
  'bücher.example',
  'shop.contoso.co.uk',
] as const
const CONNECTORS = ['Hybrid', 'Scanner'] as const
const ROUTES: readonly Route[] = [
  'mailbox',
  'connector',
  'forwarding',
  'direct-send',
  'smtp-auth',
  'hve',
  'acs',
]

/** The object with any of its fields left out. */
function some<T extends object>(fields: { [Key in keyof T]: fc.Arbitrary<T[Key]> }): fc.Arbitrary<
  Partial<T>
> {
  return fc.record(fields, { requiredKeys: [] }) as fc.Arbitrary<Partial<T>>
}

const state = fc.constantFrom('pass', 'fail', 'none')

const domain = (name: string): fc.Arbitrary<Domain> =>
  fc
    .tuple(
      fc.boolean(),
      some<Omit<Domain, 'name' | 'accepted'>>({
        verified: fc.boolean(),
        onmicrosoft: fc.boolean(),
        matchSubdomains: fc.boolean(),
        spf: state,
        dkim: state,
        dmarc: state,
        resolves: fc.boolean(),
      }),
    )
    .map(([accepted, rest]) => ({ name, accepted, ...rest }))

const domains = fc
  .subarray([...NAMES])
  .chain((names) => fc.tuple(...names.map(domain)) as fc.Arbitrary<Domain[]>)

const instantAround = fc.integer({ min: -90 * 24 * 3600, max: 0 }).map(seconds)

const connector = (name: string): fc.Arbitrary<Connector> =>
  fc
    .tuple(
      fc.record({
        type: fc.constantFrom('OnPremises' as const, 'Partner' as const),
        identifiedBy: fc.constantFrom('certificate' as const, 'ip' as const),
      }),
      some<Omit<Connector, 'name' | 'type' | 'identifiedBy'>>({
        certificateDomain: fc.constantFrom('mail.contoso.com', '*.fabrikam.com'),
        matches: fc.boolean(),
        createdAt: instantAround,
        knownToAdmins: fc.boolean(),
        blocked: fc.boolean(),
        usualMessagesPerDay: fc.nat(500),
      }),
    )
    .map(([known, rest]) => ({ name, ...known, ...rest }))

const tenant: fc.Arbitrary<Tenant> = fc
  .tuple(
    fc.constantFrom<Tenant>(
      { plan: 'trial' },
      { plan: 'paid', licenses: 1 },
      { plan: 'paid', licenses: 600 },
    ),
    some<Omit<Tenant, 'plan' | 'licenses' | 'connectors'>>({
      createdAt: instantAround,
      cloud: fc.constantFrom('worldwide', 'gcc', 'dod'),
      terrl: some<NonNullable<Tenant['terrl']>>({ threshold: fc.nat(20_000), enforced: fc.boolean() }),
      outboundSpamPolicy: some<NonNullable<Tenant['outboundSpamPolicy']>>({
        recipientLimitExternalPerHour: fc.nat(2000),
        recipientLimitInternalPerHour: fc.nat(2000),
        recipientLimitPerDay: fc.nat(5000),
        actionWhenThresholdReached: fc.constantFrom('BlockUserForToday', 'BlockUser', 'Alert'),
        autoForwardingMode: fc.constantFrom('Automatic', 'On', 'Off'),
      }),
      recipientsPerMessage: fc.integer({ min: 1, max: 1000 }),
      smtpBasicAuth: fc.constantFrom('allowed', 'blocked'),
      renewedAt: instantAround,
      usual: some<NonNullable<Tenant['usual']>>({
        messagesPerDay: fc.nat(2000),
        unregisteredMessagesPerDay: fc.nat(200),
      }),
    }),
    fc.tuple(connector('Hybrid'), connector('Scanner')),
  )
  .map(([plan, rest, connectors]) => ({ ...plan, ...rest, connectors }))

/** Times and counts of a send are multiples of this, so that it can be split exactly. */
export const PARTS = 12

interface Figures {
  route: Route
  domain: string
  name: string
  from: number
  minutes: number
  messages: number
  externalPerMessage: number
  internalPerMessage: number
  spam: number
  largest: boolean
  toOutlook: boolean
  login: Send['authentication'] | null
}

function sendFrom(figures: Figures): Send {
  const messages = figures.messages * PARTS
  const externalRecipients = messages * figures.externalPerMessage
  const internalRecipients = messages * figures.internalPerMessage
  const { route } = figures
  return {
    domain: figures.domain,
    route,
    start: seconds(figures.from * MINUTE),
    end: seconds((figures.from + figures.minutes * PARTS) * MINUTE),
    messages,
    externalRecipients,
    internalRecipients,
    ...(figures.name === '' ? {} : { mailbox: `${figures.name}@contoso.com` }),
    ...(route === 'connector' && figures.name !== ''
      ? { connector: CONNECTORS[figures.name === 'a' ? 0 : 1] }
      : {}),
    ...(route === 'smtp-auth' && figures.login ? { authentication: figures.login } : {}),
    ...(figures.spam > 0 ? { spam: Math.min(figures.spam * PARTS, messages) } : {}),
    ...(figures.largest && messages > 0
      ? { largestMessage: figures.externalPerMessage + figures.internalPerMessage }
      : {}),
    ...(figures.toOutlook ? { receivers: { outlook: externalRecipients } } : {}),
  }
}

/** A send of three days before `AT` to two days after it, from one of the domains given. */
export function sendFromOneOf(names: readonly string[]): fc.Arbitrary<Send> {
  return fc
    .record<Figures>({
      route: fc.constantFrom(...ROUTES),
      domain: fc.constantFrom(...names),
      name: fc.constantFrom('a', 'b', ''),
      from: fc.integer({ min: -3 * 24 * 60, max: 2 * 24 * 60 }),
      minutes: fc.oneof(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 200 })),
      messages: fc.oneof(fc.nat(3), fc.nat(300)),
      externalPerMessage: fc.nat(3),
      internalPerMessage: fc.nat(2),
      spam: fc.nat(4),
      largest: fc.boolean(),
      toOutlook: fc.boolean(),
      login: fc.constantFrom('basic', 'oauth', null),
    })
    .map(sendFrom)
}

export const send = sendFromOneOf(NAMES)

const known: fc.Arbitrary<KnownBlock> = fc
  .tuple(
    fc.constantFrom('5.7.750', '5.7.233', '5.1.8', '5.1.10'),
    some<Pick<KnownBlock, 'seenAt'>>({ seenAt: instantAround }),
  )
  .map(([code, rest]) => ({ code, ...rest }))

const settings = some<Settings>({
  watchShare: fc.constantFrom(0.5, 0.8, 1),
  unregisteredDomains: some<NonNullable<Settings['unregisteredDomains']>>({
    messages: fc.integer({ min: 1, max: 5000 }),
    share: fc.constantFrom(0.1, 0.5, 0.99),
    growth: fc.constantFrom(1.5, 5),
    minimum: fc.integer({ min: 1, max: 200 }),
  }),
  youngTenantRamp: fc.boolean(),
})

/** A valid profile at `AT`. */
export const profile: fc.Arbitrary<Profile> = fc
  .record({
    tenant,
    domains,
    sends: fc.array(send, { maxLength: 8 }),
    planned: fc.array(send, { maxLength: 4 }),
    known: fc.array(known, { maxLength: 2 }),
    settings,
  })
  .map((fields) => ({ at: AT, ...fields }))

/** The send in two, cut at a part of it; what is left is counted exactly. */
export function splitAt(whole: Send, part: number): Send[] {
  const [start, end] = [Date.parse(whole.start), Date.parse(whole.end)]
  const cut = new Date(start + ((end - start) / PARTS) * part).toISOString()
  const share = (parts: number): Partial<Send> => ({
    messages: (whole.messages / PARTS) * parts,
    externalRecipients: (whole.externalRecipients / PARTS) * parts,
    internalRecipients: (whole.internalRecipients / PARTS) * parts,
    ...(whole.spam === undefined ? {} : { spam: (whole.spam / PARTS) * parts }),
    ...(whole.receivers === undefined
      ? {}
      : { receivers: { outlook: ((whole.receivers.outlook ?? 0) / PARTS) * parts } }),
  })
  return [
    { ...whole, ...share(part), end: cut },
    { ...whole, ...share(PARTS - part), start: cut },
  ]
}
