/**
 * ndr-doctor/intake/amazon-ses: notifications and published events of Amazon SES.
 *
 * @module
 */
import { readAction } from '../report/action.ts'
import type { Original } from '../report/report.ts'
import { typedField } from '../report/typed-field.ts'
import {
  findNotification,
  notifiedRecipients,
  type FoundNotification,
} from '../payload/amazon-ses-notification.ts'
import { intakeResult } from './collect.ts'
import { recipientOfEvent } from './event-recipient.ts'
import { actionOf, type Fate } from './fate.ts'
import type { IntakeResult, ProviderEvent, ProviderLabel } from './intake-result.ts'
import { complained, hard, labelled, listed, open, refused, soft, type LabelTable } from './label.ts'
import { messageIdIn, originalOfFields } from './original-message.ts'
import { readPayload, type Place } from '../payload/payload.ts'

export type {
  EventBridgeEnvelope,
  SesMail,
  SesNotification,
  SesRecipient,
  SnsEnvelope,
} from '../payload/amazon-ses-notification.ts'
export type * from './intake-result.ts'

/** Amazon SES developer guide, notification contents: bounce types. */
const bounceTypes: LabelTable = {
  'Undetermined': open,
  'Permanent': hard,
  'Permanent/NoEmail': { ...hard, causes: ['recipient-unknown'] },
  'Permanent/Suppressed': listed,
  'Permanent/OnAccountSuppressionList': listed,
  'Transient': soft,
  'Transient/MailboxFull': { ...soft, causes: ['mailbox-full'] },
  'Transient/MessageTooLarge': { ...soft, causes: ['message-too-large'] },
  'Transient/ContentRejected': { ...soft, causes: ['content', 'policy'] },
  'Transient/AttachmentRejected': { ...soft, causes: ['content-rejected', 'virus-detected'] },
}

/** The same guide, contents of published events: delay types. */
const delayTypes: LabelTable = {
  InternalFailure: { ...soft, byService: true },
  General: soft,
  MailboxFull: { ...soft, causes: ['mailbox-full'] },
  SpamDetected: { ...soft, causes: ['spam-detected', 'reputation'] },
  RecipientServerError: { ...soft, causes: ['system', 'transport'] },
  IPFailure: { ...soft, causes: ['reputation'] },
  TransientCommunicationFailure: { ...soft, causes: ['transport'] },
  BYOIPHostNameLookupUnavailable: { ...soft, causes: ['missing-reverse-dns', 'dns-failure'] },
  SendingDeferral: { ...soft, byService: true },
  Undetermined: soft,
}

/** Feedback types: RFC 5965 section 7.3, RFC 6591, and `not-spam` of RFC 6430, which takes a complaint back. */
const complaintTypes: LabelTable = {
  'Complaint': complained,
  'abuse': complained,
  'fraud': complained,
  'other': complained,
  'virus': open,
  'auth-failure': open,
  'not-spam': { ...open, suppress: false },
}

/** What SES doesn't send at all: a message with a virus in it, a template that lacks a value. */
const refusals: LabelTable = {
  'Reject': { ...refused, causes: ['virus-detected'], byService: true },
  'Rendering Failure': { ...refused, byService: true },
}

/**
 * Reads a notification of Amazon SES: the message of SNS around it, the event of EventBridge, or the notification as it
 * is; parsed, or as JSON text. The signature of SNS is not checked here.
 *
 * @throws TypeError that names the place where something else was expected.
 */
export function readAmazonSes(payload: unknown): IntakeResult {
  const notification = findNotification(readPayload(payload))
  const { name, place } = notification
  const recipients = notifiedRecipients(notification)
  if (recipients === null) return intakeResult('amazon-ses', [{ ignored: name }])
  const { kind, detail, label } = natureOf(notification)
  const mail = place.at('mail')
  const original = originalOf(mail)
  const event: ProviderEvent = {
    name,
    kind,
    label,
    at: detail.at('timestamp').instantIfAny(),
    messageId: messageIdIn(original?.messageId ?? null),
    serviceMessageId: mail.at('messageId').textIfAny(),
  }
  const willRetryUntil = detail.at('expirationTime').instantIfAny()
  return intakeResult(
    'amazon-ses',
    recipients.map(({ address, action, status, reply }) => ({
      recipient: recipientOfEvent({
        address,
        action: readAction(action ?? '') ?? actionOf(kind),
        refusal: reply,
        status,
        willRetryUntil,
      }),
      event: structuredClone(event),
      original,
    })),
    typedField(detail.at('reportingMTA').textIfAny() ?? undefined),
  )
}

interface Nature {
  readonly kind: Fate
  /** The part of the notification that is named after its event. */
  readonly detail: Place
  readonly label: ProviderLabel | null
}

function natureOf({ name, place }: FoundNotification): Nature {
  switch (name) {
    case 'Bounce': {
      const detail = place.at('bounce')
      const subType = detail.at('bounceSubType').textIfAny()
      return { kind: 'failed', detail, label: labelled(bounceTypes, detail.at('bounceType').text(), subType) }
    }
    case 'DeliveryDelay': {
      const detail = place.at('deliveryDelay')
      return { kind: 'delayed', detail, label: labelled(delayTypes, detail.at('delayType').text(), null) }
    }
    case 'Complaint': {
      const detail = place.at('complaint')
      const type = detail.at('complaintFeedbackType').textIfAny() ?? name
      const subType = detail.at('complaintSubType').textIfAny()
      return { kind: 'complaint', detail, label: labelled(complaintTypes, type, subType) }
    }
    case 'Delivery':
      return { kind: 'delivered', detail: place.at('delivery'), label: null }
    case 'Reject': {
      const detail = place.at('reject')
      return { kind: 'failed', detail, label: labelled(refusals, name, detail.at('reason').textIfAny()) }
    }
    default:
      return { kind: 'failed', detail: place.at('failure'), label: labelled(refusals, name, null) }
  }
}

/** Every header field where SES is asked to pass them on, else those that it always does. */
function originalOf(mail: Place): Original | null {
  const headers = mail
    .at('headers')
    .itemsIfAny()
    .map((header) => [header.at('name').textIfAny() ?? '', header.at('value').textIfAny()] as const)
  if (headers.length > 0) return originalOfFields(headers)
  const common = mail.at('commonHeaders')
  const list = (name: string) =>
    common
      .at(name)
      .itemsIfAny()
      .map((item) => item.text())
  return originalOfFields([
    ['From', list('from').join(', ') || null],
    ['To', list('to').join(', ') || null],
    ['Date', common.at('date').textIfAny()],
    ['Message-ID', common.at('messageId').textIfAny()],
    ['Subject', common.at('subject').textIfAny()],
  ])
}
