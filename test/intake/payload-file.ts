import { readFileSync } from 'node:fs'
import type { DiagnosedIntake } from '#ndr-doctor/intake'

/** The JSON text of a file in `payloads/`. */
export function payloadText(name: string): string {
  return readFileSync(new URL(`payloads/${name}.json`, import.meta.url), 'utf8')
}

/** What stands in a file in `payloads/`. */
export function payload(name: string): unknown {
  return JSON.parse(payloadText(name))
}

/** Of each recipient: address, what became of it, status, reply code, cause and whether to stop mailing it. */
export function told({ report, diagnoses }: DiagnosedIntake): unknown[] {
  return report.recipients.map(({ address, status, replyCode }, place) => {
    const diagnosis = diagnoses[place]
    const kind = report.events[place]?.kind
    return diagnosis
      ? [address, kind, status, replyCode, diagnosis.cause, diagnosis.suppress]
      : [address, kind]
  })
}

/** What the label and the refusal differ about. */
export function differences({ contradictions }: DiagnosedIntake): string[] {
  return contradictions.map(({ about }) => about)
}
