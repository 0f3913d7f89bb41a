/** What Microsoft asks for in a support case, gathered from a report. */
import type { Diagnosis } from '../classify/diagnosis.ts'
import type { Diagnosed } from '../diagnose.ts'
import { checkOptions } from '../options.ts'
import { findAddresses } from '../report/address.ts'
import { readDate } from '../report/date.ts'
import type { Original, RecipientStatus, Report } from '../report/report.ts'
import { canonicalDomain, isOnmicrosoft } from '../values/domain-name.ts'
import { writeMarkdown } from './markdown.ts'
import { quoted, type Block } from './outline.ts'
import { writeText, type TextStyle } from './text.ts'

/** Options of `renderSupportPacket`. */
export interface SupportPacketOptions extends TextStyle {
  /** Default: `text`; `colour` and `width` are of text alone. */
  readonly format?: 'text' | 'markdown'
  /** What was done already, a sentence each: `Registered shop.example.com as an accepted domain.` */
  readonly done?: readonly string[]
  /** Domains of the tenant, beside those that the report tells. */
  readonly tenantDomains?: readonly string[]
}

/** Addresses shown of those that were refused alike. */
const RECIPIENTS_SHOWN = 20
/** Hops of a message that are looked at (RFC 5321 section 6.3: a loop is told by 100). */
const MOST_HOPS = 100

/**
 * Writes what a support case with Microsoft needs: the refusals word for word with their codes and `AS()` and `ATTR` tokens,
 * the ids under which Microsoft finds the message, the servers with their times, the domains of the tenant, and what was done
 * already. In English. It holds what the report says of people: it goes to Microsoft, and nowhere else.
 *
 * @throws TypeError for an option that there is not, or that can't be one.
 */
export function renderSupportPacket(diagnosed: Diagnosed, options: SupportPacketOptions = {}): string {
  checkOptions(options, ['format', 'done', 'tenantDomains', 'colour', 'width'])
  const { format = 'text', done = [], tenantDomains = [], ...style } = options
  if (format !== 'text' && format !== 'markdown')
    throw new TypeError(`options.format: expected text or markdown; got ${String(format)}`)
  checkTexts(done, 'done')
  checkTexts(tenantDomains, 'tenantDomains')
  const blocks = outline(diagnosed, done, tenantDomains)
  return format === 'markdown' ? writeMarkdown(blocks) : writeText(blocks, style)
}

function checkTexts(texts: unknown, name: string): void {
  if (!Array.isArray(texts) || texts.some((text) => typeof text !== 'string'))
    throw new TypeError(`options.${name}: expected a list of texts`)
}

function outline(diagnosed: Diagnosed, done: readonly string[], tenantDomains: readonly string[]): Block[] {
  const { report } = diagnosed
  return [
    { kind: 'heading', level: 1, text: 'Support packet' },
    ...refusalsOf(diagnosed).flatMap(refusalBlocks),
    ...section('Message', {
      kind: 'facts',
      facts: [...idFacts(diagnosed), ...quoted('Tenant domains', ...domainsOf(report, tenantDomains))],
    }),
    ...section('Servers and times (UTC)', { kind: 'list', items: trailOf(diagnosed) }),
    ...section('Done already', { kind: 'list', items: done.length > 0 ? done : ['Nothing is noted.'] }),
  ]
}

/** A heading with what stands below it; nothing where that is empty. */
function section(text: string, block: Extract<Block, { kind: 'facts' | 'list' }>): Block[] {
  const isEmpty = block.kind === 'facts' ? block.facts.length === 0 : block.items.length === 0
  return isEmpty ? [] : [{ kind: 'heading', level: 2, text }, block]
}

/** Recipients that were refused in the same words. */
interface Refusals {
  readonly diagnosis: Diagnosis
  readonly recipients: RecipientStatus[]
}

/** A server's own tag differs from refusal to refusal, though the words are the same. */
const TAG = /\[[^\]]{0,300}\]/g

function refusalsOf({ report, diagnoses }: Diagnosed): Refusals[] {
  const groups = new Map<string, Refusals>()
  for (const [place, recipient] of report.recipients.entries()) {
    const diagnosis = diagnoses[place]
    if (!diagnosis) continue
    const words = (recipient.reply ?? '').replaceAll(recipient.address ?? TAG, '').replaceAll(TAG, '')
    const key = JSON.stringify([diagnosis.cause, recipient.status, recipient.replyCode, words])
    const group = groups.get(key)
    if (group) group.recipients.push(recipient)
    else groups.set(key, { diagnosis, recipients: [recipient] })
  }
  return [...groups.values()]
}

function refusalBlocks({ diagnosis, recipients }: Refusals): Block[] {
  const [first] = recipients
  const addresses = recipients.flatMap(({ address }) => address ?? [])
  const more = addresses.length - RECIPIENTS_SHOWN
  return [
    { kind: 'heading', level: 2, text: diagnosis.title },
    ...(first?.reply ? [{ kind: 'quote', text: first.reply } as const] : []),
    {
      kind: 'facts',
      facts: [
        ...quoted('Status code', first?.status),
        ...quoted('Reply code', first?.replyCode),
        ...quoted('Tokens', diagnosis.details.microsoft?.tokens.join(', ')),
        ...quoted('Client IP address', diagnosis.details.ip),
        ...quoted('Recipients', ...addresses.slice(0, RECIPIENTS_SHOWN)),
        ...quoted('More recipients', more > 0 ? more : null),
        ...quoted('Read as', diagnosis.cause),
      ],
    },
  ]
}

/** Fields of Exchange Online by which Microsoft finds a message, and its tenant. */
const ID_FIELDS: readonly (readonly [label: string, fields: readonly string[]])[] = [
  [
    'Network Message ID',
    ['x-ms-exchange-organization-network-message-id', 'x-ms-exchange-crosstenant-network-message-id'],
  ],
  ['Filtering correlation ID', ['x-ms-office365-filtering-correlation-id']],
  ['Tenant ID', ['x-ms-exchange-crosstenant-id']],
]

function idFacts({ report, diagnoses }: Diagnosed) {
  const { original, originalEnvelopeId } = report
  const correlationIds = diagnoses.flatMap((diagnosis) => diagnosis?.details.microsoft?.correlationId ?? [])
  return [
    ...quoted('Message-ID', original?.messageId),
    ...ID_FIELDS.flatMap(([label, fields]) =>
      quoted(label, ...new Set(fields.flatMap((name) => valuesOf(original, name)))),
    ),
    ...quoted('Correlation ID', ...new Set(correlationIds)),
    ...quoted('Envelope ID', originalEnvelopeId),
    ...quoted('Sender', original?.from),
    ...quoted('Sent', original?.date),
  ]
}

function valuesOf(original: Original | null, field: string): string[] {
  return (original?.headers ?? [])
    .filter(({ name }) => name.toLowerCase() === field)
    .map(({ value }) => value)
}

/** Domains of the sender and of the tenant, as the returned message and the refusals name them; sorted. */
function domainsOf({ original, recipients }: Report, own: readonly string[]): string[] {
  const senders = findAddresses(original?.from ?? '').map(({ address }) =>
    address.slice(address.lastIndexOf('@') + 1),
  )
  const texts = [
    ...recipients.map(({ reply }) => reply ?? ''),
    ...(original?.headers ?? []).map(({ value }) => value),
  ]
  const ofTenant = texts.flatMap((text) => text.match(/[\w-]{1,63}\.onmicrosoft\.com\b/gi) ?? [])
  const names = [...own, ...senders, ...valuesOf(original, 'x-originatororg'), ...ofTenant]
  const domains = names.flatMap((name) => canonicalDomain(name.trim()) ?? [])
  return [...new Set(domains)].sort(
    (one, other) => Number(isOnmicrosoft(one)) - Number(isOnmicrosoft(other)) || (one < other ? -1 : 1),
  )
}

/** Each hop of the message, oldest first, then who reported and who refused, with the times that are told. */
function trailOf({ report, diagnoses }: Diagnosed): string[] {
  const hops = valuesOf(report.original, 'received').slice(0, MOST_HOPS).toReversed().map(hopOf)
  const reporter =
    report.reportingMta === null
      ? []
      : [timed(report.arrivalDate, `reported by ${report.reportingMta.value}`)]
  const refusers = report.recipients.flatMap((recipient, place) => {
    const { microsoft } = diagnoses[place]?.details ?? { microsoft: null }
    const server = microsoft?.server ?? recipient.remoteMta?.value
    return diagnoses[place] && server
      ? [timed(microsoft?.at ?? recipient.lastAttemptDate, `refused by ${server}`)]
      : []
  })
  return [...new Set([...hops, ...reporter, ...refusers])]
}

function timed(at: string | null | undefined, what: string): string {
  return at ? `${at} ${what}` : what
}

/** A trace field (RFC 5321 section 4.4) as its time, its hosts and its id. */
function hopOf(field: string): string {
  const semicolon = field.lastIndexOf(';')
  const trace = semicolon < 0 ? field : field.slice(0, semicolon)
  const words = trace.split(/\s+/)
  const behind = (word: string) => words[words.indexOf(word) + 1]
  const named = ['from', 'by', 'id'].filter((word) => words.includes(word))
  return timed(readDate(field.slice(semicolon + 1)), named.map((word) => `${word} ${behind(word)}`).join(' '))
}
