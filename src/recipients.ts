/** Who did not get the message, and what the report says about each. */
import type { Finding } from './dialects/dialect.ts'
import type { Header } from './message/header.ts'
import { findAddresses, readAddress, sameAddress } from './report/address.ts'
import type { Anatomy } from './report/anatomy.ts'
import { readDate } from './report/date.ts'
import type { FieldGroup, RecipientFields } from './report/delivery-status.ts'
import { readFeedbackReport, type FeedbackReport } from './report/feedback-report.ts'
import { recipientStatus } from './report/recipient-status.ts'
import { readRefusal, type Refusal } from './report/reply.ts'
import type { Action, Kind, Origin, RecipientStatus, Typed } from './report/report.ts'
import { findStatusCodes, isVague, mostTelling } from './report/status-code.ts'
import { addressIn, typedField } from './report/typed-field.ts'

/** Longest reply that a report carries on. */
const LONGEST_REPLY = 1000

/**
 * The recipients of a report of this kind, each with what the standard's fields and the text tell of it.
 *
 * @param complaint of a complaint in a dialect's own form, whose findings are those who complained
 */
export function recipientsOf(
  anatomy: Anatomy,
  kind: Kind,
  findings: () => readonly Finding[],
  complaint: FieldGroup | null,
): RecipientStatus[] {
  switch (kind) {
    case 'not-a-report':
    case 'auto-reply':
      return []
    case 'complaint':
      return complaint === null
        ? [complainant(readFeedbackReport(anatomy))]
        : unique(findings().map(({ address }) => recipientStatus({ address, origin: 'human-part' })))
    case 'disposition':
      return [
        recipientStatus({
          address: addressIn(anatomy.disposition?.get('final-recipient')),
          origin: 'disposition-notification',
        }),
      ]
    default:
      return withIntended(
        fromStatus(anatomy, findings) ?? fromText(anatomy, kind, findings()),
        anatomy.original,
      )
  }
}

/**
 * Of a single recipient the returned message may tell whom it was sent to at first: its earliest hop (`Received: … for
 * <user@…>`, RFC 5321 section 4.4), or the only address in its To. What a list sent was sent to the list.
 */
function withIntended(recipients: RecipientStatus[], original: Header | null): RecipientStatus[] {
  const [only] = recipients
  if (only === undefined || recipients.length > 1 || only.intended !== null || original === null)
    return recipients
  const hop = /\bfor\s+<?([^\s<>;]+@[^\s<>;]+)>?/i.exec(original.decode(original.last('received')))?.[1]
  const intended = hop ?? onlyRecipientOf(original)
  if (intended === null || only.address === null || sameAddress(intended, only.address)) return recipients
  if (LIST_FIELDS.some((name) => original.has(name))) return recipients
  return [{ ...only, intended, origins: { ...only.origins, intended: 'original' } }]
}

/** Fields of what a list sent (RFC 2369, RFC 2919, and an older one). */
const LIST_FIELDS = ['list-id', 'list-post', 'list-unsubscribe', 'mailing-list']

/** The recipients of the status part, each with what the text adds where the part is silent. */
function fromStatus(anatomy: Anatomy, findings: () => readonly Finding[]): RecipientStatus[] | null {
  const groups = anatomy.status?.recipients ?? []
  if (groups.length === 0) return null
  const addresses = groups.map((group) => group.address)
  let told: Map<string, Finding> | undefined
  const toldOf = (address: string | null) => (told ??= byAddress(findings())).get(keyOf(address))
  const said = sayingReader()
  const isRepeated = repeatedIn(addresses)
  const recipients = groups.map((group, place) => {
    const address = addresses[place] ?? null
    const value = diagnosticOf(group)
    const refusal = value === '' ? null : readRefusal(value)
    if (address !== null && !isRepeated(address) && !needsText(refusal, group))
      return fromGroup(group, address, refusal, null)
    const generated = isRepeated(address)
      ? generatedFrom(address, findings(), groups.length, place)
      : undefined
    const finding =
      generated ?? toldOf(address) ?? (groups.length === 1 ? onlyFinding(anatomy, findings()) : undefined)
    const inText = needsText(refusal, group) && finding !== undefined ? said(finding.text).refusal : null
    const status = fromGroup(
      group,
      generated?.address ?? address ?? finding?.address ?? null,
      refusal,
      inText,
    )
    return generated === undefined ? status : { ...status, intended: address }
  })
  return unique(recipients)
}

/** Tells which of the addresses several groups have. */
function repeatedIn(addresses: readonly (string | null)[]): (address: string | null) => boolean {
  if (addresses.length === 1) return () => false
  const count = new Map<string | null, number>()
  for (const address of addresses) count.set(address, (count.get(address) ?? 0) + 1)
  return (address) => (count.get(address) ?? 0) > 1
}

/** The first finding of each address. */
function byAddress(findings: readonly Finding[]): Map<string, Finding> {
  const named = findings.filter(({ address }) => address !== null)
  return new Map(named.toReversed().map((finding) => [keyOf(finding.address), finding]))
}

/** What an address is known by, to a mail system that folds case; '' for none. */
function keyOf(address: string | null): string {
  return (address ?? '').toLowerCase()
}

/** Exim repeats an alias in every group; what it was generated into stands in the text, in the same order. */
function generatedFrom(
  alias: string | null,
  findings: readonly Finding[],
  groups: number,
  place: number,
): Finding | undefined {
  const isInStep = findings.length === groups && findings.every((finding) => finding.intended !== null)
  return isInStep && sameAddress(findings[place]?.intended ?? null, alias) ? findings[place] : undefined
}

/** Of one recipient everything in the text speaks, whatever address it names. */
function onlyFinding(anatomy: Anatomy, findings: readonly Finding[]): Finding | undefined {
  return findings.length > 1
    ? undefined
    : (findings[0] ?? { address: null, intended: null, text: anatomy.human })
}

/**
 * What the refusing system said: the Diagnostic-Code unless it is a local exit status (`X-Unix; 255`), else words that
 * stand in the Status field (`Status: 553 Exceeded maximum inbound message size`).
 */
function diagnosticOf(group: RecipientFields): string {
  const { type, value } = group.diagnosticCode ?? NOTHING
  if (value !== '') return type === 'x-unix' && /^\d{1,3}$/.test(value) ? '' : value
  const status = group.get('status') ?? ''
  return /^[45]\d\d\s/.test(status) ? status : ''
}

const NOTHING: Typed = { type: '', value: '' }

/** Whether a status group leaves open why: no refusal in it, or one without any code. */
function needsText(refusal: Refusal | null, group: RecipientFields): boolean {
  if (refusal === null) return true
  return refusal.replyCode === null && refusal.status === null && isVague(group.status ?? 'x.0')
}

function fromGroup(
  group: RecipientFields,
  address: string | null,
  refusal: Refusal | null,
  told: Refusal | null,
): RecipientStatus {
  const supplement = group.get('x-supplementary-info')
  const best = refusal ?? told
  const status = mostTelling([
    best?.status ?? null,
    told?.status ?? null,
    supplement === undefined ? null : (findStatusCodes(supplement)[0]?.code ?? null),
    group.status,
  ])
  const { originalRecipient } = group
  const original = originalRecipient === null ? null : readAddress(originalRecipient.value)
  return recipientStatus({
    address,
    intended: original !== null && !sameAddress(original, address) ? original : null,
    status,
    replyCode: refusal?.replyCode ?? told?.replyCode ?? null,
    reply: replyOf(refusal, told),
    origin: 'delivery-status',
    replyOrigin: refusal === null && told !== null ? 'human-part' : 'delivery-status',
    finalRecipient: group.finalRecipient,
    originalRecipient,
    action: group.action ?? actionOf(group),
    statusField: group.get('status') ?? null,
    diagnosticCode: group.diagnosticCode,
    remoteMta: typedField(group.get('remote-mta')),
    lastAttemptDate: readDate(group.get('last-attempt-date') ?? ''),
    finalLogId: group.get('final-log-id') ?? null,
    willRetryUntil: readDate(group.get('will-retry-until') ?? ''),
  })
}

function actionOf(group: RecipientFields): Action | null {
  const severity = group.status?.[0]
  return severity === '2' ? 'delivered' : severity === undefined ? null : 'failed'
}

function replyOf(refusal: Refusal | null, told: Refusal | null): string | null {
  const text =
    refusal !== null && (told === null || refusal.replyCode !== null)
      ? refusal.text
      : (told?.text ?? refusal?.text ?? '')
  return text === '' ? null : text.slice(0, LONGEST_REPLY)
}

/** The recipients that a report without a status part names. */
function fromText(anatomy: Anatomy, kind: Kind, findings: readonly Finding[]): RecipientStatus[] {
  const action = kind === 'failed' || kind === 'delayed' || kind === 'delivered' ? kind : null
  const failed = findAddresses(anatomy.header.text('x-failed-recipients')).map(({ address }) => address)
  const sender = anatomy.header.text('to').toLowerCase()
  const told = byAddress(findings)
  const said = sayingReader()
  const agrees =
    findings.every(({ address }) => sender.includes(keyOf(address))) ||
    failed.some((address) => told.has(keyOf(address)))
  if (failed.length > 0 && agrees) {
    const text = failed.length === 1 ? anatomy.human : ''
    const named = failed.map((address) => told.get(keyOf(address)) ?? { address, intended: null, text })
    return unique(named.map((finding) => fromFinding(finding, 'header', action, said)))
  }
  if (findings.length > 0)
    return unique(findings.map((finding) => fromFinding(finding, 'human-part', action, said)))
  const only = { address: onlyRecipientOf(anatomy.original), intended: null, text: anatomy.human }
  return [fromFinding(only, 'original', action, said)]
}

/** A text about a recipient, read. */
interface Saying {
  readonly refusal: Refusal
  /** Of the refusal; where it has none, of all that the text holds the most telling. */
  readonly status: string | null
}

/** Reads each text once: thousands of recipients may share one. */
function sayingReader(): (text: string) => Saying {
  const known = new Map<string, Saying>()
  return (text) => {
    let saying = known.get(text)
    if (saying === undefined) {
      const refusal = readRefusal(text)
      saying = {
        refusal,
        status: refusal.status ?? mostTelling(findStatusCodes(text).map(({ code }) => code)),
      }
      known.set(text, saying)
    }
    return saying
  }
}

/** What a text says about one recipient. */
function fromFinding(
  { address, intended, text }: Finding,
  origin: Origin,
  action: Action | null,
  said: (text: string) => Saying,
): RecipientStatus {
  const { refusal, status } = said(text)
  return recipientStatus({
    address,
    intended,
    status,
    replyCode: refusal.replyCode,
    reply: refusal.text === '' ? null : refusal.text.slice(0, LONGEST_REPLY),
    origin,
    replyOrigin: origin === 'input' ? 'input' : 'human-part',
    action,
  })
}

/** The recipients of a text that a person pasted: those it names, else one without an address. */
export function recipientsOfPasted(text: string, findings: readonly Finding[]): RecipientStatus[] {
  const named = findings.length > 0 ? findings : [{ address: null, intended: null, text }]
  const said = sayingReader()
  return unique(named.map((finding) => fromFinding(finding, 'input', 'failed', said)))
}

/** The one address that the returned message was sent to. */
function onlyRecipientOf(original: Header | null): string | null {
  const addresses = findAddresses(original?.text('to') ?? '')
  return addresses.length === 1 ? (addresses[0]?.address ?? null) : null
}

/** RFC 5965: the address that complained, as the report or the returned message tells it. */
function complainant(feedback: FeedbackReport): RecipientStatus {
  const origin: Origin = feedback.derived.includes('originalRcptTo') ? 'original' : 'feedback-report'
  return recipientStatus({ address: feedback.originalRcptTo, origin })
}

/** A recipient named twice with the same fate is one. */
function unique(recipients: RecipientStatus[]): RecipientStatus[] {
  if (recipients.length === 1) return recipients
  const known = new Set<string>()
  return recipients.filter(({ address }) => {
    const key = keyOf(address)
    if (key === '') return false
    if (known.has(key)) return false
    known.add(key)
    return true
  })
}
