/** Read receipts and their like: message/disposition-notification (RFC 8098 section 3.2). */
import { readAddress } from './address.ts'
import type { FieldGroup } from './delivery-status.ts'
import { fold } from '../text/fold.ts'
import { readTyped } from './typed-field.ts'

/** What became of a message in the reader's hands. */
export interface DispositionNotification {
  /** `manual-action` or `automatic-action`. */
  actionMode: string | null
  /** `MDN-sent-manually` or `MDN-sent-automatically`, lower case. */
  sendingMode: string | null
  /** `displayed`, `deleted`, `dispatched`, `processed`, lower case. */
  type: string | null
  /** Such as `error`, lower case. */
  modifiers: string[]
  /** Reporting-UA (RFC 8098 section 3.2.1), as written. */
  reportingUa: string | null
  /** addr-spec of the recipient. */
  finalRecipient: string | null
  /** addr-spec of whom the sender named. */
  originalRecipient: string | null
  /** With angle brackets. */
  originalMessageId: string | null
  /** The Error field (RFC 8098 section 3.2.7). */
  error: string | null
}

/** Reads the fields of the notification. */
export function readDisposition(fields: FieldGroup): DispositionNotification {
  const stated = (name: string) => {
    const value = fold(fields.get(name) ?? '')
    return value === '' ? null : value
  }
  const address = (name: string) => readAddress(readTyped(stated(name) ?? '').value)
  const [mode = '', kind = ''] = (stated('disposition') ?? '').toLowerCase().split(';')
  const [action = '', sending = ''] = mode.split('/')
  const [type = '', modifiers = ''] = kind.split('/')
  return {
    actionMode: nullIfEmpty(action),
    sendingMode: nullIfEmpty(sending),
    type: nullIfEmpty(type),
    modifiers: modifiers
      .split(',')
      .map((word) => word.trim())
      .filter((word) => word !== ''),
    reportingUa: stated('reporting-ua'),
    finalRecipient: address('final-recipient'),
    originalRecipient: address('original-recipient'),
    originalMessageId: stated('original-message-id'),
    error: stated('error'),
  }
}

function nullIfEmpty(text: string): string | null {
  return text.trim() === '' ? null : text.trim()
}
