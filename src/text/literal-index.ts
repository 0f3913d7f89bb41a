/** Bytes of a literal that make its key, read as two words of two bytes. */
const KEY_LENGTH = 4
/** A literal has a key at an even and one at an odd offset, as a text is read two bytes at a time: its least bytes. */
const SHORTEST_LONG = KEY_LENGTH + 1
/** Bytes of a literal too short for that which has one word at either offset; a shorter one is searched by itself. */
const SHORTEST_SHORT = 3
/** Slots for each key: of the keys of a text that are no literal's, one in so many leads to a literal all the same. */
const SPARSENESS = 16
const MOST_SLOT_BITS = 16
const SHORT_SLOT_BITS = 11

const encoder = new TextEncoder()

/** The same memory as bytes and as words of two bytes, in this machine's order. */
class Space {
  readonly bytes: Uint8Array
  readonly words: Uint16Array
  constructor(length: number) {
    this.bytes = new Uint8Array(length)
    this.words = new Uint16Array(this.bytes.buffer)
  }
}

/** What a text is encoded into. One for all, as a search is over before the next begins; a longer text has its own. */
const shared = new Space(0x10000)
/** UTF-8 has at most so many bytes for a UTF-16 unit. */
const MOST_BYTES_A_UNIT = 3

/** A literal that is looked for where its key stands. */
interface Keyed {
  readonly slot: number
  /** Which literal. */
  readonly place: number
  /** Where in its bytes the key stands. */
  readonly offset: number
}

/** From the slot of a key to the literals that have it, in plain arrays, which stay in the processor's cache. */
class KeyTable {
  /** Bits by which a key is shifted to its slot. Few keys have few slots. */
  readonly shift: number
  /** For each slot its bucket; 0: none. */
  readonly slots: Uint16Array
  /** Where each bucket begins in the two lists below; it ends where the next begins. */
  readonly begins: Uint32Array
  readonly places: Uint32Array
  readonly offsets: Uint16Array

  constructor(bits: number, keyed: readonly Keyed[]) {
    const inOrder = keyed.toSorted((one, other) => one.slot - other.slot)
    this.shift = 32 - bits
    this.slots = new Uint16Array(2 ** bits)
    this.places = Uint32Array.from(inOrder, ({ place }) => place)
    this.offsets = Uint16Array.from(inOrder, ({ offset }) => offset)
    const begins = [0]
    for (const [at, { slot }] of inOrder.entries()) {
      if (slot === inOrder[at - 1]?.slot) continue
      this.slots[slot] = begins.length
      begins.push(at)
    }
    this.begins = Uint32Array.from([...begins, inOrder.length])
  }
}

/**
 * Finds which of many literals stand in a text, in one pass over the text: every four bytes of it, two bytes apart, lead
 * to the few literals that have them. Of each literal those four are taken that the fewest others have. It reads the
 * bytes of UTF-8, for engines read an array of numbers several times as fast as the characters of a string.
 */
export class LiteralIndex<T> {
  readonly #literals: readonly (readonly [string, T])[]
  #search: Search<T> | undefined

  constructor(literals: Iterable<readonly [string, T]>) {
    this.#literals = [...literals]
  }

  /** Calls `visit` once for every value of every literal that stands in the text. */
  scan(text: string, visit: (value: T) => void): void {
    this.#search ??= new Search(this.#literals)
    this.#search.scan(text, visit)
  }
}

/** The tables of an index; made when it is first asked, as importing the library should cost little. */
class Search<T> {
  readonly #long: KeyTable
  /** The few literals too short for four bytes at either offset, by two. */
  readonly #short: KeyTable
  readonly #tiny: { readonly literal: string; readonly place: number }[] = []
  /** All literals, one behind the other. */
  readonly #bytes: Uint8Array
  /** Where each literal begins in them; it ends where the next begins. */
  readonly #begins: Uint32Array
  /** All that each literal stands for. */
  readonly #values: readonly (readonly T[])[]

  constructor(literals: Iterable<readonly [string, T]>) {
    const byLiteral = valuesByLiteral(literals)
    const encoded = [...byLiteral.keys()].map((literal) => encoder.encode(literal))
    this.#values = [...byLiteral.values()]
    this.#begins = new Uint32Array(encoded.length + 1)
    for (const [place, { length }] of encoded.entries())
      this.#begins[place + 1] = (this.#begins[place] as number) + length
    this.#bytes = new Uint8Array(this.#begins[encoded.length] as number)
    for (const [place, bytes] of encoded.entries()) this.#bytes.set(bytes, this.#begins[place])

    const bits = Math.min(MOST_SLOT_BITS, Math.ceil(Math.log2((2 * encoded.length + 1) * SPARSENESS)))
    const slots = encoded.map((bytes) => slotsOf(bytes, 32 - bits))
    const frequency = new Uint16Array(2 ** bits)
    for (const own of slots)
      for (const slot of new Set(own)) frequency[slot] = (frequency[slot] as number) + 1
    const long: Keyed[] = []
    const short: Keyed[] = []
    for (const [literal, place] of [...byLiteral.keys()].map((literal, place) => [literal, place] as const)) {
      const bytes = encoded[place] as Uint8Array
      const own = slots[place] as number[]
      if (bytes.length >= SHORTEST_LONG)
        for (const first of [0, 1]) {
          const offset = rarest(own, first, frequency)
          long.push({ slot: own[offset] as number, place, offset })
        }
      else if (bytes.length >= SHORTEST_SHORT)
        for (const offset of [0, 1]) short.push({ slot: shortSlotOf(bytes, offset), place, offset })
      else this.#tiny.push({ literal, place })
    }
    this.#long = new KeyTable(bits, long)
    this.#short = new KeyTable(SHORT_SLOT_BITS, short)
  }

  scan(text: string, visit: (value: T) => void): void {
    const { bytes, words } = spaceFor(text)
    const length = encoder.encodeInto(text, bytes).written
    bytes[length] = 0
    const { slots, shift } = this.#long
    const { slots: shortSlots, shift: shortShift } = this.#short
    const last = (length + 1) >> 1
    const found: number[] = []
    let key = 0
    for (let place = 0; place < last; place++) {
      const word = words[place] as number
      key = (key >>> 16) | (word << 16)
      const bucket = slots[slotOf(key, shift)] as number
      if (bucket !== 0) this.#addStanding(this.#long, bucket, bytes, length, 2 * place - 2, found)
      const short = shortSlots[slotOf(word, shortShift)] as number
      if (short !== 0) this.#addStanding(this.#short, short, bytes, length, 2 * place, found)
    }
    for (const { literal, place } of this.#tiny) if (text.includes(literal)) found.push(place)
    for (const place of found) for (const value of this.#values[place] as readonly T[]) visit(value)
  }

  /** Adds the literals of a bucket that stand in the bytes, with their keys at `at`. */
  #addStanding(
    { begins, places, offsets }: KeyTable,
    bucket: number,
    bytes: Uint8Array,
    length: number,
    at: number,
    found: number[],
  ): void {
    const literals = this.#bytes
    const end = begins[bucket + 1] as number
    for (let entry = begins[bucket] as number; entry < end; entry++) {
      const place = places[entry] as number
      const begin = this.#begins[place] as number
      const size = (this.#begins[place + 1] as number) - begin
      const from = at - (offsets[entry] as number)
      if (from < 0 || from + size > length) continue
      let same = 0
      while (same < size && literals[begin + same] === bytes[from + same]) same++
      if (same === size && !found.includes(place)) found.push(place)
    }
  }
}

/** Room for the bytes of a text, and a zero behind them. */
function spaceFor(text: string): Space {
  const most = text.length * MOST_BYTES_A_UNIT + 2
  return most <= shared.bytes.length ? shared : new Space(most + (most % 2))
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

/** The slot of every four bytes of a literal: what {@link LiteralIndex.scan} comes to behind them. */
function slotsOf(literal: Uint8Array, shift: number): number[] {
  const slots: number[] = []
  const { bytes, words } = new Space(KEY_LENGTH)
  for (let at = 0; at + KEY_LENGTH <= literal.length; at++) {
    bytes.set(literal.subarray(at, at + KEY_LENGTH))
    slots.push(slotOf((words[0] as number) | ((words[1] as number) << 16), shift))
  }
  return slots
}

function shortSlotOf(literal: Uint8Array, offset: number): number {
  const { bytes, words } = new Space(2)
  bytes.set(literal.subarray(offset, offset + 2))
  return slotOf(words[0] as number, 32 - SHORT_SLOT_BITS)
}

/** Of every second slot, from `first` on, the one that the fewest literals have. */
function rarest(slots: readonly number[], first: number, frequency: Uint16Array): number {
  let best = first
  for (let at = first + 2; at < slots.length; at += 2)
    if ((frequency[slots[at] as number] as number) < (frequency[slots[best] as number] as number)) best = at
  return best
}

function slotOf(key: number, shift: number): number {
  return Math.imul(key, 0x9e3779b1) >>> shift
}
