/** Characters of a literal that make its key. Shorter literals are searched one by one. */
const KEY_LENGTH = 4
const SLOT_BITS = 16

interface Entry<T> {
  readonly literal: string
  /** Where in the literal its key stands. */
  readonly offset: number
  readonly value: T
}

/**
 * Finds which of many literals stand in a text, in one pass over the text: a rolling hash of four characters leads to the
 * few literals that have them. Of each literal those four are taken that the fewest others have.
 */
export class LiteralIndex<T> {
  readonly #slots = new Uint16Array(1 << SLOT_BITS)
  readonly #buckets: Entry<T>[][] = [[]]
  readonly #short: { literal: string; value: T }[] = []

  constructor(literals: Iterable<readonly [string, T]>) {
    const all = [...literals].filter(([literal]) => literal !== '')
    const frequency = new Uint16Array(1 << SLOT_BITS)
    for (const [literal] of all)
      for (const slot of new Set(slotsOf(literal))) frequency[slot] = (frequency[slot] as number) + 1
    for (const [literal, value] of all) {
      if (literal.length < KEY_LENGTH) {
        this.#short.push({ literal, value })
        continue
      }
      const slots = slotsOf(literal)
      const rarest = slots.reduce(
        (best, slot, at) =>
          (frequency[slot] as number) < (frequency[slots[best] as number] as number) ? at : best,
        0,
      )
      this.#put(slots[rarest] as number, { literal, offset: rarest, value })
    }
  }

  #put(slot: number, entry: Entry<T>): void {
    if (this.#slots[slot] === 0) this.#slots[slot] = this.#buckets.push([]) - 1
    this.#buckets[this.#slots[slot] as number]?.push(entry)
  }

  /** Calls `visit` for every literal that stands in the text, at each of its places; a short one at its first place. */
  scan(text: string, visit: (value: T, at: number) => void): void {
    const slots = this.#slots
    let key = 0
    for (let end = 0; end < text.length; end++) {
      key = (key << 8) ^ text.charCodeAt(end)
      const bucket = slots[slotOf(key)] as number
      if (bucket === 0 || end < KEY_LENGTH - 1) continue
      for (const { literal, offset, value } of this.#buckets[bucket] as Entry<T>[]) {
        const at = end - KEY_LENGTH + 1 - offset
        if (at >= 0 && text.startsWith(literal, at)) visit(value, at)
      }
    }
    for (const { literal, value } of this.#short) {
      const at = text.indexOf(literal)
      if (at >= 0) visit(value, at)
    }
  }
}

/** The slot of every four characters of a literal: what the rolling key of {@link LiteralIndex.scan} comes to behind them. */
function slotsOf(literal: string): number[] {
  const slots: number[] = []
  for (let at = 0; at + KEY_LENGTH <= literal.length; at++) {
    let key = 0
    for (let next = at; next < at + KEY_LENGTH; next++) key = (key << 8) ^ literal.charCodeAt(next)
    slots.push(slotOf(key))
  }
  return slots
}

function slotOf(key: number): number {
  return Math.imul(key, 0x9e3779b1) >>> (32 - SLOT_BITS)
}
