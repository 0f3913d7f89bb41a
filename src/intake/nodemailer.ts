/**
 * ndr-doctor/intake/nodemailer: errors and results of sending with Nodemailer.
 *
 * @module
 */
import { intakeResult, type Told } from './collect.ts'
import { recipientOfEvent } from './event-recipient.ts'
import type { IntakeResult, LabelMeaning, ProviderLabel } from './intake-result.ts'
import { labelled, open, soft, type LabelTable } from './label.ts'
import { messageIdIn, originalOfFields } from './original-message.ts'
import { Place, readPayload } from '../payload/payload.ts'

export type * from './intake-result.ts'

/** The parts of an error that are read. */
export interface NodemailerError {
  message?: string
  /** `EENVELOPE`, `ECONNECTION`, … */
  code?: string
  /** The command that the server refused: `RCPT TO`; `API` where none was sent. */
  command?: string
  /** The refusal as the server wrote it. */
  response?: string
  responseCode?: number
  /** Whether the reply is permanent; written since Nodemailer 10. */
  permanent?: boolean
  recipient?: string
  rejected?: (string | { address: string })[]
  rejectedErrors?: NodemailerError[]
}

/** The parts of a result that are read: a message may be accepted for one recipient and refused for another. */
export interface NodemailerResult {
  accepted?: (string | { address: string })[]
  rejected?: (string | { address: string })[]
  rejectedErrors?: NodemailerError[]
  messageId?: string
}

/** Before a server was asked, or while it was: nothing of it is the recipient's fault. */
const unasked: LabelMeaning = { ...open, suppress: false, byService: true }
const unreached: LabelMeaning = { ...soft, causes: ['network-error'], byService: true }

/** Nodemailer 10.6, error codes; ECONNREFUSED and the like are Node's own, which older versions leave as they are. */
const labels: LabelTable = {
  'ECONNECTION': unreached,
  'ECONNREFUSED': unreached,
  'ECONNRESET': unreached,
  'EPROXY': unreached,
  'ESOCKET': unreached,
  'ETIMEDOUT': unreached,
  'EDNS': { ...unreached, causes: ['network-error', 'dns-failure'] },
  'ENOTFOUND': { ...unreached, causes: ['network-error', 'dns-failure'] },
  'ETLS': { ...unasked, causes: ['encryption-required'] },
  'EREQUIRETLS': { ...unasked, permanence: 'permanent', causes: ['encryption-required'] },
  'EPROTOCOL': { ...unasked, causes: ['protocol-error'] },
  'EAUTH': { ...unasked, causes: ['sender-not-authenticated'] },
  'ENOAUTH': { ...unasked, permanence: 'permanent', causes: ['sender-not-authenticated'] },
  'EOAUTH2': { ...unasked, causes: ['sender-not-authenticated'] },
  'EMAXLIMIT': { ...unasked, permanence: 'transient' },
  'EMAXRECIPIENTS': { ...unasked, permanence: 'permanent', causes: ['too-many-recipients'] },
  'EENVELOPE/RCPT TO': open,
  'EENVELOPE/MAIL FROM': { ...open, suppress: false },
  'EENVELOPE/DATA': open,
  'EENVELOPE/API': { ...unasked, permanence: 'permanent', suppress: null },
  'EMESSAGE/DATA': open,
  'EMESSAGE/MAIL FROM': { ...unasked, permanence: 'permanent', causes: ['message-too-large'] },
  'ESTREAM': unasked,
}

/**
 * Reads what Nodemailer throws where a message can't be sent, or gives back where some of its recipients are refused: the
 * error or the result itself, or a JSON copy of it. Recipients that the server accepted are left out, for nothing is known of
 * their fate.
 *
 * @throws TypeError that names the place where something else was expected.
 */
export function readNodemailer(payload: unknown): IntakeResult {
  const place = readPayload(payload)
  const isResult = !place.at('accepted').isAbsent
  const errors = place.at('rejectedErrors').itemsIfAny()
  const told = errors.map((error) => toldBy(error, error.at('recipient').textIfAny(), place))
  const known = new Set(told.map(({ recipient }) => recipient.address))
  // A result says of some that they are refused, and not why; an error speaks for everyone that it names.
  const reason = isResult ? new Place(undefined, place.path) : place
  for (const rejected of place.at('rejected').itemsIfAny()) {
    const one = toldBy(reason, addressAt(rejected), place)
    if (!known.has(one.recipient.address)) told.push(one)
  }
  if (told.length === 0 && !isResult) {
    if (place.at('code').isAbsent && place.at('response').isAbsent) {
      throw place.wrong('an error of Nodemailer with code or response, or a result with accepted or rejected')
    }
    told.push(toldBy(place, place.at('recipient').textIfAny(), place))
  }
  return intakeResult('nodemailer', told)
}

function addressAt(item: Place): string {
  return item.isObject ? item.at('address').text() : item.text()
}

function toldBy(error: Place, address: string | null, whole: Place): Extract<Told, { event: unknown }> {
  const code = error.at('code').textIfAny()
  const messageId = whole.at('messageId').textIfAny()
  return {
    recipient: recipientOfEvent({
      address,
      // Nobody goes on trying: whether a later try may help is the reply's to say.
      action: null,
      refusal: error.at('response').textIfAny(),
      replyCode: error.at('responseCode').codeIfAny(),
    }),
    event: {
      name: code ?? 'rejected',
      kind: 'failed',
      label: code === null ? null : labelOf(error, code),
      at: null,
      messageId: messageIdIn(messageId),
      serviceMessageId: null,
    },
    original: originalOfFields([['Message-ID', messageId]]),
  }
}

function labelOf(error: Place, code: string): ProviderLabel {
  const label = labelled(labels, code, error.at('command').textIfAny())
  const permanent = error.at('permanent').flagIfAny()
  if (label.meaning === null || permanent === null) return label
  return { ...label, meaning: { ...label.meaning, permanence: permanent ? 'permanent' : 'transient' } }
}
