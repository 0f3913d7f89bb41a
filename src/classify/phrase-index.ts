import type { Row } from '../codes/row.ts'
import { LiteralIndex } from '../report/literal-index.ts'

/** A row whose phrase stands in a text. */
export interface PhraseHit {
  readonly row: Row
  /** Offset of its first literal in the folded text. */
  readonly at: number
  /** Offset behind its last literal. */
  readonly end: number
  /** Characters of all its literals together. */
  readonly length: number
}

interface Entry {
  readonly row: Row
  readonly literals: readonly string[]
  readonly length: number
}

/** Finds which rows' phrases stand in a text, in one pass over the text. */
export class PhraseIndex {
  readonly #index: LiteralIndex<Entry>

  constructor(rows: readonly Row[]) {
    this.#index = new LiteralIndex(rows.flatMap(entriesOf))
  }

  /** Every row whose literals stand in the folded text in their order; each row once, at its first place. */
  find(text: string): PhraseHit[] {
    const hits: PhraseHit[] = []
    const found = new Set<Entry>()
    this.#index.scan(text, (entry, at) => {
      const end = found.has(entry) ? -1 : endOf(entry.literals, text, at)
      if (end < 0) return
      found.add(entry)
      hits.push({ row: entry.row, at, end, length: entry.length })
    })
    return hits
  }
}

function entriesOf(row: Row): (readonly [string, Entry])[] {
  if (row.phrase === null) return []
  const literals = typeof row.phrase === 'string' ? [row.phrase] : row.phrase
  return [[literals[0] ?? '', { row, literals, length: literals.join('').length }]]
}

/** Between two literals of a phrase stand a name, an address or a few words; more is another sentence. */
const LONGEST_GAP = 120

/** Offset behind the last of the literals, the first of them at `from` and each other soon behind; -1 where one is missing. */
function endOf([first = '', ...others]: readonly string[], text: string, from: number): number {
  let end = from + first.length
  for (const literal of others) {
    const gap = text.slice(end, end + LONGEST_GAP + literal.length).indexOf(literal)
    if (gap < 0) return -1
    end += gap + literal.length
  }
  return end
}
