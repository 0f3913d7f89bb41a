/** A recipient's status out of the fields of an event. */
import { readAddress } from '../report/address.ts'
import { recipientStatus } from '../report/recipient-status.ts'
import { readRefusal } from '../report/reply.ts'
import type { RecipientStatus } from '../report/report.ts'
import { findStatusCodes, mostTelling, readStatusField } from '../report/status-code.ts'
import { typedField } from '../report/typed-field.ts'

/** Longest address that is carried on, as in reports. */
const LONGEST_ADDRESS = 1000
/** Longest reply that is carried on, as in reports. */
const LONGEST_REPLY = 1000

/** What an event says of one recipient; what is null or left out it doesn't say. */
export interface EventFields extends Partial<
  Pick<RecipientStatus, 'remoteMta' | 'lastAttemptDate' | 'finalLogId' | 'willRetryUntil'>
> {
  /** As the event names it; null where it names none. */
  address: string | null
  action: RecipientStatus['action']
  /** The refusal, with or without a type before it: `smtp; 550 5.1.1 User unknown`. */
  refusal?: string | null
  /** The enhanced status code, where the event has a field of its own for it. */
  status?: string | null
  /** The reply code, where the event has a field of its own for it. */
  replyCode?: string | null
}

/** Reads the fields of an event as those of a report are read. */
export function recipientOfEvent({
  address,
  refusal = null,
  status = null,
  replyCode = null,
  ...known
}: EventFields): RecipientStatus {
  const diagnosticCode = typedField(refusal ?? undefined)
  const read = readRefusal(diagnosticCode?.value ?? '')
  const statuses = [read.status, ...findStatusCodes(read.text).map(({ code }) => code), statusIn(status)]
  const recipient = recipientStatus({
    ...known,
    address: address === null ? null : (readAddress(address) ?? address.trim().slice(0, LONGEST_ADDRESS)),
    status: mostTelling(statuses),
    replyCode: read.replyCode ?? replyCodeIn(replyCode),
    reply: read.text === '' ? null : read.text.slice(0, LONGEST_REPLY),
    diagnosticCode,
    statusField: status,
    origin: 'provider',
  })
  const { origins } = recipient
  return { ...recipient, origins: { ...origins, status: recipient.status === null ? null : 'provider' } }
}

function statusIn(field: string | null): string | null {
  return field === null ? null : readStatusField(field)
}

/** RFC 5321 section 4.2.1: a reply code's second digit ends at 5. Services have numbers of their own beyond. */
const REPLY_CODE = /^[2-5][0-5]\d$/

function replyCodeIn(code: string | null): number | null {
  return code !== null && REPLY_CODE.test(code) ? Number(code) : null
}
