import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { causes } from '../src/codes/causes.ts'
import type { FixedBy } from '../src/codes/causes.ts'
import type { Permanence } from '../src/codes/row.ts'
import { fixtures } from '../src/fixtures.ts'
import type { ProblemCode } from '../src/message/problem.ts'
import type { Action, Kind } from '../src/report/report.ts'

const kinds = {
  'failed': 'delivery',
  'delayed': 'delivery',
  'delivered': 'delivery',
  'relayed': 'delivery',
  'expanded': 'delivery',
  'mixed': 'delivery',
  'complaint': 'other',
  'disposition': 'other',
  'auto-reply': 'other',
  'not-a-report': 'other',
} as const satisfies Record<Kind, 'delivery' | 'other'>

const actions = {
  failed: true,
  delayed: true,
  delivered: true,
  relayed: true,
  expanded: true,
} as const satisfies Record<Action, true>

const permanences = { permanent: true, transient: true, unknown: true } as const satisfies Record<
  Permanence,
  true
>

const fixers = {
  'sender': true,
  'sender-admin': true,
  'recipient': true,
  'recipient-admin': true,
  'provider': true,
  'nobody': true,
} as const satisfies Record<FixedBy, true>

const problemCodes = {
  'empty-input': true,
  'not-text': true,
  'outlook-file-unread': true,
  'boundary-missing': true,
  'boundary-unclosed': true,
  'charset-unknown': true,
  'encoding-malformed': true,
  'address-malformed': true,
  'status-malformed': true,
  'status-part-malformed': true,
  'limit-bytes': true,
  'limit-parts': true,
  'limit-depth': true,
  'limit-header': true,
  'limit-line': true,
  'limit-recipients': true,
  'limit-scanned': true,
  'limit-text': true,
} as const satisfies Record<ProblemCode, true>

/** Kept for examples and documentation (RFC 2606, RFC 6761, Microsoft's fictitious companies). */
const EXAMPLE_DOMAINS = [
  'example.com',
  'example.net',
  'example.org',
  'contoso.com',
  'contoso.onmicrosoft.com',
  'fabrikam.com',
]

/** Real names that only stand for a mail system itself: its hosts, its own sender address, its pages. */
const SYSTEM_DOMAINS = [
  'prod.outlook.com',
  'protection.outlook.com',
  'hotmail.com',
  'go.microsoft.com',
  'support.microsoft.com',
  'products.office.com',
  'google.com',
  'googlemail.com',
  'mail.gmail.com',
  'mail.yahoo.com',
  'yahoo.com',
  'amazonses.com',
  'sendgrid.net',
  'mimecast.com',
  'mimecast.lan',
  'mail.zoho.com',
  'mx.zohomail.com',
  'zohomail.com',
  'mail.ru',
  'yandex.ru',
  'yandex.net',
  'gmx.de',
  'gmx.net',
  'docomo.ne.jp',
  'ezweb.ne.jp',
  'amazonaws.com',
  'aol.com',
  'auone-net.jp',
  'bigfoot.com',
  'biglobe.ne.jp',
  'dion.ne.jp',
  'messagelabs.com',
  'mxlogic.net',
  'vtext.com',
]

const DOMAIN =
  /(?<![a-z0-9.-])(?:[a-z0-9_-]+\.)+(?:com|net|org|edu|gov|int|info|biz|io|eu|lan|local|at|au|br|ca|ch|cn|co|de|dk|es|fi|fr|in|it|jp|nl|no|pl|pt|ru|se|uk|us)(?![a-z0-9-]|\.[a-z0-9])/gi
const IPV4 = /(?<![\d.])(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:\.|(?!\.?\d))){4}(?<!\.)/g
const IPV6 = /(?<![0-9a-z:])[0-9a-f]{0,4}(?::[0-9a-f]{0,4})*::[0-9a-f:]*/gi
/** RFC 3849. */
const DOCUMENTATION_IPV6 = /^2001:db8:/i
/** RFC 5737, and the host itself. */
const DOCUMENTATION_IPV4 = /^(?:192\.0\.2|198\.51\.100|203\.0\.113)\.\d{1,3}$|^127\.0\.0\.1$/

const BASE64_LINES = /(?:^[A-Za-z0-9+/]{4,76}={0,2}[\r\n]+)+/gm

/** The mail with its quoted-printable stretches decoded, and each of its base64 stretches. */
function readings(text: string): string[] {
  const quotedPrintable = text
    .replace(/=\r*\n|=\r/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
  const base64 = [...text.matchAll(BASE64_LINES)].map(([lines]) => Buffer.from(lines, 'base64'))
  return [
    quotedPrintable,
    ...base64.flatMap((octets) => [octets.toString('latin1'), octets.toString('utf16le')]),
  ]
}

const isWithin = (domains: readonly string[]) => (name: string) =>
  domains.some((domain) => name.toLowerCase() === domain || name.toLowerCase().endsWith(`.${domain}`))
const isExample = isWithin(EXAMPLE_DOMAINS)
const isOfSystem = isWithin(SYSTEM_DOMAINS)
/** The text of 5.7.236 speaks of `onmicrosoft.com` itself; a tenant's name below it would be somebody's. */
const isKnown = (name: string) => isExample(name) || isOfSystem(name) || name === 'onmicrosoft.com'

const namesOf = (folder: string[], extension: string) =>
  folder
    .filter((file) => file.endsWith(extension))
    .map((file) => file.slice(0, -extension.length))
    .sort()

const strangers = (values: readonly string[], list: object) =>
  values.filter((value) => !Object.hasOwn(list, value))

const ofSort = (sort: 'delivery' | 'other') =>
  fixtures.filter(({ expected }) => kinds[expected.kind] === sort)

const each = fixtures.map((fixture) => [fixture.name, fixture] as const)

describe('the bundled fixtures', () => {
  it('are pairs of a mail and its expected answer, and nothing else lies beside them', () => {
    const folder = readdirSync(new URL('../fixtures/', import.meta.url))
    expect(namesOf(folder, '.json')).toEqual(namesOf(folder, '.eml'))
    expect(fixtures.map((fixture) => fixture.name)).toEqual(namesOf(folder, '.eml'))
    expect(folder.filter((name) => name !== 'outlook')).toHaveLength(2 * fixtures.length)
  })

  it('have at least 25 reports of delivery and 8 mails that are none', () => {
    expect(ofSort('delivery').length).toBeGreaterThanOrEqual(25)
    expect(ofSort('other').length).toBeGreaterThanOrEqual(8)
  })

  it('have each kind of message, and line ends of each sort', () => {
    expect(new Set(fixtures.map(({ expected }) => expected.kind))).toEqual(new Set(Object.keys(kinds)))
    const sorts = fixtures.map(({ text }) => [...new Set(text.match(/\r+\n|\n|\r/g))].sort().join('|'))
    for (const sort of ['\n', '\r\n', '\r', '\r\r\n', '\n|\r\n']) expect(sorts).toContain(sort)
  })

  it.each([
    'exchange-online-5.7.750-en',
    'exchange-online-5.7.750-it',
    'exchange-online-5.7.750-es',
    'postfix-relay-5.7.750',
    'exchange-2019-relay-5.7.750',
    'exchange-online-5.7.705-tenant-threshold',
    'exchange-online-5.7.708-traffic-from-ip',
    'postfix-relay-5.7.64-tenant-attribution',
    'exchange-online-5.1.8-bad-outbound-sender',
    'exchange-online-5.7.233-tenant-recipient-rate',
    'exchange-online-5.7.236-onmicrosoft-limit',
    'exchange-online-5.1.10-recipient-not-found',
    'exchange-online-5.4.1-access-denied',
    'exchange-online-5.2.2-submission-quota',
    'exchange-online-5.2.2-mailbox-full',
    'exchange-online-5.7.350-arrow',
    'exchange-online-delayed',
    'sendmail-three-fates-mixed',
    'auto-reply-out-of-office-it',
    'read-receipt-rfc8098',
    'ticket-quotes-bounce',
    'newsletter-about-bounces',
    'dmarc-aggregate-report',
  ])('keep the name %s', (name) => {
    expect(fixtures.map((fixture) => fixture.name)).toContain(name)
  })

  it('give text and bytes that hold the same octets', () => {
    const differing = fixtures.filter(({ bytes, text }) => !Buffer.from(text, 'latin1').equals(bytes))
    expect(differing).toEqual([])
  })

  it('give each reader bytes of its own', () => {
    const fixture = fixtures[0]!
    fixture.bytes.fill(0)
    expect(fixture.bytes.some((octet) => octet !== 0)).toBe(true)
  })

  it('stay small', () => {
    const FIFTEEN_KILOBYTES = 15_000
    expect(fixtures.filter(({ bytes }) => bytes.length > FIFTEEN_KILOBYTES)).toEqual([])
  })
})

describe.each(each)('%s', (name, { text, expected }) => {
  const { kind, recipients } = expected

  it('has a name that says the system and what is odd', () => {
    expect(name).toMatch(/^[a-z0-9.]+(?:-[a-z0-9.]+)+$/)
    expect(expected.description).toMatch(/^[^\n]{10,200}\.$/)
  })

  it('keeps to the closed lists', () => {
    expect(Object.keys(kinds)).toContain(kind)
    expect(strangers(expected.problems ?? [], problemCodes)).toEqual([])
    expect(
      strangers(
        recipients.flatMap(({ action }) => action ?? []),
        actions,
      ),
    ).toEqual([])
    expect(
      strangers(
        recipients.flatMap(({ cause }) => cause ?? []),
        causes,
      ),
    ).toEqual([])
    expect(
      strangers(
        recipients.flatMap(({ permanence }) => permanence ?? []),
        permanences,
      ),
    ).toEqual([])
    expect(
      strangers(
        recipients.flatMap(({ fixedBy }) => fixedBy ?? []),
        fixers,
      ),
    ).toEqual([])
  })

  it('has recipients whose actions make the kind', () => {
    const told = [...new Set(recipients.map(({ action }) => action))]
    expect(kinds[kind] === 'delivery' ? told.length > 0 : told.every((action) => action === null)).toBe(true)
    expect(
      kind === 'mixed' ? told.length > 1 : told.every((action) => action === null || action === kind),
    ).toBe(true)
  })

  it('names a cause exactly where delivery failed or is late', () => {
    const isTrouble = recipients.map(({ action }) => action === 'failed' || action === 'delayed')
    expect(recipients.map(({ cause }) => cause !== null)).toEqual(isTrouble)
    expect(recipients.map(({ permanence }) => permanence !== null)).toEqual(isTrouble)
    expect(recipients.map(({ suppress }) => suppress !== null)).toEqual(isTrouble)
  })

  it('suppresses for a lasting fault of the recipient alone', () => {
    const judged = recipients.filter(({ cause }) => cause !== null)
    expect(judged.map(({ suppress }) => suppress)).toEqual(
      judged.map(({ cause, permanence }) => permanence === 'permanent' && causes[cause!].suppress),
    )
  })

  it('says nothing that does not stand in the mail', () => {
    const mail = readings(text)
      .join('\n')
      .replaceAll(/<\/?span>/g, '')
    const inEitherCharset = mail + Buffer.from(mail, 'latin1').toString('utf8')
    const said = [
      ...recipients.flatMap(({ address, status, replyCode }) => [address, status, replyCode]),
      expected.original?.messageId ?? null,
    ]
    expect(said.filter((value) => value !== null && !inEitherCharset.includes(String(value)))).toEqual([])
  })

  it('names no domain but the example ones and the mail systems themselves', () => {
    const domains = readings(text).flatMap((reading) => reading.match(DOMAIN) ?? [])
    expect(domains.filter((domain) => !isKnown(domain))).toEqual([])
  })

  it('has recipients in example domains only', () => {
    const addresses = recipients.flatMap(({ address }) => address ?? [])
    expect(addresses.filter((address) => !isExample(address.slice(address.lastIndexOf('@') + 1)))).toEqual([])
  })

  it('names no IP address but those kept for documentation', () => {
    const v4 = readings(text).flatMap((reading) => reading.match(IPV4) ?? [])
    const v6 = readings(text).flatMap((reading) => reading.match(IPV6) ?? [])
    expect(v4.filter((address) => !DOCUMENTATION_IPV4.test(address))).toEqual([])
    expect(v6.filter((address) => !DOCUMENTATION_IPV6.test(address))).toEqual([])
  })
})
