/** Characters of a literal that make its key. Shorter literals are searched one by one. */
const KEY_LENGTH = 4
const SLOTS = 1 << 14

/**
 * Finds which of many literals stand in a text, in one pass over the text: a rolling hash of four characters leads to the
 * few literals that begin so.
 */
export class LiteralIndex<T> {
  readonly #slots = new Uint16Array(SLOTS)
  readonly #buckets: { literal: string; value: T }[][] = [[]]
  readonly #short: { literal: string; value: T }[] = []

  add(literal: string, value: T): void {
    if (literal.length < KEY_LENGTH) {
      if (literal !== '') this.#short.push({ literal, value })
      return
    }
    let key = 0
    for (let at = 0; at < KEY_LENGTH; at++) key = (key << 8) ^ literal.charCodeAt(at)
    const slot = slotOf(key)
    if (this.#slots[slot] === 0) this.#slots[slot] = this.#buckets.push([]) - 1
    this.#buckets[this.#slots[slot] as number]?.push({ literal, value })
  }

  /** Calls `visit` for every literal that stands in the text, at each of its places; a short one at its first place. */
  scan(text: string, visit: (value: T, at: number) => void): void {
    let key = 0
    for (let end = 0; end < text.length; end++) {
      key = (key << 8) ^ text.charCodeAt(end)
      const bucket = this.#slots[slotOf(key)] as number
      if (bucket === 0 || end < KEY_LENGTH - 1) continue
      const at = end - KEY_LENGTH + 1
      for (const { literal, value } of this.#buckets[bucket] ?? [])
        if (text.startsWith(literal, at)) visit(value, at)
    }
    for (const { literal, value } of this.#short) {
      const at = text.indexOf(literal)
      if (at >= 0) visit(value, at)
    }
  }
}

/** Of the last four characters; characters beyond U+00FF reach into their neighbours, which comparing sorts out. */
function slotOf(key: number): number {
  return Math.imul(key, 0x9e3779b1) >>> (32 - 14)
}
