import { readHeader, type Header } from '../message/header.ts'
import type { Limits } from '../message/limits.ts'
import type { Message } from '../message/message.ts'
import type { Octets } from '../message/octets.ts'
import type { Part } from '../message/part.ts'
import { readDeliveryStatus, type DeliveryStatus, type FieldGroup } from './delivery-status.ts'
import { headerOfCopy } from './original.ts'
import { partReturnedCopy } from './returned-copy.ts'

/** What a message holds, in the words of the standards; the ground that dialects stand on. */
export interface Anatomy {
  readonly header: Header
  /** Decoded Subject; '' where there is none. */
  readonly subject: string
  /** Decoded From; '' where there is none. */
  readonly from: string
  /** What is written for people, without the returned copy. */
  readonly human: string
  /** The media type of the whole; `report-type` of a multipart/report, '' elsewhere. */
  readonly type: string
  readonly reportType: string
  /** The status part; also one pasted into a text. Null where there is none. */
  readonly status: DeliveryStatus | null
  /** message/feedback-report (RFC 5965). */
  readonly feedback: FieldGroup | null
  /** message/disposition-notification (RFC 8098). */
  readonly disposition: FieldGroup | null
  /** Header of the returned message. */
  readonly original: Header | null
  /** The first attached message, as octets. */
  readonly attached: Octets | null
  /** What stands behind the announcement of a copy in the text; null where none is announced. */
  readonly copy: string | null
}

const COPIES = new Set([
  'message/rfc822',
  'message/global',
  'text/rfc822-headers',
  'text/rfc822-header',
  'message/rfc822-headers',
  'message/global-headers',
  'message/rfc822-header',
])
const STATUS_FIELDS =
  /^[>\s]{0,6}(?:final-recipient|original-recipient)[ \t]*:[ \t]*(?:[\w-]+[ \t]*;)?[ \t]*\S/im

/** Takes a message apart. */
export function anatomise(message: Message, limits: Readonly<Limits>): Anatomy {
  const { root } = message
  const texts: string[] = []
  let status: DeliveryStatus | null = null
  let feedback: FieldGroup | null = null
  let disposition: FieldGroup | null = null
  let original: Header | null = null
  let attached: Octets | null = null
  const read = (text: string) => {
    const found = readDeliveryStatus(text, limits.recipients)
    if (found.recipients.length > 0 || found.message.size > 0)
      status = status === null ? found : joined(status, found)
  }
  for (const part of leaves(root)) {
    const type = part.type
    if (/^message\/(?:global-)?delivery-status$/.test(type) || type === 'message/x-delivery-status')
      read(part.text())
    else if (type === 'message/feedback-report') feedback ??= fieldsOf(part.text())
    else if (/^message\/(?:global-)?disposition-notification$/.test(type))
      disposition ??= fieldsOf(part.text())
    else if (COPIES.has(type)) {
      if (attached === null && part !== root) {
        attached = part.octets()
        original = headerOfCopy(attached, limits.header)
      } else if (part === root) texts.push(part.text())
    } else if (type.startsWith('text/') || part === root || isUntyped(part)) {
      if (attached === null || texts.length === 0) texts.push(part.text())
    }
  }
  const whole = texts.join('\n')
  if (status === null && STATUS_FIELDS.test(whole)) read(whole.replaceAll(/^[ \t]*(?:>[ \t]?)+/gm, ''))
  const parted = partReturnedCopy(whole)
  if (original === null && parted.copy !== null) {
    const copy = headerOfCopy(parted.copy, limits.header)
    if (copy.fields.length > 1) original = copy
  }
  return {
    header: root.header,
    subject: root.header.text('subject'),
    from: root.header.text('from'),
    human: parted.report,
    type: root.type,
    reportType: (root.contentType.parameters.get('report-type') ?? '').toLowerCase(),
    status,
    feedback,
    disposition,
    original,
    attached,
    copy: parted.copy,
  }
}

function joined(one: DeliveryStatus, other: DeliveryStatus): DeliveryStatus {
  return {
    message: one.message.size > 0 ? one.message : other.message,
    recipients: [...one.recipients, ...other.recipients],
  }
}

/** The parts to read, in order: of alternatives the plain text, unless it says nothing. */
function* leaves(part: Part): Generator<Part> {
  if (part.parts.length === 0) {
    yield part
    return
  }
  if (part.type === 'multipart/alternative') {
    const plain = part.parts.find((child) => child.type === 'text/plain' && child.text().trim().length > 40)
    const html = part.parts.find((child) => child.type === 'text/html')
    const others = part.parts.filter((child) => !child.type.startsWith('text/'))
    if (plain ?? html) yield (plain ?? html) as Part
    for (const child of others) yield* leaves(child)
    return
  }
  if (part.body.trim() !== '' && !part.parts.some((child) => child.type.startsWith('text/')))
    yield part.preamble()
  for (const child of part.parts) yield* leaves(child)
}

function isUntyped(part: Part): boolean {
  return (
    /\.(?:txt|dat|dsn)$/i.test(part.contentType.parameters.get('name') ?? '') &&
    part.type === 'application/octet-stream'
  )
}

function fieldsOf(text: string): FieldGroup {
  const { header } = readHeader(text, 0, text.length, text.length)
  return new Map(
    header.fields.map((field) => [field.name.toLowerCase(), header.text(field.name.toLowerCase())]),
  )
}
