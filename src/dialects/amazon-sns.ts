import type { Anatomy } from '../report/anatomy.ts'
import type { Action } from '../report/report.ts'
import type { Dialect, Finding } from './dialect.ts'

interface Recipient {
  emailAddress?: unknown
  status?: unknown
  diagnosticCode?: unknown
}

interface Notification {
  notificationType?: unknown
  eventType?: unknown
  bounce?: { bouncedRecipients?: Recipient[]; bounceType?: unknown }
  delivery?: { recipients?: unknown[]; smtpResponse?: unknown }
}

/** Amazon SES notifications that SNS sends by mail: JSON in the text. */
export const amazonSns: Dialect = {
  id: 'amazon-sns',
  name: 'Amazon SNS (SES notifications by mail)',
  signs: '`x-amz-sns-message-id`, with a JSON text that has a `notificationType` or an `eventType`',
  recognises: (anatomy) => anatomy.header.has('x-amz-sns-message-id') && notificationIn(anatomy) !== null,
  read(anatomy: Anatomy): Finding[] {
    const notification = notificationIn(anatomy)
    const bounced = notification?.bounce?.bouncedRecipients ?? []
    const delivered = (notification?.delivery?.recipients ?? []).map((emailAddress) => ({
      emailAddress,
      diagnosticCode: notification?.delivery?.smtpResponse,
    }))
    return [...bounced, ...delivered].map((recipient: Recipient) => ({
      address: text(recipient.emailAddress),
      intended: null,
      text: text(recipient.diagnosticCode) ?? text(recipient.status) ?? '',
    }))
  },
  action(anatomy: Anatomy): Action | null {
    const notification = notificationIn(anatomy)
    const type = text(notification?.notificationType) ?? text(notification?.eventType)
    if (type === 'Delivery') return 'delivered'
    if (type === 'DeliveryDelay') return 'delayed'
    return type === 'Bounce' ? 'failed' : null
  },
}

function notificationIn(anatomy: Anatomy): Notification | null {
  const begin = anatomy.human.indexOf('{')
  const end = anatomy.human.search(/\n\s*--\s*\n/)
  // Mail folds lines that JSON never has; a line end can't stand inside a JSON string.
  const json = anatomy.human.slice(begin, end < 0 ? undefined : end).replaceAll('\n', '')
  const outer = parse(json)
  const inner =
    typeof outer?.['Message'] === 'string' ? (parse(outer['Message']) ?? cutBounce(outer['Message'])) : outer
  return inner !== null && ('notificationType' in inner || 'eventType' in inner) ? inner : null
}

/** A notification that was cut or mangled behind the recipients that bounced. */
function cutBounce(message: string): Record<string, unknown> | null {
  const recipients = /"bouncedRecipients":(\[[^\]]{0,100000}\])/.exec(message)?.[1]
  const bouncedRecipients: unknown =
    recipients === undefined ? null : parse(`{"recipients":${recipients}}`)?.['recipients']
  return Array.isArray(bouncedRecipients)
    ? { notificationType: 'Bounce', bounce: { bouncedRecipients } }
    : null
}

function parse(json: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(json)
    return value !== null && typeof value === 'object' && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : null
  } catch {
    return null
  }
}

function text(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null
}
