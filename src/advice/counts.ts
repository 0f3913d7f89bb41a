import { detached } from './detached.ts'

/** How many failures share a key: a domain, a code; null for those without one. */
export interface Count {
  key: string | null
  count: number
}

/** Counts by key, with a bound on the number of keys. */
export class Counts {
  readonly #counts = new Map<string | null, number>()
  readonly #mostKeys: number
  /** A key was met that found no room, and was not counted. */
  isCut = false

  constructor(mostKeys: number) {
    this.#mostKeys = mostKeys
  }

  add(key: string | null): void {
    const count = this.#counts.get(key)
    if (count !== undefined) this.#counts.set(key, count + 1)
    else if (this.#counts.size >= this.#mostKeys) this.isCut = true
    else this.#counts.set(key === null ? null : detached(key), 1)
  }

  /** The highest first, then by key; null last. */
  list(): Count[] {
    return [...this.#counts]
      .map(([key, count]) => ({ key, count }))
      .sort((one, other) => other.count - one.count || compareKeys(one.key, other.key))
  }
}

/** By UTF-16 code units, in every locale alike; null last. */
export function compareKeys(one: string | null, other: string | null): number {
  if (one === null || other === null) return Number(one === null) - Number(other === null)
  return one < other ? -1 : Number(one > other)
}
