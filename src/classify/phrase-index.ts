import type { DecidingRow } from '../codes/row.ts'
import { isAscii } from '../text/ascii.ts'
import { LiteralIndex } from '../text/literal-index.ts'

/** A row whose phrase stands in a text. */
export interface PhraseHit {
  readonly row: DecidingRow
  /** From the phrase's first literal to its last, as it stands in the folded text. */
  readonly words: string
  /** Characters of all its literals together. */
  readonly length: number
}

interface Phrase {
  readonly row: DecidingRow
  readonly literals: readonly string[]
  /** Which have to stand in a text beside the rarest. */
  readonly others: readonly Literal[]
  /** Characters of all its literals together. */
  readonly length: number
}

/** A literal of one phrase or of many. */
export class Literal {
  readonly text: string
  /** The phrases that it is the rarest literal of. */
  readonly leads: Phrase[] = []
  /** Whether it stands in the text that is being searched. */
  stands = false

  constructor(text: string) {
    this.text = text
  }
}

/** Finds which rows' phrases stand in a text, in one pass over the text. */
export class PhraseIndex {
  /** All that it has to know of a text: which of these stand in it. */
  readonly literals: readonly Literal[]
  readonly #index: LiteralIndex<Literal>

  constructor(rows: readonly DecidingRow[]) {
    const phrases = rows.flatMap((row) =>
      row.phrase === null ? [] : [{ row, literals: literalsOf(row.phrase) }],
    )
    const frequency = new Map<string, number>()
    for (const literal of phrases.flatMap(({ literals }) => tellingOf(literals)))
      frequency.set(literal, (frequency.get(literal) ?? 0) + 1)
    const known = new Map(Array.from(frequency.keys(), (literal) => [literal, new Literal(literal)]))
    for (const { row, literals } of phrases) {
      const telling = tellingOf(literals)
      const rarest = rarestOf(telling, frequency)
      const others = telling.flatMap((literal) => (literal === rarest ? [] : (known.get(literal) ?? [])))
      known.get(rarest)?.leads.push({ row, literals, others, length: literals.join('').length })
    }
    this.literals = [...known.values()]
    this.#index = new LiteralIndex(known)
  }

  /** Every literal that stands in the folded text. */
  standingIn(text: string): Literal[] {
    const standing: Literal[] = []
    this.#index.scan(text, (literal) => standing.push(literal))
    return standing
  }

  /**
   * Every row whose literals stand in the folded text in their order, each with the first words that meet it.
   *
   * @param standing every literal that stands in the text
   */
  find(text: string, standing: readonly Literal[] = this.standingIn(text)): PhraseHit[] {
    const hits: PhraseHit[] = []
    for (const literal of standing) literal.stands = true
    for (const { leads } of standing)
      for (const phrase of leads) {
        const words = stand(phrase.others) ? wordsOf(phrase, text) : null
        if (words !== null) hits.push({ row: phrase.row, words, length: phrase.length })
      }
    for (const literal of standing) literal.stands = false
    return hits
  }
}

function literalsOf(phrase: string | readonly string[]): readonly string[] {
  return typeof phrase === 'string' ? [phrase] : phrase
}

function stand(literals: readonly Literal[]): boolean {
  for (const literal of literals) if (!literal.stands) return false
  return true
}

/** Those that don't stand in most texts anyway, as `@` and `no` do; all where there are no others. */
function tellingOf(literals: readonly string[]): readonly string[] {
  const telling = literals.filter((literal) => literal.length > 2 || !isAscii(literal))
  return telling.length > 0 ? telling : literals
}

/** The literal that the fewest rows have: `user ` of `user … unknown` would lead to every row about a user. */
function rarestOf(literals: readonly string[], frequency: ReadonlyMap<string, number>): string {
  return literals.reduce((best, literal) =>
    (frequency.get(literal) as number) < (frequency.get(best) as number) ? literal : best,
  )
}

/** The words at the first place where all the literals of a row stand; null where they nowhere do. */
function wordsOf({ literals }: Phrase, text: string): string | null {
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
