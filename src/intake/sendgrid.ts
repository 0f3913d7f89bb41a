/**
 * ndr-doctor/intake/sendgrid: the event webhook of SendGrid.
 *
 * @module
 */
import type { Cause, CauseGroup } from '../codes/causes.ts'
import { intakeResult, type Told } from './collect.ts'
import { recipientOfEvent } from './event-recipient.ts'
import { actionOf, fateOf, type FateTable } from './fate.ts'
import type { IntakeResult, ProviderLabel } from './intake-result.ts'
import { complained, hard, labelled, listed, open, refused, soft, type LabelTable } from './label.ts'
import { messageIdIn, originalOfFields } from './original-message.ts'
import { readPayload, type Place } from '../payload/payload.ts'

export type * from './intake-result.ts'

/** The parts of an event that are read; the webhook posts a list of them. */
export interface SendGridEvent {
  'event': string
  'email': string
  /** Seconds since 1970. */
  'timestamp'?: number
  /** Of a bounce: `bounce` or `blocked`. */
  'type'?: string
  'bounce_classification'?: string
  'reason'?: string
  'response'?: string
  'status'?: string
  'smtp-id'?: string
  'sg_message_id'?: string
}

/** Other events tell of no recipient's fate. */
const fates: FateTable = {
  bounce: 'failed',
  dropped: 'failed',
  deferred: 'delayed',
  delivered: 'delivered',
  spamreport: 'complaint',
}

/** SendGrid documentation, event webhook reference: deliverability events; reasons for dropping. */
const labels: LabelTable = {
  'bounce': hard,
  // The address is not added to the bounces: later mail is tried again.
  'blocked': { ...open, suppress: false },
  'deferred': soft,
  'spamreport': complained,
  'dropped': { ...open, byService: true },
  'dropped/Bounced Address': listed,
  'dropped/Unsubscribed Address': listed,
  'dropped/Spam Reporting Address': listed,
  'dropped/Invalid': { ...hard, causes: ['address-invalid'], byService: true },
  'dropped/Spam Content': { ...refused, causes: ['spam-detected'], byService: true },
  'dropped/Invalid SMTPAPI header': { ...refused, causes: ['message-malformed'], byService: true },
  'dropped/Recipient List over Package Quota': {
    ...open,
    suppress: false,
    causes: ['sender-limit-exceeded'],
    byService: true,
  },
}

/** The same reference, bounce classifications. */
const classifications: Readonly<Record<string, readonly (Cause | CauseGroup)[]>> = {
  'Invalid Address': ['recipient', 'domain'],
  'Mailbox Unavailable': ['recipient'],
  'Content': ['content', 'policy', 'domain-blocklisted'],
  'Reputation': ['reputation', 'sender', 'policy'],
  'Frequency or Volume Too High': [
    'rate-limited',
    'greylisted',
    'sender-limit-exceeded',
    'too-many-recipients',
  ],
  'Technical': ['transport', 'system', 'domain'],
}

/**
 * Reads what the event webhook of SendGrid posts: a list of events, or one of them; parsed, or as JSON text. The
 * signature is not checked here.
 *
 * @throws TypeError that names the place where something else was expected.
 */
export function readSendGrid(payload: unknown): IntakeResult {
  const place = readPayload(payload)
  return intakeResult('sendgrid', (place.isObject ? [place] : place.items()).map(told))
}

function told(place: Place): Told {
  const name = place.at('event').text()
  const fate = fateOf(fates, name)
  if (fate === null) return { ignored: name }
  const refusal = place.at('reason').textIfAny() ?? place.at('response').textIfAny()
  const smtpId = place.at('smtp-id').textIfAny()
  return {
    recipient: recipientOfEvent({
      address: place.at('email').text(),
      action: actionOf(fate),
      refusal,
      status: place.at('status').codeIfAny(),
    }),
    event: {
      name,
      kind: fate,
      label: fate === 'delivered' ? null : labelOf(place, name, refusal),
      at: place.at('timestamp').instantIfAny(),
      messageId: messageIdIn(smtpId),
      serviceMessageId: place.at('sg_message_id').textIfAny(),
    },
    original: originalOfFields([['Message-ID', smtpId]]),
  }
}

function labelOf(place: Place, name: string, reason: string | null): ProviderLabel {
  if (name !== 'bounce') return labelled(labels, name, name === 'dropped' ? reason : null)
  const classification = place.at('bounce_classification').textIfAny()
  const label = labelled(labels, place.at('type').textIfAny() ?? name, classification)
  if (label.meaning === null || classification === null) return label
  const causes = Object.hasOwn(classifications, classification) ? classifications[classification] : undefined
  return { ...label, meaning: { ...label.meaning, causes: [...(causes ?? [])] } }
}
