/** Bytes of a literal that make its key, read as two words of two bytes. */
const KEY_LENGTH = 4
/** Bytes of the shorter key that a literal too short for the other has. */
const SHORT_KEY_LENGTH = 2
/**
 * A literal has a key at an even and one at an odd offset, as a text is read two bytes at a time; one too short for that is
 * searched by itself.
 */
const SHORTEST_KEYED = SHORT_KEY_LENGTH + 1
/** Slots for each key: of the keys of a text that are no literal's, one in so many meets one all the same. */
const SPARSENESS = 4
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

/** Fields of an entry of a {@link KeyTable}: the key, and the literal that it stands in. */
const KEY = 0
const PLACE = 1
/** Where in the literal's bytes the key stands. */
const OFFSET = 2
/** Where the literal begins in the bytes of all, and how long it is. */
const BEGIN = 3
const SIZE = 4
/** How many entries of the same slot stand behind it. */
const BEHIND = 5
const ENTRY_LENGTH = 6
/** So many of them are all that is known of an entry before it has its slot. */
const KEYED_LENGTH = 3

/** From the slot of a key to the literals that have it, in plain arrays, which stay in the processor's cache. */
class KeyTable {
  /** Bits by which a key is shifted to its slot. Few keys have few slots. */
  readonly shift: number
  /** For each slot its first entry; 0: none. */
  readonly slots: Uint16Array | Uint32Array
  /** All entries, field by field: those of a slot one behind the other, as all of it is read at once. */
  readonly entries: Int32Array

  /** `keyed` has of each entry the key, the place and the offset, one entry behind the other. */
  constructor(bits: number, keyed: readonly number[], begins: Uint32Array) {
    this.shift = 32 - bits
    const count = keyed.length / KEYED_LENGTH
    this.slots = count < 0xffff ? new Uint16Array(2 ** bits) : new Uint32Array(2 ** bits)
    this.entries = new Int32Array((count + 1) * ENTRY_LENGTH)
    const counts = new Uint32Array(2 ** bits)
    for (let at = 0; at < keyed.length; at += KEYED_LENGTH) {
      const slot = slotOf(keyed[at] as number, this.shift)
      counts[slot] = (counts[slot] as number) + 1
    }
    const filled = new Uint32Array(2 ** bits)
    let free = 1
    for (let at = 0; at < keyed.length; at += KEYED_LENGTH) {
      const slot = slotOf(keyed[at] as number, this.shift)
      const before = filled[slot] as number
      filled[slot] = before + 1
      if (before === 0) {
        this.slots[slot] = free
        free += counts[slot] as number
      }
      const entry = ((this.slots[slot] as number) + before) * ENTRY_LENGTH
      const place = keyed[at + PLACE] as number
      const begin = begins[place] as number
      this.entries[entry + KEY] = keyed[at] as number
      this.entries[entry + PLACE] = place
      this.entries[entry + OFFSET] = keyed[at + OFFSET] as number
      this.entries[entry + BEGIN] = begin
      this.entries[entry + SIZE] = (begins[place + 1] as number) - begin
      this.entries[entry + BEHIND] = (counts[slot] as number) - before - 1
    }
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
  /** All that each literal stands for. */
  readonly #values: readonly (readonly T[])[]
  /** 1 for each literal that a search under way has found. */
  readonly #isFound: Uint8Array

  constructor(literals: Iterable<readonly [string, T]>) {
    const byLiteral = valuesByLiteral(literals)
    this.#values = [...byLiteral.values()]
    this.#isFound = new Uint8Array(byLiteral.size)
    let units = 0
    for (const { length } of byLiteral.keys()) units += length
    const room = new Uint8Array(units * MOST_BYTES_A_UNIT)
    const begins = new Uint32Array(byLiteral.size + 1)
    let count = 0
    for (const literal of byLiteral.keys()) {
      const begin = begins[count] as number
      begins[++count] = begin + encoder.encodeInto(literal, room.subarray(begin)).written
    }
    this.#bytes = room.slice(0, begins[count])

    const bits = Math.min(MOST_SLOT_BITS, Math.ceil(Math.log2((2 * count + 1) * SPARSENESS)))
    const frequency = this.#frequencyOfSlots(begins, bits)
    const long: number[] = []
    const short: number[] = []
    let place = 0
    for (const literal of byLiteral.keys()) {
      const begin = begins[place] as number
      const end = begins[place + 1] as number
      if (end - begin < SHORTEST_KEYED) this.#tiny.push({ literal, place })
      else
        for (let first = begin; first < begin + 2; first++)
          if (first + KEY_LENGTH <= end) {
            const at = this.#rarestFrom(first, end, frequency, 32 - bits)
            long.push(keyAt(this.#bytes, at), place, at - begin)
          } else short.push(wordAt(this.#bytes, first), place, first - begin)
      place++
    }
    this.#long = new KeyTable(bits, long, begins)
    this.#short = new KeyTable(SHORT_SLOT_BITS, short, begins)
  }

  /** How many keys of all literals have each slot. */
  #frequencyOfSlots(begins: Uint32Array, bits: number): Uint16Array {
    const frequency = new Uint16Array(2 ** bits)
    for (let place = 1; place < begins.length; place++) {
      const last = (begins[place] as number) - KEY_LENGTH
      for (let at = begins[place - 1] as number; at <= last; at++) {
        const slot = slotOf(keyAt(this.#bytes, at), 32 - bits)
        frequency[slot] = (frequency[slot] as number) + 1
      }
    }
    return frequency
  }

  /** Of every second offset, from `first` on, the one whose key has the slot that the fewest keys have. */
  #rarestFrom(first: number, end: number, frequency: Uint16Array, shift: number): number {
    let rarest = first
    let fewest = Number.POSITIVE_INFINITY
    for (let at = first; at + KEY_LENGTH <= end; at += 2) {
      const own = frequency[slotOf(keyAt(this.#bytes, at), shift)] as number
      if (own >= fewest) continue
      fewest = own
      rarest = at
    }
    return rarest
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
      const long = slots[slotOf(key, shift)] as number
      if (long !== 0) this.#addStanding(this.#long, long, key, 2 * place - 2, bytes, length, found)
      const short = shortSlots[slotOf(word, shortShift)] as number
      if (short !== 0) this.#addStanding(this.#short, short, word, 2 * place, bytes, length, found)
    }
    for (const { literal, place } of this.#tiny) if (text.includes(literal)) found.push(place)
    for (const place of found) this.#isFound[place] = 0
    for (const place of found) for (const value of this.#values[place] as readonly T[]) visit(value)
  }

  /** Adds the literals of a slot, from its first entry on, that stand in the bytes with their key at `at`. */
  #addStanding(
    { entries }: KeyTable,
    first: number,
    key: number,
    at: number,
    bytes: Uint8Array,
    length: number,
    found: number[],
  ): void {
    const literals = this.#bytes
    const isFound = this.#isFound
    let entry = first * ENTRY_LENGTH
    for (let left = entries[entry + BEHIND] as number; left >= 0; left--, entry += ENTRY_LENGTH) {
      if (entries[entry + KEY] !== key) continue
      const place = entries[entry + PLACE] as number
      const from = at - (entries[entry + OFFSET] as number)
      const begin = entries[entry + BEGIN] as number
      const size = entries[entry + SIZE] as number
      if (from < 0 || from + size > length || isFound[place] === 1) continue
      let same = 0
      while (same < size && literals[begin + same] === bytes[from + same]) same++
      if (same < size) continue
      isFound[place] = 1
      found.push(place)
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

const LITTLE_ENDIAN = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1

/** Two bytes at an offset, as a search reads them. */
function wordAt(bytes: Uint8Array, at: number): number {
  const first = bytes[at] as number
  const second = bytes[at + 1] as number
  return LITTLE_ENDIAN ? first | (second << 8) : (first << 8) | second
}

/** The key at an offset: what a search comes to behind it. */
function keyAt(bytes: Uint8Array, at: number): number {
  return wordAt(bytes, at) | (wordAt(bytes, at + 2) << 16)
}

function slotOf(key: number, shift: number): number {
  return Math.imul(key, 0x9e3779b1) >>> shift
}
