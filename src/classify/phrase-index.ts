import type { Row } from '../codes/row.ts'

/** A row whose phrase stands in a text. */
export interface PhraseHit {
  readonly row: Row
  /** Offset of its first literal in the folded text. */
  readonly at: number
  readonly end: number
  /** Characters of all its literals together. */
  readonly length: number
}

interface Entry {
  readonly row: Row
  readonly literals: readonly string[]
  readonly length: number
}

/** Characters of a phrase that make its key; shorter phrases are not indexed but searched. */
const KEY_LENGTH = 4

/** Finds which of many phrases stand in a text, in one pass over the text. */
export class PhraseIndex {
  readonly #byKey = new Map<number, Entry[]>()
  readonly #short: Entry[] = []

  constructor(rows: readonly Row[]) {
    for (const row of rows) {
      if (row.phrase === null) continue
      const literals = typeof row.phrase === 'string' ? [row.phrase] : row.phrase
      const first = literals[0] ?? ''
      const entry = { row, literals, length: literals.reduce((sum, literal) => sum + literal.length, 0) }
      if (first.length < KEY_LENGTH) {
        if (first !== '') this.#short.push(entry)
        continue
      }
      const key = keyAt(first, 0)
      const same = this.#byKey.get(key)
      if (same) same.push(entry)
      else this.#byKey.set(key, [entry])
    }
  }

  /** Every row whose literals stand in the folded text in their order; each row once, at its first place. */
  find(text: string): PhraseHit[] {
    const hits: PhraseHit[] = []
    const found = new Set<Row>()
    const add = ({ row, literals, length }: Entry, at: number) => {
      if (found.has(row)) return
      let end = at
      for (const literal of literals) {
        const next = text.indexOf(literal, end)
        if (next < 0) return
        end = next + literal.length
      }
      found.add(row)
      hits.push({ row, at, end, length })
    }
    for (let at = 0; at + KEY_LENGTH <= text.length; at++) {
      const entries = this.#byKey.get(keyAt(text, at))
      if (entries === undefined) continue
      for (const entry of entries) if (text.startsWith(entry.literals[0] as string, at)) add(entry, at)
    }
    for (const entry of this.#short) {
      const at = text.indexOf(entry.literals[0] as string)
      if (at >= 0) add(entry, at)
    }
    return hits
  }
}

/** Four characters in one number; two phrases that share it are told apart by comparing. */
function keyAt(text: string, at: number): number {
  return (
    (text.charCodeAt(at) * 31 + text.charCodeAt(at + 1)) * 961 +
    text.charCodeAt(at + 2) * 31 +
    text.charCodeAt(at + 3)
  )
}
