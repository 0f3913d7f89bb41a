import {
  findNotification,
  notifiedRecipients,
  type NotifiedRecipient,
} from '../payload/amazon-ses-notification.ts'
import { Place } from '../payload/payload.ts'
import type { Anatomy } from '../report/anatomy.ts'
import type { FieldGroup } from '../report/delivery-status.ts'
import type { Action } from '../report/report.ts'
import type { Dialect, Finding } from './dialect.ts'

interface Notification {
  readonly action: Action | null
  /** Of a complaint; null of anything else. */
  readonly complaint: FieldGroup | null
  /** Empty where the notification tells of no delivery and no complaint. */
  readonly recipients: readonly NotifiedRecipient[]
}

export const signs =
  '`x-amz-sns-message-id`, with a JSON text that has a `notificationType` or an `eventType`'

/** Amazon SES notifications that SNS sends by mail: JSON in the text. */
export const amazonSns: Dialect = {
  id: 'amazon-sns',
  name: 'Amazon SNS (SES notifications by mail)',
  clues: ['x-amz-sns-message-id'],
  recognises: (anatomy) => anatomy.header.has('x-amz-sns-message-id') && notificationIn(anatomy) !== null,
  read(anatomy: Anatomy): Finding[] {
    const { recipients } = notificationIn(anatomy) ?? { recipients: [] }
    return recipients.map(({ address, reply, status }) => ({
      address,
      intended: null,
      text: reply ?? status ?? '',
    }))
  },
  action: (anatomy) => notificationIn(anatomy)?.action ?? null,
  complaint: (anatomy) => notificationIn(anatomy)?.complaint ?? null,
}

const actions: Readonly<Record<string, Action>> = {
  'Bounce': 'failed',
  'Delivery': 'delivered',
  'DeliveryDelay': 'delayed',
  'Reject': 'failed',
  'Rendering Failure': 'failed',
}

function notificationIn(anatomy: Anatomy): Notification | null {
  const begin = anatomy.human.indexOf('{')
  const end = anatomy.human.search(/\n[ \t]*--[ \t]*\n/)
  // Mail folds lines that JSON never has; a line end can't stand inside a JSON string.
  const json = anatomy.human.slice(begin, end < 0 ? undefined : end).replaceAll('\n', '')
  const payload = new Place(json, 'payload').parsed()
  return notificationOf(payload) ?? notificationOf(cutNotification(payload))
}

function notificationOf(payload: Place): Notification | null {
  try {
    const found = findNotification(payload)
    if (!found.isNotification) return null
    const action = Object.hasOwn(actions, found.name) ? (actions[found.name] as Action) : null
    const recipients = notifiedRecipients(found) ?? []
    const complaint = found.name === 'Complaint' ? complaintFields(found.place, recipients) : null
    return { action, complaint, recipients }
  } catch (error) {
    if (error instanceof TypeError) return null
    throw error
  }
}

/** What SES passes on of a feedback report, and of the mail that it is about. */
function complaintFields(notification: Place, recipients: readonly NotifiedRecipient[]): FieldGroup {
  const complaint = notification.at('complaint')
  const mail = notification.at('mail')
  const [only, ...others] = recipients
  const told: (readonly [name: string, value: string | null | undefined])[] = [
    ['feedback-type', textUnder(complaint, 'complaintFeedbackType')],
    ['user-agent', textUnder(complaint, 'userAgent')],
    ['arrival-date', textUnder(complaint, 'arrivalDate')],
    ['original-mail-from', textUnder(mail, 'source')],
    ['original-rcpt-to', others.length === 0 ? only?.address : null],
    ['source-ip', textUnder(mail, 'sourceIp')],
  ]
  return new Map(told.flatMap(([name, value]) => (value ? [[name, value] as const] : [])))
}

/** A text that need not be there; null where there is none, or something else. */
function textUnder(place: Place, name: string): string | null {
  if (!place.isObject) return null
  const found = place.at(name)
  return typeof found.value === 'string' ? found.textIfAny() : null
}

/** The list of those whose mail bounced, or who complained, by its name; as SES writes it. */
const RECIPIENTS = /"(bouncedRecipients|complainedRecipients)":(\[[^[\]]{0,100000}\])/

/** A notification that was cut or mangled behind the recipients that bounced or complained. */
function cutNotification(payload: Place): Place {
  const message = payload.isObject ? payload.at('Message').value : undefined
  const [, list = '', text = ''] = (typeof message === 'string' ? RECIPIENTS.exec(message) : null) ?? []
  const recipients = new Place(text, list).parsed().value
  const notification =
    list === 'complainedRecipients'
      ? { notificationType: 'Complaint', complaint: { complainedRecipients: recipients } }
      : { notificationType: 'Bounce', bounce: { bouncedRecipients: recipients } }
  return new Place(notification, 'payload')
}
