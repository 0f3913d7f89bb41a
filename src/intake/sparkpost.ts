/**
 * ndr-doctor/intake/sparkpost: webhooks and events of SparkPost.
 *
 * @module
 */
import { intakeResult, type Told } from './collect.ts'
import { recipientOfEvent } from './event-recipient.ts'
import { actionOf, fateOf, type FateTable } from './fate.ts'
import type { IntakeResult, ProviderLabel } from './intake-result.ts'
import { complained, hard, labelled, open, refused, soft, type LabelTable } from './label.ts'
import { originalOfFields } from './original-message.ts'
import { readPayload, type Place } from '../payload/payload.ts'

export type * from './intake-result.ts'

/** The parts of an event that are read. */
export interface SparkPostEvent {
  type: string
  rcpt_to?: string
  raw_rcpt_to?: string
  /** Number of the bounce classification: `10`. */
  bounce_class?: string
  error_code?: string
  /** The refusal as the receiver wrote it. */
  raw_reason?: string
  /** The same without what differs from recipient to recipient. */
  reason?: string
  /** Of a complaint: `abuse`. */
  fbtype?: string
  message_id?: string
  friendly_from?: string
  subject?: string
  /** Seconds since 1970, or ISO 8601. */
  timestamp?: string
}

/** What the webhook posts a list of; the event stands under the name of its group, such as `message_event`. */
export interface SparkPostWebhookItem {
  msys: Record<string, SparkPostEvent>
}

/** A page of the events API. */
export interface SparkPostEvents {
  results: SparkPostEvent[]
}

/** Other events tell of no recipient's fate. */
const fates: FateTable = {
  bounce: 'failed',
  out_of_band: 'failed',
  policy_rejection: 'failed',
  generation_failure: 'failed',
  generation_rejection: 'failed',
  delay: 'delayed',
  delivery: 'delivered',
  spam_complaint: 'complaint',
}

/** SparkPost documentation, bounce classification codes. */
const bounceClasses: LabelTable = {
  1: open,
  10: { ...hard, causes: ['recipient', 'domain'] },
  20: soft,
  21: { ...soft, causes: ['domain-not-found', 'dns-failure'] },
  22: { ...soft, causes: ['mailbox-full'] },
  23: { ...soft, causes: ['message-too-large'] },
  24: { ...soft, causes: ['network-error', 'delivery-expired'] },
  25: { ...refused, suppress: null, byService: true },
  30: { ...hard, causes: ['recipient', 'domain'] },
  40: soft,
  50: { ...open, suppress: false, causes: ['reputation', 'policy', 'content', 'sender'] },
  51: { ...open, suppress: false, causes: ['reputation', 'content'] },
  52: { ...open, suppress: false, causes: ['content', 'policy'] },
  53: { ...open, suppress: false, causes: ['content-rejected', 'virus-detected'] },
  54: { ...open, suppress: false, causes: ['relay-denied', 'recipient'] },
  70: soft,
}

/** Classes of answers that are no failures; true: a program wrote it. */
const noFailures: Readonly<Record<string, boolean>> = { 60: true, 80: false, 90: false, 100: true }

/** The same documentation, event types. */
const eventTypes: LabelTable = {
  delay: soft,
  generation_failure: { ...refused, byService: true },
  generation_rejection: { ...refused, byService: true },
  spam_complaint: complained,
}

/**
 * Reads events of SparkPost: what the webhook posts, a page of the events API, or one event; parsed, or as JSON text.
 *
 * @throws TypeError that names the place where something else was expected.
 */
export function readSparkPost(payload: unknown): IntakeResult {
  const place = readPayload(payload)
  return intakeResult('sparkpost', eventsIn(place).map(told))
}

function eventsIn(place: Place): Place[] {
  if (!place.isObject) return place.items().flatMap(eventsOfItem)
  const results = place.at('results')
  return results.isAbsent ? eventsOfItem(place) : results.items()
}

/** The webhook is tried out with an item that holds no event. */
function eventsOfItem(item: Place): Place[] {
  const groups = item.at('msys')
  return groups.isAbsent ? [item] : groups.properties()
}

function told(place: Place): Told {
  const name = place.at('type').text()
  const fate = fateOf(fates, name)
  if (fate === null) return { ignored: name }
  const bounceClass = place.at('bounce_class').codeIfAny()
  if (fate === 'failed' && bounceClass !== null && Object.hasOwn(noFailures, bounceClass)) {
    return { ignored: name, isAutoReply: noFailures[bounceClass] === true }
  }
  return {
    recipient: recipientOfEvent({
      address: place.at('raw_rcpt_to').textIfAny() ?? place.at('rcpt_to').text(),
      action: actionOf(fate),
      refusal: place.at('raw_reason').textIfAny() ?? place.at('reason').textIfAny(),
      replyCode: place.at('error_code').codeIfAny(),
    }),
    event: {
      name,
      kind: fate,
      label: fate === 'delivered' ? null : labelOf(place, name, bounceClass),
      at: place.at('timestamp').instantIfAny(),
      messageId: null,
      serviceMessageId: place.at('message_id').textIfAny(),
    },
    original: originalOfFields([
      ['From', place.at('friendly_from').textIfAny()],
      ['Subject', place.at('subject').textIfAny()],
    ]),
  }
}

/** A class says what it says of failures; a delay is still being tried, whatever its class. */
function labelOf(place: Place, name: string, bounceClass: string | null): ProviderLabel {
  if (Object.hasOwn(eventTypes, name)) {
    return labelled(eventTypes, name, bounceClass ?? place.at('fbtype').textIfAny())
  }
  return labelled(bounceClasses, bounceClass ?? name, null)
}
