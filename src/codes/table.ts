import type { Cause } from './causes.ts'
import type { Row } from './row.ts'

/** What the rows of one table share; a row may state otherwise. */
export interface Shared {
  /** First part of the ids: `exchange-online`. */
  readonly table: string
  readonly emitter: Row['emitter']
  readonly source: string
  readonly asOf: string
  /** `high` where not given. */
  readonly confidence?: Row['confidence']
}

/** A row as a table writes it: what is not named is null. */
export type Entry = Partial<Omit<Row, 'id'>> &
  Pick<Row, 'cause' | 'example'> & {
    /** Second part of the id; where not given, the status, or else the words of the phrase. */
    readonly name?: string
  }

/** The rows of a table, each with what they share written out. All are of one shape, which engines read fastest. */
export function table(shared: Shared, entries: readonly Entry[]): readonly Row[] {
  return entries.map((entry) => ({
    id: `${shared.table}/${entry.name ?? entry.status ?? wordsOf(entry.phrase ?? '')}`,
    emitter: entry.emitter === undefined ? shared.emitter : entry.emitter,
    status: entry.status ?? null,
    replyCode: entry.replyCode ?? null,
    phrase: entry.phrase ?? null,
    codeDecides: entry.codeDecides,
    weak: entry.weak,
    cause: entry.cause,
    scope: entry.scope,
    fixedBy: entry.fixedBy,
    suppress: entry.suppress,
    permanence: entry.permanence,
    remedy: entry.remedy,
    confidence: entry.confidence ?? shared.confidence ?? 'high',
    source: entry.source ?? shared.source,
    asOf: entry.asOf ?? shared.asOf,
    example: entry.example,
  }))
}

/**
 * A phrase, and a reply that carries it; a phrase alone is a reply of its own. `…` stands for what may come between two
 * literals: `user … unknown` is `user ` and `unknown` behind it, `postfach…voll` does without the space.
 */
export type Wording = string | readonly [phrase: string, example: string]

/** Rows of one cause that anyone may write and that their phrase alone decides. */
export function wordings(
  shared: Pick<Shared, 'source' | 'asOf'> & Partial<Pick<Row, 'weak' | 'scope' | 'fixedBy' | 'suppress'>>,
  cause: Cause,
  all: readonly Wording[],
): readonly Row[] {
  const { source, asOf, ...decided } = shared
  return table(
    { table: 'phrases', emitter: null, source, asOf },
    all.map((wording) => {
      const [phrase, example] = typeof wording === 'string' ? [wording, replyOf(wording)] : wording
      return { name: phrase.replaceAll(' ', '_'), phrase: literalsOf(phrase), cause, ...decided, example }
    }),
  )
}

/** Every phrase of two parts, one of each list, whatever stands between: `user … unknown`. */
export function phrasesOf(subjects: readonly string[], predicates: readonly string[]): readonly string[] {
  return subjects.flatMap((subject) => predicates.map((predicate) => `${subject} … ${predicate}`))
}

function literalsOf(phrase: string): string | readonly string[] {
  return phrase.includes('…') ? phrase.split(/… ?/) : phrase
}

function replyOf(phrase: string): string {
  return `550 ${phrase.replaceAll(/ ?… ?/g, ' ')}`
}

/** `user unknown` as `user_unknown`, several literals with `…` between. */
function wordsOf(phrase: NonNullable<Row['phrase']>): string {
  return (typeof phrase === 'string' ? phrase : phrase.join('…')).replaceAll(' ', '_')
}
