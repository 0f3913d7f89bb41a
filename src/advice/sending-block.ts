import type { Diagnosis } from '../classify/diagnosis.ts'
import type { RecipientStatus, Report } from '../report/report.ts'
import { compareKeys } from './counts.ts'
import type { TenantFailure } from './summary.ts'

/** Steps that a summary shows. */
const FIRST_STEPS = 3

/** Everything that failed on the sending side with one code for one cause. */
export class SendingBlock {
  readonly code: string | null
  /** The first that was met. */
  readonly #diagnosis: Diagnosis
  #hit = 0
  #since: string | null = null
  #lastSeen: string | null = null
  /** As first spelled, by their lower-case form. */
  readonly #addresses = new Map<string, string>()
  readonly #domains = new Set<string | null>()

  constructor(code: string | null, diagnosis: Diagnosis) {
    this.code = code
    this.#diagnosis = diagnosis
  }

  /** Different recipients. */
  get recipients(): number {
    return this.#addresses.size
  }

  /** Different domains of recipients. */
  get domains(): number {
    return this.#domains.size
  }

  /** One more refusal. */
  hit(moment: string | null): void {
    this.#hit++
    if (moment === null) return
    if (this.#since === null || Date.parse(moment) < Date.parse(this.#since)) this.#since = moment
    if (this.#lastSeen === null || Date.parse(moment) > Date.parse(this.#lastSeen)) this.#lastSeen = moment
  }

  knows(address: string): boolean {
    return this.#addresses.has(address.toLowerCase())
  }

  addRecipient(address: string, domain: string | null): void {
    this.#addresses.set(address.toLowerCase(), address)
    this.#domains.add(domain)
  }

  /** Below 0 where this one tells more of the sending side than the other. */
  compareTo(other: SendingBlock): number {
    return (
      Number(other.#diagnosis.scope === 'tenant') - Number(this.#diagnosis.scope === 'tenant') ||
      other.recipients - this.recipients ||
      other.#hit - this.#hit ||
      compareKeys(this.code, other.code) ||
      compareKeys(this.#diagnosis.cause, other.#diagnosis.cause)
    )
  }

  /** @param atFault Addresses in lower case that another refusal gives a reason to suppress. */
  describe(isTheTenant: boolean, atFault: ReadonlySet<string>): TenantFailure {
    const { cause, scope, fixedBy, title, steps } = this.#diagnosis
    return {
      isTheTenant,
      code: this.code,
      cause,
      scope,
      fixedBy,
      title,
      since: this.#since,
      lastSeen: this.#lastSeen,
      hit: this.#hit,
      recipients: this.recipients,
      domains: this.domains,
      firstSteps: steps.filter(({ audience }) => audience === 'admin').slice(0, FIRST_STEPS),
      doNotSuppress: [...this.#addresses]
        .filter(([folded]) => !atFault.has(folded))
        .map(([, address]) => address)
        .sort(compareKeys),
      why: this.#why(isTheTenant),
    }
  }

  #why(isTheTenant: boolean): string {
    const { cause } = this.#diagnosis
    const what = this.code === null ? cause : `${this.code} (${cause})`
    const who = `${counted(this.recipients, 'recipient')} at ${counted(this.domains, 'domain')}`
    const when = this.#since === null ? '' : ` since ${this.#since}`
    const verdict = isTheTenant
      ? 'it is the sending side, not the addresses'
      : 'that is the sending side, too, but too few to say that all of its mail is hit'
    return `${counted(this.#hit, 'refusal')} with ${what} hit ${who}${when}: ${verdict}.`
  }
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}

/** When a recipient was refused, as exactly as the report tells; ISO 8601. */
export function momentOf(
  { arrivalDate, original }: Report,
  { lastAttemptDate }: RecipientStatus,
): string | null {
  return lastAttemptDate ?? arrivalDate ?? original?.date ?? null
}
