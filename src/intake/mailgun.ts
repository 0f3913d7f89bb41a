/**
 * ndr-doctor/intake/mailgun: webhooks and events of Mailgun.
 *
 * @module
 */
import { findAddresses } from '../report/address.ts'
import { intakeResult, type Told } from './collect.ts'
import { recipientOfEvent } from './event-recipient.ts'
import { actionOf, fateOf, type Fate, type FateTable } from './fate.ts'
import type { IntakeResult } from './intake-result.ts'
import { complained, labelled, listed, refused, soft, type LabelTable } from './label.ts'
import { messageIdIn, originalOfFields } from './original-message.ts'
import { readPayload, type Place } from '../payload/payload.ts'

export type * from './intake-result.ts'

/** The parts of an event that are read. */
export interface MailgunEvent {
  'event': string
  'recipient'?: string
  /** Of a failure: `permanent` or `temporary`. */
  'severity'?: string
  'reason'?: string
  'delivery-status'?: {
    'code'?: number
    'enhanced-code'?: string
    'message'?: string
    'description'?: string
    'last-code'?: number
    'last-message'?: string
    'mx-host'?: string
  }
  /** Of a message that Mailgun refuses. */
  'reject'?: { reason?: string; description?: string }
  /** Seconds since 1970. */
  'timestamp'?: number
  'message'?: { headers?: { 'to'?: string; 'from'?: string; 'subject'?: string; 'message-id'?: string } }
}

/** What a webhook posts. */
export interface MailgunWebhook {
  'event-data': MailgunEvent
}

/** A page of the events API. */
export interface MailgunEvents {
  items: MailgunEvent[]
}

/** Other events tell of no recipient's fate. */
const fates: FateTable = {
  failed: 'failed',
  rejected: 'failed',
  delivered: 'delivered',
  complained: 'complaint',
}

/** Mailgun documentation, events: severity and reason of a failure; suppressions. */
const labels: LabelTable = {
  'permanent': { ...refused, suppress: null },
  'permanent/suppress-bounce': listed,
  'permanent/suppress-complaint': listed,
  'permanent/suppress-unsubscribe': listed,
  'permanent/old': { ...refused, causes: ['delivery-expired'] },
  'temporary': soft,
  'rejected': { ...refused, byService: true },
  'complained': complained,
}

/**
 * Reads an event of Mailgun: what a webhook posts, a page of the events API, or the event as it is; parsed, or as JSON
 * text. The signature is not checked here.
 *
 * @throws TypeError that names the place where something else was expected.
 */
export function readMailgun(payload: unknown): IntakeResult {
  const place = readPayload(payload)
  const items = place.at('items')
  const data = place.at('event-data')
  const events = items.isAbsent ? [data.isAbsent ? place : data] : items.items()
  return intakeResult('mailgun', events.map(told))
}

function told(place: Place): Told {
  const name = place.at('event').text()
  const fate = fateAt(place, name)
  if (fate === null) return { ignored: name }
  const headers = place.at('message').at('headers')
  const header = (field: string) => headers.at(field).textIfAny()
  const messageId = bracketed(header('message-id'))
  const status = place.at('delivery-status')
  const host = status.at('mx-host').textIfAny()
  return {
    recipient: recipientOfEvent({
      address: place.at('recipient').textIfAny() ?? onlyAddressIn(header('to')),
      action: actionOf(fate),
      ...refusalIn(place),
      status: status.at('enhanced-code').textIfAny(),
      remoteMta: host === null ? null : { type: 'dns', value: host },
    }),
    event: {
      name,
      kind: fate,
      label: fate === 'delivered' ? null : labelOf(place, name),
      at: place.at('timestamp').instantIfAny(),
      messageId: messageIdIn(messageId),
      serviceMessageId: null,
    },
    original: originalOfFields([
      ['From', header('from')],
      ['To', header('to')],
      ['Subject', header('subject')],
      ['Message-ID', messageId],
    ]),
  }
}

/** Mailgun goes on trying what fails for a time. */
function fateAt(place: Place, name: string): Fate | null {
  if (name === 'failed' && place.at('severity').textIfAny() === 'temporary') return 'delayed'
  return fateOf(fates, name)
}

function labelOf(place: Place, name: string) {
  const severity = name === 'failed' ? place.at('severity').text() : name
  return labelled(labels, severity, place.at('reason').textIfAny())
}

/** Where Mailgun gives up by itself it says so under a code of its own, with the receiver's last words beside it. */
function refusalIn(place: Place): { refusal: string | null; replyCode: string | null } {
  const status = place.at('delivery-status')
  const last = status.at('last-message').textIfAny()
  if (last !== null) return { refusal: last, replyCode: status.at('last-code').codeIfAny() }
  const own =
    status.at('message').textIfAny() ??
    status.at('description').textIfAny() ??
    place.at('reject').at('reason').textIfAny()
  return { refusal: own, replyCode: status.at('code').codeIfAny() }
}

/** Of a message that Mailgun refuses, only the header names whom it was for. */
function onlyAddressIn(to: string | null): string | null {
  const [first, second] = findAddresses(to ?? '')
  return first === undefined || second !== undefined ? null : first.address
}

/** Mailgun leaves the angle brackets out. */
function bracketed(id: string | null): string | null {
  return id === null || id.startsWith('<') ? id : `<${id}>`
}
