/** Bytes of a literal that make its key, read as two words of two bytes. */
const KEY_LENGTH = 4
/** Bytes of the shorter key that a literal too short for the other has. */
const SHORT_KEY_LENGTH = 2
/** A literal has a key at an even and one at an odd offset, as a text is read two bytes at a time; one too short for that is searched by itself. */
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

/** A literal that is looked for where its key stands. */
interface Keyed {
  readonly key: number
  /** Which literal. */
  readonly place: number
  /** Where in its bytes the key stands. */
  readonly offset: number
}

/** Fields of an entry of a {@link KeyTable}. */
const KEY = 0
const PLACE = 1
const OFFSET = 2
/** Where the literal begins in the bytes of all, and how long it is. */
const BEGIN = 3
const SIZE = 4
/** How many entries of the same slot stand behind it. */
const BEHIND = 5
const ENTRY_LENGTH = 6

/** From the slot of a key to the literals that have it, in plain arrays, which stay in the processor's cache. */
class KeyTable {
  /** Bits by which a key is shifted to its slot. Few keys have few slots. */
  readonly shift: number
  /** For each slot its first entry; 0: none. */
  readonly slots: Uint16Array | Uint32Array
  /** All entries, field by field: those of a slot one behind the other, as all of it is read at once. */
  readonly entries: Int32Array

  constructor(bits: number, keyed: readonly Keyed[], begins: Uint32Array) {
    this.shift = 32 - bits
    const bySlot = new Map<number, Keyed[]>()
    for (const entry of keyed) {
      const slot = slotOf(entry.key, this.shift)
      const same = bySlot.get(slot)
      if (same) same.push(entry)
      else bySlot.set(slot, [entry])
    }
    const Slots = keyed.length < 0xffff ? Uint16Array : Uint32Array
    this.slots = new Slots(2 ** bits)
    this.entries = new Int32Array((keyed.length + 1) * ENTRY_LENGTH)
    let count = 1
    for (const [slot, all] of bySlot) {
      this.slots[slot] = count
      for (const [before, { key, place, offset }] of all.entries()) {
        const begin = begins[place] as number
        const size = (begins[place + 1] as number) - begin
        this.entries.set([key, place, offset, begin, size, all.length - before - 1], count * ENTRY_LENGTH)
        count++
      }
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
    const encoded = [...byLiteral.keys()].map((literal) => encoder.encode(literal))
    this.#values = [...byLiteral.values()]
    this.#isFound = new Uint8Array(encoded.length)
    const begins = new Uint32Array(encoded.length + 1)
    for (const [place, { length }] of encoded.entries())
      begins[place + 1] = (begins[place] as number) + length
    this.#bytes = new Uint8Array(begins[encoded.length] as number)
    for (const [place, bytes] of encoded.entries()) this.#bytes.set(bytes, begins[place])

    const bits = Math.min(MOST_SLOT_BITS, Math.ceil(Math.log2((2 * encoded.length + 1) * SPARSENESS)))
    const keys = encoded.map(keysOf)
    const frequency = new Uint16Array(2 ** bits)
    for (const own of keys)
      for (const slot of new Set(own.map((key) => slotOf(key, 32 - bits))))
        frequency[slot] = (frequency[slot] as number) + 1
    const long: Keyed[] = []
    const short: Keyed[] = []
    for (const [place, literal] of [...byLiteral.keys()].entries()) {
      const bytes = encoded[place] as Uint8Array
      const own = keys[place] as number[]
      if (bytes.length < SHORTEST_KEYED) this.#tiny.push({ literal, place })
      else
        for (const first of [0, 1])
          if (bytes.length >= first + KEY_LENGTH)
            long.push({ place, ...rarest(own, first, frequency, 32 - bits) })
          else short.push({ place, key: shortKeyAt(bytes, first), offset: first })
    }
    this.#long = new KeyTable(bits, long, begins)
    this.#short = new KeyTable(SHORT_SLOT_BITS, short, begins)
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

const scratch = new Space(KEY_LENGTH)

/** The first two bytes at an offset, as a scan reads them. */
function shortKeyAt(literal: Uint8Array, at: number): number {
  for (let byte = 0; byte < KEY_LENGTH; byte++) scratch.bytes[byte] = literal[at + byte] ?? 0
  return scratch.words[0] as number
}

/** The key at every offset of a literal: what {@link LiteralIndex.scan} comes to behind it. */
function keysOf(literal: Uint8Array): number[] {
  const keys: number[] = []
  for (let at = 0; at + KEY_LENGTH <= literal.length; at++)
    keys.push(shortKeyAt(literal, at) | ((scratch.words[1] as number) << 16))
  return keys
}

/** Of the key at every second offset, from `first` on, the one whose slot the fewest literals have. */
function rarest(
  keys: readonly number[],
  first: number,
  frequency: Uint16Array,
  shift: number,
): Pick<Keyed, 'key' | 'offset'> {
  const frequencyAt = (at: number) => frequency[slotOf(keys[at] as number, shift)] as number
  let offset = first
  for (let at = first + 2; at < keys.length; at += 2) if (frequencyAt(at) < frequencyAt(offset)) offset = at
  return { key: keys[offset] as number, offset }
}

function slotOf(key: number, shift: number): number {
  return Math.imul(key, 0x9e3779b1) >>> shift
}
