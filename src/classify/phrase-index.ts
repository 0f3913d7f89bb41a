import type { DecidingRow } from '../codes/row.ts'
import { LiteralIndex } from '../text/literal-index.ts'

/** A row whose phrase stands in a text. */
export interface PhraseHit {
  readonly row: DecidingRow
  /** From the phrase's first literal to its last, as it stands in the folded text. */
  readonly words: string
  /** Characters of all its literals together. */
  readonly length: number
}

interface Entry {
  readonly row: DecidingRow
  readonly literals: readonly string[]
  readonly length: number
}

/** Finds which rows' phrases stand in a text, in one pass over the text. */
export class PhraseIndex {
  readonly #index: LiteralIndex<Entry>

  constructor(rows: readonly DecidingRow[]) {
    const entries = rows.flatMap(entriesOf)
    const frequency = new Map<string, number>()
    for (const { literals } of entries)
      for (const literal of literals) frequency.set(literal, (frequency.get(literal) ?? 0) + 1)
    this.#index = new LiteralIndex(entries.map((entry) => [rarestOf(entry.literals, frequency), entry]))
  }

  /** Every row whose literals stand in the folded text in their order, each with the first words that meet it. */
  find(text: string): PhraseHit[] {
    const hits: PhraseHit[] = []
    this.#index.scan(text, (entry) => {
      const words = wordsOf(entry, text)
      if (words !== null) hits.push({ row: entry.row, words, length: entry.length })
    })
    return hits
  }
}

function entriesOf(row: DecidingRow): Entry[] {
  if (row.phrase === null) return []
  const literals = typeof row.phrase === 'string' ? [row.phrase] : row.phrase
  return [{ row, literals, length: literals.join('').length }]
}

/** The literal that the fewest rows have: `user ` of `user … unknown` would lead to every row about a user. */
function rarestOf(literals: readonly string[], frequency: ReadonlyMap<string, number>): string {
  return literals.reduce((best, literal) =>
    (frequency.get(literal) as number) < (frequency.get(best) as number) ? literal : best,
  )
}

/** The words at the first place where all the literals of a row stand; null where they nowhere do. */
function wordsOf({ literals }: Entry, text: string): string | null {
  const first = literals[0] as string
  if (literals.length === 1) return first
  for (let at = text.indexOf(first); at >= 0; at = text.indexOf(first, at + 1)) {
    const end = endOf(literals, text, at)
    if (end >= 0) return text.slice(at, end)
  }
  return null
}

/** Between two literals of a phrase stand a name, an address or a few words; more is another sentence. */
const LONGEST_GAP = 120

/** Offset behind the last of the literals, the first of them at `from` and each other soon behind; -1 where one is missing. */
function endOf(literals: readonly string[], text: string, from: number): number {
  let end = from + (literals[0] as string).length
  for (let place = 1; place < literals.length; place++) {
    const literal = literals[place] as string
    const gap = text.slice(end, end + LONGEST_GAP + literal.length).indexOf(literal)
    if (gap < 0) return -1
    end += gap + literal.length
  }
  return end
}
