import { Tally, type TenantFailure } from 'ndr-doctor'
import type { Result } from './results.ts'

/** Whose mail is looked at together: all of a tenant, or that from one of its domains. */
interface Subject {
  readonly by: 'tenant' | 'domain'
  readonly name: string
}

/** It is the tenant, not the addresses. */
export interface Block extends Subject {
  /** When it was found, in milliseconds since 1970. */
  readonly at: number
  /** What it is, whom it hit without a fault of theirs, what the administrator does first. */
  readonly failure: TenantFailure
}

/** Milliseconds that a window is long. The next begins after half of it, so no burst is cut in two. */
const WINDOW = 60_000
const STEP = WINDOW / 2
/** Subjects that are told apart in one window, and what is kept of each. */
const MOST_SUBJECTS = 10_000
const KEPT = { mostKeys: 1000, mostAddresses: 1000 }

/** Tells from results, as they come, when it is a tenant and not the addresses. The stream is the only clock. */
export class TenantView {
  readonly #tenantOf: (domain: string) => string
  /** The windows that are open, oldest first: by their beginning, a tally for each subject. */
  readonly #windows = new Map<number, Map<string, Tally>>()
  /** Blocks that were seen within the last window. */
  readonly #known = new Map<string, { seen: number; block: Block }>()

  /** @param tenantOf Whose a sending domain is. */
  constructor(tenantOf: (domain: string) => string = (domain) => domain) {
    this.#tenantOf = tenantOf
  }

  /** Counts a result that came at `at`; gives the blocks that show for the first time. */
  see(result: Result, at: number): Block[] {
    this.#turn(at)
    const domain = sendingDomain(result)
    if (domain === null) return []
    const subjects: Subject[] = [
      { by: 'tenant', name: this.#tenantOf(domain) },
      { by: 'domain', name: domain },
    ]
    const isAsked = result.diagnoses.some((diagnosis) => diagnosis?.fixedBy.startsWith('sender'))
    return subjects.flatMap((subject) => {
      const tally = this.#count(result, subject)
      return (isAsked && tally && this.#newBlock(subject, tally, at)) || []
    })
  }

  /** Blocks that were seen of late. */
  get blocks(): Block[] {
    return [...this.#known.values()].map(({ block }) => block)
  }

  /** Closes and opens windows. */
  #turn(at: number): void {
    for (const began of this.#windows.keys()) if (began <= at - WINDOW) this.#windows.delete(began)
    for (const [key, { seen }] of this.#known) if (seen <= at - WINDOW) this.#known.delete(key)
    const start = at - (at % STEP)
    if (!this.#windows.has(start)) this.#windows.set(start, new Map())
  }

  /** @returns What the oldest window has of the subject: it has seen the most. Null where there is no room for it. */
  #count(result: Result, { by, name }: Subject): Tally | null {
    const tallies = [...this.#windows.values()].map((window) => tallyOf(window, `${by} ${name}`))
    for (const tally of tallies) tally?.add(result)
    return tallies.find((tally) => tally !== null) ?? null
  }

  #newBlock(subject: Subject, tally: Tally, at: number): Block | null {
    const failure = tally.summary().tenant
    if (failure?.isTheTenant !== true) return null
    const key = [subject.by, subject.name, failure.code, failure.cause].join(' ')
    const known = this.#known.get(key)
    const block = { ...subject, at: known?.block.at ?? at, failure }
    this.#known.set(key, { seen: at, block })
    return known === undefined ? block : null
  }
}

function tallyOf(window: Map<string, Tally>, subject: string): Tally | null {
  const known = window.get(subject)
  if (known !== undefined || window.size >= MOST_SUBJECTS) return known ?? null
  const tally = new Tally(KEPT)
  window.set(subject, tally)
  return tally
}

/** The domain that the bounced mail was sent from: where the bounce came back to, else the author of the original. */
function sendingDomain({ envelope, report }: Result): string | null {
  const address = envelope?.rcptTo[0] ?? report.original?.from ?? ''
  return /@([^\s@<>"]+)>?$/.exec(address.trim())?.[1]?.toLowerCase() ?? null
}
