/**
 * ndr-doctor/intake/brevo: webhooks of Brevo.
 *
 * @module
 */
import { intakeResult, type Told } from './collect.ts'
import { recipientOfEvent } from './event-recipient.ts'
import { actionOf, fateOf, type FateTable } from './fate.ts'
import type { IntakeResult } from './intake-result.ts'
import { complained, hard, labelled, listed, open, soft, type LabelTable } from './label.ts'
import { messageIdIn, originalOfFields } from './original-message.ts'
import { readPayload, type Place } from '../payload/payload.ts'

export type * from './intake-result.ts'

/** The parts of an event that are read. */
export interface BrevoEvent {
  'event': string
  'email': string
  'reason'?: string
  'subject'?: string
  'message-id'?: string
  /** Seconds since 1970. */
  'ts_event'?: number
}

/** Other events tell of no recipient's fate. */
const fates: FateTable = {
  hard_bounce: 'failed',
  soft_bounce: 'failed',
  invalid_email: 'failed',
  blocked: 'failed',
  error: 'failed',
  deferred: 'delayed',
  delivered: 'delivered',
  spam: 'complaint',
}

/** Brevo documentation, transactional webhooks. */
const labels: LabelTable = {
  hard_bounce: hard,
  soft_bounce: soft,
  deferred: soft,
  invalid_email: { ...hard, causes: ['address-invalid'], byService: true },
  blocked: listed,
  error: { ...open, byService: true },
  spam: complained,
}

/**
 * Reads what a webhook of Brevo posts: an event, or a list of them; parsed, or as JSON text.
 *
 * @throws TypeError that names the place where something else was expected.
 */
export function readBrevo(payload: unknown): IntakeResult {
  const place = readPayload(payload)
  return intakeResult('brevo', (place.isObject ? [place] : place.items()).map(told))
}

function told(place: Place): Told {
  const name = place.at('event').text()
  const fate = fateOf(fates, name)
  if (fate === null) return { ignored: name }
  const messageId = place.at('message-id').textIfAny()
  return {
    recipient: recipientOfEvent({
      address: place.at('email').text(),
      action: actionOf(fate),
      refusal: place.at('reason').textIfAny(),
    }),
    event: {
      name,
      kind: fate,
      label: fate === 'delivered' ? null : labelled(labels, name, null),
      at: place.at('ts_event').instantIfAny(),
      messageId: messageIdIn(messageId),
      serviceMessageId: null,
    },
    original: originalOfFields([
      ['Subject', place.at('subject').textIfAny()],
      ['Message-ID', messageId],
    ]),
  }
}
