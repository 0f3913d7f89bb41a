import type { Diagnosis } from '../classify/diagnosis.ts'
import { causes } from '../codes/causes.ts'

/** Whether a failure says something of the sender's own side (its tenant, account, connector, domain), and nothing of the recipient. */
export function isSendingSide({ cause, scope }: Pick<Diagnosis, 'cause' | 'scope'>): boolean {
  return scope === 'tenant' || scope === 'sender' || causes[cause].group === 'sender'
}
