/** Which side a refusal blames, by its codes and by the row that applies. */
import { causes } from '../codes/causes.ts'
import type { DecidingRow } from '../codes/row.ts'
import type { Facts } from './facts.ts'

/**
 * Subject and detail. X.1.7 and X.1.8: the sender's address (RFC 3463 section 3.2). X.7.8: its credentials (RFC 4954 section 6).
 * X.7.20 to X.7.26: DKIM, SPF and reverse DNS (RFC 7372 section 3). X.7.27, a sender's domain that takes no mail (RFC 7505
 * section 4.2), is none of them: Sendmail writes it of the recipient's.
 */
const OF_SENDER = new Set([
  '.1.7',
  '.1.8',
  '.7.8',
  '.7.20',
  '.7.21',
  '.7.22',
  '.7.23',
  '.7.24',
  '.7.25',
  '.7.26',
])
/** Replies to AUTH, or for want of it (RFC 4954 section 6). */
const REPLIES_TO_AUTH = new Set<number | null>([530, 534, 535, 538])

/** Whether a code says that the sender, its credentials or a check of it was refused. */
export function blamesSender({ statuses, replyCode }: Pick<Facts, 'statuses' | 'replyCode'>): boolean {
  return REPLIES_TO_AUTH.has(replyCode) || statuses.some((code) => OF_SENDER.has(code.slice(1)))
}

/** X.1.1, X.1.2, X.1.3, X.1.6 and X.1.10, X.2.1: the address itself is at fault (RFC 3463 section 3.2, 3.3; RFC 7505). */
export function blamesRecipient(status: string): boolean {
  return /^\d\.(?:1\.(?:1|2|3|6|10)|2\.1)$/.test(status)
}

/** Whether a row's cause is a fault of the recipient or its domain. */
export function isOfRecipient({ cause }: DecidingRow): boolean {
  const { group } = causes[cause]
  return group === 'recipient' || group === 'domain'
}
