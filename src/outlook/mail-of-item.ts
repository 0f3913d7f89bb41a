/**
 * An Outlook item as the mail that it was: a report's recipients become a delivery-status part (RFC 3464) again, as
 * MS-OXCMAIL makes the one of the other.
 */
import { readHeader, type Field } from '../message/header.ts'
import { octetsOf, octetsOfText, type Octets } from '../message/octets.ts'
import type { Action } from '../report/report.ts'
import { charsetOf, type Attachment, type OutlookItem, type PropertyBag } from './item.ts'

/** Message classes of reports (MS-OXCMAIL), each the end of `REPORT.IPM.Note.NDR` and the like, and their action. */
const REPORT_CLASSES: readonly (readonly [ending: string, action: Action])[] = [
  ['.ndr', 'failed'],
  ['.delayed.dr', 'delayed'],
  ['.relayed.dr', 'relayed'],
  ['.expanded.dr', 'expanded'],
  ['.dr', 'delivered'],
]

/** Attached parts of a report or of a bounce that says what it has to say in an attachment. */
const REPORT_PARTS = /^(?:message\/|text\/rfc822-headers)/i
/** Of a report the attachments that its own parts stand in for. */
const STATUS_PARTS = /^message\/(?:global-)?delivery-status/i

/** What an item became of: LF line ends, 8-bit text in UTF-8. */
export function mailOfItem(item: OutlookItem): Octets {
  const { properties, attachments } = item
  const action = actionOf(properties)
  const parts = [
    ...textParts(properties),
    ...(action === null ? [] : [part('message/delivery-status', statusOf(item, action))]),
    ...attachments.flatMap((attachment) => attachedParts(attachment, action !== null)),
    ...(action === null || attachments.some((one) => one.item !== null) ? [] : describedOriginal(properties)),
  ]
  const boundary = boundaryFor(parts)
  const type = action === null ? 'multipart/mixed' : 'multipart/report; report-type=delivery-status'
  return [
    fieldsOf(properties),
    `MIME-Version: 1.0\nContent-Type: ${type}; boundary="${boundary}"\n`,
    ...parts.map((one) => `\n--${boundary}\n${one}`),
    `\n--${boundary}--\n`,
  ].join('')
}

function actionOf(properties: PropertyBag): Action | null {
  const messageClass = properties.text('MessageClass').toLowerCase()
  if (!messageClass.startsWith('report.')) return null
  return REPORT_CLASSES.find(([ending]) => messageClass.endsWith(ending))?.[1] ?? null
}

/** A part as it stands between boundaries. */
function part(type: string, body: Octets, encoding = '8bit'): Octets {
  return `Content-Type: ${type}\nContent-Transfer-Encoding: ${encoding}\n\n${body}`
}

/** A boundary that is no line of any part. */
function boundaryFor(parts: readonly Octets[]): string {
  let boundary = 'outlook-item'
  while (parts.some((one) => one.includes(`--${boundary}`))) boundary += '-'
  return boundary
}

function textParts(properties: PropertyBag): Octets[] {
  const body = properties.text('Body')
  if (body.trim() !== '') return [part('text/plain; charset=utf-8', linesOf(body))]
  const html = properties.bytes('Html')
  if (html === null) return []
  const charset = charsetOf(properties.number('InternetCodepage'))
  return [part(`text/html; charset="${charset}"`, octetsOf(html).replaceAll('\r\n', '\n'))]
}

function linesOf(text: string): Octets {
  return octetsOfText(text.replaceAll(/\r\n?/g, '\n'))
}

/** One line of it: what a property holds can't end a field. */
function field(name: string, value: string): string {
  const line = value.replaceAll(/\s+/g, ' ').trim()
  return line === '' ? '' : `${name}: ${octetsOfText(line)}\n`
}

/** Fields of MIME, which say how the parts stood in the mail that was taken apart. */
const OF_MIME = /^(?:content-(?!language)|mime-version)/i

/** The fields that came with the item, else those that its properties tell. */
function fieldsOf(properties: PropertyBag): Octets {
  const transported = properties.text('TransportMessageHeaders')
  if (transported.trim() !== '') {
    const octets = linesOf(transported)
    const { header } = readHeader(octets, 0, octets.length, octets.length)
    const kept = header.fields.filter(({ name }) => !OF_MIME.test(name))
    if (kept.length > 0) return kept.map(written).join('')
  }
  const address = properties.text('SenderSmtpAddress') || addressOf(properties.text('SenderEmailAddress'))
  return (
    field(
      'From',
      [quoted(properties.text('SenderName')), address && `<${address}>`].filter(Boolean).join(' '),
    ) +
    field('To', properties.text('DisplayTo')) +
    field('Subject', properties.text('Subject')) +
    field('Date', properties.time('ClientSubmitTime') || properties.time('MessageDeliveryTime')) +
    field('Message-ID', properties.text('InternetMessageId'))
  )
}

function written({ name, value }: Field): Octets {
  return `${name}: ${value.replaceAll('\n', ' ')}\n`
}

function quoted(name: string): string {
  return name === '' ? '' : `"${name.replaceAll(/["\\]/g, '')}"`
}

/** An address of SMTP; '' for one of Exchange's directory (`/o=…`). */
function addressOf(text: string): string {
  return /^[^\s@]+@[^\s@]+$/.test(text) ? text : ''
}

/** MS-OXCMAIL: each recipient of a report is one that it is about. */
function statusOf({ properties, recipients }: OutlookItem, action: Action): Octets {
  const mta = properties.text('ReportingMessageTransferAgent')
  const groups = recipients.map((recipient) => groupOf(recipient, action))
  return [mta === '' ? '' : field('Reporting-MTA', typed('dns', mta)), ...groups].join('\n')
}

function groupOf(recipient: PropertyBag, action: Action): Octets {
  const address =
    addressOf(recipient.text('SmtpAddress')) ||
    addressOf(recipient.text('EmailAddress')) ||
    addressOf(recipient.text('DisplayName'))
  const info = recipient.text('SupplementaryInfo')
  const remote = recipient.text('RemoteMessageTransferAgent')
  return (
    field('Final-Recipient', `rfc822;${address || recipient.text('DisplayName') || 'unknown'}`) +
    field('Action', action) +
    field('Status', statusOfCode(recipient.number('NonDeliveryReportStatusCode'))) +
    field('Diagnostic-Code', diagnosticOf(recipient, info)) +
    field('X-Supplementary-Info', info) +
    field('Remote-MTA', remote === '' ? '' : typed('dns', remote)) +
    field('Last-Attempt-Date', recipient.time('ReportTime'))
  )
}

/** With a type where it has none. */
function typed(type: string, value: string): string {
  return /^[\w-]+\s*;/.test(value) ? value : `${type};${value}`
}

/** `511` for 5.1.1. How parts of more than one digit are written is not published, so other numbers are left. */
function statusOfCode(code: number | null): string {
  return code === null
    ? ''
    : String(code)
        .replace(/^([245])(\d)(\d)$/, '$1.$2.$3')
        .replace(/^\d+$/, '')
}

const TAG = '#smtp#'

/** `<server #5.1.1 smtp;550 5.1.1 …> #SMTP#`, as Exchange writes it, or the reply alone; null where none is quoted. */
function replyIn(info: string): string | null {
  const type = info.toLowerCase().indexOf('smtp;')
  if (type < 0) return /^\s*[245]\d\d\b/.test(info) ? info : null
  const quoted = info.slice(type + 'smtp;'.length).trim()
  if (!quoted.toLowerCase().endsWith(TAG)) return quoted
  const tagged = quoted.slice(0, -TAG.length).trimEnd()
  return tagged.endsWith('>') ? tagged.slice(0, -1) : tagged
}

/** The refusal; where none is quoted, the codes of X.400 that the item has instead. */
function diagnosticOf(recipient: PropertyBag, info: string): string {
  const reply = replyIn(info)
  if (reply !== null) return `smtp;${reply}`
  const codes = [
    recipient.number('NonDeliveryReportReasonCode'),
    recipient.number('NonDeliveryReportDiagCode'),
  ]
  const [reason, diagnostic] = codes.map((code) => (code === null ? null : code | 0))
  if (info !== '' || reason === null) return ''
  return `x400;reason ${reason}${diagnostic === null ? '' : `, diagnostic ${diagnostic}`}`
}

/** An attached item, of a report the returned message; or an attached part of a report. */
function attachedParts({ properties, item, content }: Attachment, isReport: boolean): Octets[] {
  if (item !== null) {
    return isReport
      ? [part('text/rfc822-headers', fieldsOf(item.properties))]
      : [part('message/rfc822', mailOfItem(item))]
  }
  const type = properties.text('AttachMimeTag').replaceAll(/\s/g, '')
  if (!REPORT_PARTS.test(type) || (isReport && STATUS_PARTS.test(type))) return []
  return [part(type, octetsOf(content()).replaceAll('\r\n', '\n'))]
}

/** What a report says about a message that is not attached to it. */
function describedOriginal(properties: PropertyBag): Octets[] {
  const address = addressOf(properties.text('OriginalSenderEmailAddress'))
  const fields =
    field(
      'From',
      [quoted(properties.text('OriginalSenderName')), address && `<${address}>`].filter(Boolean).join(' '),
    ) +
    field('To', properties.text('OriginalDisplayTo')) +
    field('Subject', properties.text('OriginalSubject')) +
    field('Date', properties.time('OriginalSubmitTime')) +
    field('Message-ID', properties.text('OriginalMessageId'))
  return fields === '' ? [] : [part('text/rfc822-headers', fields)]
}
