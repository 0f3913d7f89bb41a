/** The notifications of Amazon SES, however they are delivered: what they hold, not yet what it means. */
import type { Place } from './payload.ts'

/** An address, with what a DSN said of it. */
export interface SesRecipient {
  emailAddress: string
  action?: string
  status?: string
  diagnosticCode?: string
}

/** The mail that a notification is about. */
export interface SesMail {
  messageId?: string
  destination?: string[]
  headers?: { name: string; value: string }[]
  commonHeaders?: { from?: string[]; to?: string[]; date?: string; messageId?: string; subject?: string }
}

/** The parts of a notification that are read. Feedback notifications name themselves in `notificationType`, published events in `eventType`. */
export interface SesNotification {
  notificationType?: string
  eventType?: string
  mail?: SesMail
  bounce?: {
    bounceType: string
    bounceSubType?: string
    bouncedRecipients: SesRecipient[]
    timestamp?: string
    reportingMTA?: string
  }
  complaint?: {
    complainedRecipients: { emailAddress: string }[]
    complaintFeedbackType?: string | null
    complaintSubType?: string | null
    timestamp?: string
  }
  delivery?: { recipients: string[]; smtpResponse?: string; reportingMTA?: string; timestamp?: string }
  deliveryDelay?: {
    delayType: string
    delayedRecipients: SesRecipient[]
    expirationTime?: string
    reportingMTA?: string
    timestamp?: string
  }
  reject?: { reason?: string }
  failure?: { errorMessage?: string; templateName?: string }
}

/** The message of SNS around a notification, which is its JSON text. */
export interface SnsEnvelope {
  Type: string
  Message: string
}

/** The event of EventBridge around a notification. */
export interface EventBridgeEnvelope {
  'detail-type'?: string
  'detail': SesNotification
}

/** A notification that was found. */
export interface FoundNotification {
  /** `Bounce`, `Delivery`, `DeliveryDelay`; of a message of SNS itself, its type, such as `SubscriptionConfirmation`. */
  readonly name: string
  /** The notification, or the message of SNS itself. */
  readonly place: Place
  /** False of a message of SNS itself, whose text is for people. */
  readonly isNotification: boolean
}

/** EventBridge around SNS around SES is the most there can be. */
const MOST_ENVELOPES = 3

/**
 * Finds the notification in a message of SNS, in an event of EventBridge, or as it is.
 *
 * @throws TypeError where there is none.
 */
export function findNotification(payload: Place): FoundNotification {
  let place = payload
  for (let envelopes = 0; envelopes <= MOST_ENVELOPES; envelopes++) {
    const name = place.at('eventType').textIfAny() ?? place.at('notificationType').textIfAny()
    if (name !== null) return { name, place, isNotification: true }
    if (place.at('detail').isObject) {
      place = place.at('detail')
      continue
    }
    const message = place.at('Message')
    if (message.isAbsent) break
    const inner = message.parsed()
    if (!inner.isObject) return { name: place.at('Type').text(), place, isNotification: false }
    place = inner
  }
  throw place.wrong('a notification of Amazon SES with eventType or notificationType, or an envelope of it')
}

/** What a notification says of one recipient. */
export interface NotifiedRecipient {
  readonly address: string
  readonly action: string | null
  readonly status: string | null
  /** The refusal or the acceptance, as SES writes it: `smtp; 550 5.1.1 User unknown`. */
  readonly reply: string | null
}

/**
 * The recipients of a notification that tells of a delivery or a complaint; null of any other.
 *
 * @throws TypeError where it is not of the shape that its name promises.
 */
export function notifiedRecipients({ name, place }: FoundNotification): NotifiedRecipient[] | null {
  switch (name) {
    case 'Bounce':
      return place.at('bounce').at('bouncedRecipients').items().map(recipientAt)
    case 'DeliveryDelay':
      return place.at('deliveryDelay').at('delayedRecipients').items().map(recipientAt)
    case 'Complaint':
      return place.at('complaint').at('complainedRecipients').items().map(recipientAt)
    case 'Delivery': {
      const reply = place.at('delivery').at('smtpResponse').textIfAny()
      return addressesAt(place.at('delivery').at('recipients'), reply)
    }
    case 'Reject':
    case 'Rendering Failure':
      return addressesAt(place.at('mail').at('destination'), null)
    default:
      return null
  }
}

function recipientAt(place: Place): NotifiedRecipient {
  return {
    address: place.at('emailAddress').text(),
    action: place.at('action').textIfAny(),
    status: place.at('status').textIfAny(),
    reply: place.at('diagnosticCode').textIfAny(),
  }
}

function addressesAt(list: Place, reply: string | null): NotifiedRecipient[] {
  return list.items().map((item) => ({ address: item.text(), action: null, status: null, reply }))
}
