/** Bytes of a literal that make its key. Shorter literals are searched one by one. */
const KEY_LENGTH = 4
/** Slots for each literal: of the keys of a text that are no literal's, one in so many leads to a literal all the same. */
const SPARSENESS = 16
const MOST_SLOT_BITS = 16

const encoder = new TextEncoder()
/** What a text is encoded into. One for all: a search is over before the next begins. */
const scratch = new Uint8Array(0x10000)
/** UTF-8 has at most so many bytes for a UTF-16 unit. */
const MOST_BYTES_A_UNIT = 3

interface Entry<T> {
  readonly literal: string
  readonly bytes: Uint8Array
  /** Where in the bytes its key stands. */
  readonly offset: number
  /** All that the literal stands for. */
  readonly values: T[]
}

/**
 * Finds which of many literals stand in a text, in one pass over the text: a rolling hash of four bytes leads to the few
 * literals that have them. Of each literal those four are taken that the fewest others have. It reads the bytes of UTF-8,
 * for engines read an array of bytes several times as fast as the characters of a string.
 */
export class LiteralIndex<T> {
  /** Bits by which a key is shifted to its slot. Few literals have few slots, which stay in the processor's cache. */
  readonly #shift: number
  readonly #slots: Uint16Array
  readonly #buckets: Entry<T>[][] = [[]]
  readonly #short: Entry<T>[] = []

  constructor(literals: Iterable<readonly [string, T]>) {
    const byLiteral = valuesByLiteral(literals)
    const bits = Math.min(MOST_SLOT_BITS, Math.ceil(Math.log2((byLiteral.size + 1) * SPARSENESS)))
    this.#shift = 32 - bits
    this.#slots = new Uint16Array(2 ** bits)
    const frequency = new Uint16Array(2 ** bits)
    const all = [...byLiteral].map(([literal, values]) => {
      const bytes = encoder.encode(literal)
      const slots = slotsOf(bytes, this.#shift)
      for (const slot of new Set(slots)) frequency[slot] = (frequency[slot] as number) + 1
      return { literal, bytes, slots, values }
    })
    for (const { literal, bytes, slots, values } of all) {
      const offset = slots.reduce(
        (best, slot, at) =>
          (frequency[slot] as number) < (frequency[slots[best] as number] as number) ? at : best,
        0,
      )
      const slot = slots[offset]
      if (slot === undefined) this.#short.push({ literal, bytes, offset, values })
      else this.#put(slot, { literal, bytes, offset, values })
    }
  }

  #put(slot: number, entry: Entry<T>): void {
    if (this.#slots[slot] === 0) this.#slots[slot] = this.#buckets.push([]) - 1
    this.#buckets[this.#slots[slot] as number]?.push(entry)
  }

  /** Calls `visit` for every literal that stands in the text; for one that stands there several times at least once. */
  scan(text: string, visit: (value: T) => void): void {
    const slots = this.#slots
    const shift = this.#shift
    const most = text.length * MOST_BYTES_A_UNIT
    const bytes = most <= scratch.length ? scratch : new Uint8Array(most)
    const length = encoder.encodeInto(text, bytes).written
    const found: Entry<T>[] = []
    let key = 0
    for (let end = 0; end < length; end++) {
      key = (key << 8) ^ (bytes[end] as number)
      const bucket = slots[slotOf(key, shift)] as number
      if (bucket === 0) continue
      for (const entry of this.#buckets[bucket] as Entry<T>[]) {
        const at = end - KEY_LENGTH + 1 - entry.offset
        if (at >= 0 && at + entry.bytes.length <= length && standsAt(entry.bytes, bytes, at))
          found.push(entry)
      }
    }
    for (const entry of this.#short) if (text.includes(entry.literal)) found.push(entry)
    for (const { values } of found) for (const value of values) visit(value)
  }
}

function standsAt(literal: Uint8Array, bytes: Uint8Array, at: number): boolean {
  for (let place = 0; place < literal.length; place++) if (literal[place] !== bytes[at + place]) return false
  return true
}

/** Each literal once with all its values; the empty one is left out. */
function valuesByLiteral<T>(literals: Iterable<readonly [string, T]>): Map<string, T[]> {
  const byLiteral = new Map<string, T[]>()
  for (const [literal, value] of literals) {
    const known = byLiteral.get(literal)
    if (known) known.push(value)
    else if (literal !== '') byLiteral.set(literal, [value])
  }
  return byLiteral
}

/** The slot of every four bytes of a literal: what the rolling key of {@link LiteralIndex.scan} comes to behind them. */
function slotsOf(bytes: Uint8Array, shift: number): number[] {
  const slots: number[] = []
  for (let at = 0; at + KEY_LENGTH <= bytes.length; at++) {
    let key = 0
    for (let next = at; next < at + KEY_LENGTH; next++) key = (key << 8) ^ (bytes[next] as number)
    slots.push(slotOf(key, shift))
  }
  return slots
}

function slotOf(key: number, shift: number): number {
  return Math.imul(key, 0x9e3779b1) >>> shift
}
