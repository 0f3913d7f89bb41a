import { causes } from '../codes/causes.ts'
import type { DecidingRow, Permanence } from '../codes/row.ts'
import { isVague } from '../report/status-code.ts'
import type { Facts } from './facts.ts'

/**
 * The reply's first digit decides (RFC 5321 section 4.2.1), for the enhanced code's class sometimes differs (554 4.3.2);
 * without a reply the status code's class, then the action, then what the cause is by its nature.
 */
export function permanenceOf(row: DecidingRow | null, { replyCode, statuses, action }: Facts): Permanence {
  if (row?.permanence !== undefined) return row.permanence
  if (replyCode !== null && replyCode >= 400) return replyCode >= 500 ? 'permanent' : 'transient'
  const severity = (statuses.find((code) => !isVague(code)) ?? statuses[0])?.[0]
  if (severity === '5') return 'permanent'
  if (severity === '4') return 'transient'
  if (action === 'failed') return 'permanent'
  if (action === 'delayed') return 'transient'
  if (row === null) return 'unknown'
  if (row.cause === 'greylisted' || row.cause === 'rate-limited') return 'transient'
  return (row.suppress ?? causes[row.cause].suppress) ? 'permanent' : 'unknown'
}

/** The reporting system itself gave up, with no transient reply of a receiver behind it: an unknown domain, say. */
export function hasGivenUp({ replyCode, action }: Facts): boolean {
  return action === 'failed' && replyCode === null
}
