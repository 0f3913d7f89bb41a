/** Where a service's label and our reading of the refusal differ. */
import { causes } from '../codes/causes.ts'
import type { Diagnosis } from '../classify/diagnosis.ts'
import type { ProviderLabel } from './intake-result.ts'

/** A label that says one thing, and a refusal that says another. */
export interface Contradiction {
  /** Place of the recipient in `report.recipients`. */
  recipient: number
  /** What they differ about: a field of the diagnosis. */
  about: 'permanence' | 'suppress' | 'cause'
  /** One sentence in English. */
  message: string
}

/** Compares what a label means with a diagnosis; a side that leaves a question open contradicts nothing. */
export function findContradictions(
  recipient: number,
  label: ProviderLabel | null,
  diagnosis: Diagnosis,
): Contradiction[] {
  const meaning = label?.meaning ?? null
  if (label === null || meaning === null) return []
  const { permanence, suppress, cause } = diagnosis
  const name = nameOfLabel(label)
  const found: Contradiction[] = []
  if (meaning.permanence !== permanence && meaning.permanence !== 'unknown' && permanence !== 'unknown') {
    const message = `the label ${name} means ${meaning.permanence}, the refusal is ${permanence}`
    found.push({ recipient, about: 'permanence', message })
  }
  if (cause === 'unknown') return found
  if (meaning.suppress !== null && meaning.suppress !== suppress) {
    const message = suppress
      ? `the label ${name} keeps the address in use, the refusal (${cause}) is a reason to stop mailing it`
      : `the label ${name} gives the address up, the refusal (${cause}) is no reason to stop mailing it`
    found.push({ recipient, about: 'suppress', message })
  }
  const { group } = causes[cause]
  // That time ran out doesn't say for what.
  const isOpen = meaning.causes.length === 0 || meaning.causes.includes('delivery-expired')
  if (!isOpen && !meaning.causes.some((one) => one === cause || one === group)) {
    const message = `the label ${name} means ${meaning.causes.join(' or ')}, the refusal says ${cause}`
    found.push({ recipient, about: 'cause', message })
  }
  return found
}

/** `Transient/General`, or the type alone. */
export function nameOfLabel({ type, subType }: ProviderLabel): string {
  return subType === null ? type : `${type}/${subType}`
}
