import type { Diagnosis } from '../classify/diagnosis.ts'
import type { RecipientStatus, Report } from '../report/report.ts'
import { compareKeys } from './counts.ts'
import { detached } from './detached.ts'
import type { TenantFailure } from './summary.ts'

/** Steps that a summary shows. */
const FIRST_STEPS = 3

/** ISO 8601, and the same in milliseconds. */
interface Moment {
  readonly written: string
  readonly time: number
}

/** Everything that failed on the sending side with one code for one cause. */
export class SendingBlock {
  readonly code: string | null
  /** What the first diagnosis that was met says of all of them. */
  readonly #common: Pick<TenantFailure, 'cause' | 'scope' | 'fixedBy' | 'title' | 'firstSteps'>
  #hit = 0
  #since: Moment | null = null
  #lastSeen: Moment | null = null
  /** As first spelled, by their lower-case form. */
  readonly #addresses = new Map<string, string>()
  readonly #domains = new Set<string | null>()

  constructor(code: string | null, { cause, scope, fixedBy, title, steps }: Diagnosis) {
    this.code = code
    const firstSteps = steps.filter(({ audience }) => audience === 'admin').slice(0, FIRST_STEPS)
    this.#common = { cause, scope, fixedBy, title, firstSteps }
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
  hit(written: string | null): void {
    this.#hit++
    const moment = { written: written ?? '', time: Date.parse(written ?? '') }
    if (Number.isNaN(moment.time)) return
    if (this.#since === null || moment.time < this.#since.time) this.#since = moment
    if (this.#lastSeen === null || moment.time > this.#lastSeen.time) this.#lastSeen = moment
  }

  knows(address: string): boolean {
    return this.#addresses.has(address.toLowerCase())
  }

  addRecipient(address: string, domain: string | null): void {
    this.#addresses.set(detached(address.toLowerCase()), detached(address))
    if (!this.#domains.has(domain)) this.#domains.add(domain === null ? null : detached(domain))
  }

  /** Below 0 where this one tells more of the sending side than the other. */
  compareTo(other: SendingBlock): number {
    return (
      Number(other.#common.scope === 'tenant') - Number(this.#common.scope === 'tenant') ||
      other.recipients - this.recipients ||
      other.#hit - this.#hit ||
      compareKeys(this.code, other.code) ||
      compareKeys(this.#common.cause, other.#common.cause)
    )
  }

  /** @param atFault Addresses in lower case that another refusal gives a reason to suppress. */
  describe(isTheTenant: boolean, atFault: ReadonlySet<string>): TenantFailure {
    const { firstSteps, ...common } = this.#common
    return {
      isTheTenant,
      code: this.code,
      ...common,
      since: this.#since?.written ?? null,
      lastSeen: this.#lastSeen?.written ?? null,
      hit: this.#hit,
      recipients: this.recipients,
      domains: this.domains,
      firstSteps,
      doNotSuppress: [...this.#addresses]
        .filter(([folded]) => !atFault.has(folded))
        .map(([, address]) => address)
        .sort(compareKeys),
      why: this.#why(isTheTenant),
    }
  }

  #why(isTheTenant: boolean): string {
    const { cause } = this.#common
    const what = this.code === null ? cause : `${this.code} (${cause})`
    const who = `${counted(this.recipients, 'recipient')} at ${counted(this.domains, 'domain')}`
    const when = this.#since === null ? '' : ` since ${this.#since.written}`
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
