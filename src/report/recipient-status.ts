import { emitterOfHost, emitterOfReply } from '../codes/recognise-emitter.ts'
import type { Origin, RecipientStatus } from './report.ts'

/** What is known of a recipient; what is not becomes null. */
export interface Draft extends Partial<Omit<RecipientStatus, 'origins' | 'emitter'>> {
  origin: Origin
  replyOrigin?: Origin
  intendedOrigin?: Origin
}

/** A recipient's status with every field there. Written out, as objects of one shape are what engines read fastest. */
export function recipientStatus(known: Draft): RecipientStatus {
  const { origin, replyOrigin = origin, intendedOrigin = origin } = known
  const { address = null, intended = null, status = null, reply = null, statusField = null } = known
  const { remoteMta = null, diagnosticCode = null } = known
  return {
    address,
    intended,
    status,
    replyCode: known.replyCode ?? null,
    reply,
    emitter: emitterOfHost(remoteMta?.value ?? '') ?? emitterOfReply(diagnosticCode?.value ?? reply ?? ''),
    finalRecipient: known.finalRecipient ?? null,
    originalRecipient: known.originalRecipient ?? null,
    action: known.action ?? null,
    statusField,
    diagnosticCode,
    remoteMta,
    lastAttemptDate: known.lastAttemptDate ?? null,
    finalLogId: known.finalLogId ?? null,
    willRetryUntil: known.willRetryUntil ?? null,
    origins: {
      address: address === null ? null : origin,
      intended: intended === null ? null : intendedOrigin,
      status: status === null ? null : statusField !== null ? 'delivery-status' : replyOrigin,
      reply: reply === null ? null : replyOrigin,
    },
  }
}
