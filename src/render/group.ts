import type { Diagnosis } from '../classify/diagnosis.ts'
import type { Diagnosed } from '../diagnose.ts'
import type { RecipientStatus } from '../report/report.ts'

/** Recipients that are told of together. */
export interface Group {
  /** null: nothing failed. */
  readonly diagnosis: Diagnosis | null
  readonly recipients: RecipientStatus[]
}

/** A diagnosis without what differs from recipient to recipient where the fate is the same: the words of the refusal. */
function told({ evidence, details, ...decided }: Diagnosis): object {
  return { ...decided, rules: evidence.map(({ rule }) => rule), blockList: details.blockList }
}

/** Recipients with the same fate and the same diagnosis stand together, in the order of the first. */
export function groupsOf({ report, diagnoses }: Diagnosed): Group[] {
  const groups = new Map<string, Group>()
  for (const [index, recipient] of report.recipients.entries()) {
    const diagnosis = diagnoses[index] ?? null
    const key = JSON.stringify([
      recipient.action,
      recipient.status,
      recipient.replyCode,
      diagnosis && told(diagnosis),
    ])
    const group = groups.get(key)
    if (group) group.recipients.push(recipient)
    else groups.set(key, { diagnosis, recipients: [recipient] })
  }
  return [...groups.values()]
}
