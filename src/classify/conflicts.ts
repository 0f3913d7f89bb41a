/** Where the parts of a report contradict one another. */
import { causes, type Cause } from '../codes/causes.ts'
import { blamesRecipient } from './blame.ts'
import type { Facts } from './facts.ts'

/** Two statements that can't both be right. */
export interface Conflict {
  between: ['action' | 'status' | 'reply', 'status' | 'reply' | 'words']
  /** One sentence in English. */
  message: string
}

/** Compares Action, Status, reply code and the words that decided. */
export function findConflicts(facts: Facts, cause: Cause): Conflict[] {
  const { action, statusField } = facts
  const conflicts: Conflict[] = []
  const status = statusField ?? facts.statuses[0] ?? null
  const severity = status === null ? null : Number(status[0])
  const reply = facts.replyCode === null ? null : Math.floor(facts.replyCode / 100)
  if (severity !== null && reply !== null && severity !== reply) {
    conflicts.push({
      between: ['status', 'reply'],
      message: `the status ${status} and the reply ${facts.replyCode} are of different classes; the reply's decides`,
    })
  }
  const known = reply ?? severity
  if (action === 'delayed' && known === 5) {
    conflicts.push({
      between: ['action', reply === null ? 'status' : 'reply'],
      message: 'the action is delayed, but the refusal is permanent',
    })
  }
  if (action === 'failed' && known === 4) {
    conflicts.push({
      between: ['action', reply === null ? 'status' : 'reply'],
      message: 'the action is failed, but the refusal is transient: the sending system gave up',
    })
  }
  if (
    status !== null &&
    blamesRecipient(status) &&
    !causes[cause].suppress &&
    cause !== 'unknown' &&
    causes[cause].group !== 'recipient'
  ) {
    conflicts.push({
      between: ['status', 'words'],
      message: `the status ${status} blames the address, but the words say ${cause}`,
    })
  }
  const other = facts.statuses.find(
    (code) =>
      statusField !== null && code !== statusField && !code.endsWith('.0') && !statusField.endsWith('.0'),
  )
  if (other !== undefined) {
    conflicts.push({
      between: ['status', 'reply'],
      message: `the Status field says ${statusField}, the reply ${other}`,
    })
  }
  return conflicts
}
