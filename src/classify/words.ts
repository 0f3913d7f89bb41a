import { blockLists, type BlockList } from '../codes/block-lists.ts'
import { emitters, type EmitterId } from '../codes/emitters.ts'
import { LiteralIndex } from '../text/literal-index.ts'
import { hintLiterals, type Hint } from './hints.ts'
import type { Literal } from './phrase-index.ts'
import { ownRows } from './trust.ts'

/** What stands in a text of all that the tables of this package look for, found in one search. */
export interface Words {
  /** What was searched, in lower case. */
  readonly text: string
  /** Of the phrases of rows. */
  readonly literals: readonly Literal[]
  readonly hints: readonly Hint[]
  /** The first of the table that the text names. */
  readonly blockList: BlockList | null
  /** Whose mark the text carries; of several the first of the table. */
  readonly emitter: EmitterId | null
}

/** All that a literal tells. */
class Word {
  literal: Literal | null = null
  hint: Hint | null = null
  /** Place in the table; behind its end for none. */
  blockList = blockLists.length
  emitter = emitterIds.length
}

const emitterIds = Object.keys(emitters) as EmitterId[]

let index: LiteralIndex<Word> | undefined

/** Searches a text in lower case, with its white space folded or not. */
export function wordsOf(text: string): Words {
  const literals: Literal[] = []
  const hints: Hint[] = []
  let blockList = blockLists.length
  let emitter = emitterIds.length
  index ??= new LiteralIndex(allWords())
  index.scan(text, (word) => {
    if (word.literal !== null) literals.push(word.literal)
    if (word.hint !== null) hints.push(word.hint)
    if (word.blockList < blockList) blockList = word.blockList
    if (word.emitter < emitter) emitter = word.emitter
  })
  return {
    text,
    literals,
    hints,
    blockList: blockLists[blockList] ?? null,
    emitter: emitterIds[emitter] ?? null,
  }
}

/** The literals of phrases that stand in a folded text; mostly it is, or is a part of, what was searched already. */
export function literalsIn(folded: string, { text, literals }: Words): readonly Literal[] {
  if (folded === text) return literals
  if (text.includes(folded)) return literals.filter((literal) => folded.includes(literal.text))
  return wordsOf(folded).literals
}

function allWords(): Map<string, Word> {
  const words = new Map<string, Word>()
  const wordOf = (text: string) => {
    const word = words.get(text) ?? new Word()
    words.set(text, word)
    return word
  }
  for (const literal of ownRows().literals) wordOf(literal.text).literal = literal
  for (const [hint, texts] of Object.entries(hintLiterals) as [Hint, readonly string[]][])
    for (const text of texts) wordOf(text).hint = hint
  // From the last to the first, so that the first of those with the same mark stays.
  for (const [place, { marks }] of [...blockLists.entries()].toReversed())
    for (const mark of marks) wordOf(mark).blockList = place
  for (const [place, { marks }] of [...Object.values(emitters).entries()].toReversed())
    for (const mark of marks) wordOf(mark).emitter = place
  return words
}
