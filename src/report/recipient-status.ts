import { emitterOfHost, emitterOfReply } from '../codes/recognise-emitter.ts'
import type { Origin, RecipientStatus } from './report.ts'

/** What is known of a recipient; what is not becomes null. */
export interface Draft extends Partial<Omit<RecipientStatus, 'origins' | 'emitter'>> {
  origin: Origin
  replyOrigin?: Origin
  intendedOrigin?: Origin
}

/** A recipient's status with every field there. */
export function recipientStatus({ origin, replyOrigin, intendedOrigin, ...known }: Draft): RecipientStatus {
  const status: RecipientStatus = {
    address: null,
    intended: null,
    status: null,
    replyCode: null,
    reply: null,
    emitter: null,
    finalRecipient: null,
    originalRecipient: null,
    action: null,
    statusField: null,
    diagnosticCode: null,
    remoteMta: null,
    lastAttemptDate: null,
    finalLogId: null,
    willRetryUntil: null,
    ...known,
    origins: { address: null, intended: null, status: null, reply: null },
  }
  status.origins = {
    address: status.address === null ? null : origin,
    intended: status.intended === null ? null : (intendedOrigin ?? origin),
    status:
      status.status === null
        ? null
        : status.statusField !== null
          ? 'delivery-status'
          : (replyOrigin ?? origin),
    reply: status.reply === null ? null : (replyOrigin ?? origin),
  }
  status.emitter =
    emitterOfHost(status.remoteMta?.value ?? '') ??
    emitterOfReply(status.diagnosticCode?.value ?? status.reply ?? '')
  return status
}
