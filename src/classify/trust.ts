/** The order of trust: which row decides, of all that apply. */
import type { DecidingRow } from '../codes/row.ts'
import { decidingRows } from '../codes/rows.ts'
import { foldForMatching } from '../text/fold.ts'
import { withoutLineCodes } from '../report/reply.ts'
import { isVague } from '../report/status-code.ts'
import { blamesSender, isOfRecipient } from './blame.ts'
import type { Facts } from './facts.ts'
import { PhraseIndex, type Literal, type PhraseHit } from './phrase-index.ts'

/** What of a refusal rows are asked with. */
export type Asked = Pick<Facts, 'text' | 'statuses' | 'replyCode' | 'emitter'>

/** What of a row was met, strongest first; a weak row stands behind every other of the same list. */
export const trustLevels = [
  'emitter + code + phrase',
  'emitter + code',
  'code + phrase',
  'emitter + phrase',
  'phrase',
  'code',
  'weak phrase',
  'weak code',
  'reply code',
] as const

/** A step in the order of trust. */
export type TrustLevel = (typeof trustLevels)[number]

/** A step at which only something vague was met. */
export function isWeak({ level }: { readonly level: TrustLevel }): boolean {
  return level === 'weak phrase' || level === 'weak code' || level === 'reply code'
}

/** A row that applies, and why. */
export interface Match {
  readonly row: DecidingRow
  readonly level: TrustLevel
  /** The level's place in {@link trustLevels}. */
  readonly rank: number
  /** The words that the row's phrase met, as they stand in the folded text; '' for a row without a phrase. */
  readonly words: string
  readonly length: number
  /** The status code that was met, or null. */
  readonly status: string | null
}

/** An emitter's phrase shorter than this is too common to count where the emitter is not known. */
const SHORTEST_FREE_PHRASE = 16

/** Tells which literals of phrases stand in a folded text. */
export type StandingIn = (folded: string) => readonly Literal[]

/** Rows made ready for matching: by code, by reply code, by phrase. */
export class RowIndex {
  readonly #phrases: PhraseIndex
  /** By the whole code, or `.7.1` where any class will do. */
  readonly #byCode = new Map<string, DecidingRow[]>()
  /** By class and subject: `5.7`. */
  readonly #ranges = new Map<string, Range[]>()
  readonly #byReply = new Map<number, DecidingRow[]>()
  readonly #order = new Map<DecidingRow, number>()

  constructor(rows: readonly DecidingRow[]) {
    this.#phrases = new PhraseIndex(rows)
    for (const [place, row] of rows.entries()) {
      this.#order.set(row, place)
      if (row.phrase !== null && row.codeDecides !== true) continue
      if (row.status !== null) {
        const range = rangeOf(row.status)
        if (range !== null) push(this.#ranges, range.subject, { ...range, row })
        else push(this.#byCode, row.status.startsWith('X') ? row.status.slice(1) : row.status, row)
      } else if (row.replyCode !== null) push(this.#byReply, row.replyCode, row)
    }
  }

  /** The literals of all phrases. */
  get literals(): readonly Literal[] {
    return this.#phrases.literals
  }

  /** Every row that applies, the one to trust most first: what {@link best} is held to, and a table's rows are tried by. */
  match(asked: Asked): Match[] {
    const matches = new Map<DecidingRow, Match>()
    const take = (match: Match) => {
      if (!matches.has(match.row)) matches.set(match.row, match)
    }
    this.#meetWords(asked, undefined, take)
    this.#meetStatuses(asked, take)
    this.#meetReplyCode(asked, take)
    return [...matches.values()].sort((one, other) => this.#compare(one, other, asked))
  }

  /**
   * The row to trust most of those that apply; null where none does.
   *
   * @param standingIn where that is told by a search that was made already
   */
  best(asked: Asked, standingIn?: StandingIn): Match | null {
    let best: Match | null = null
    const take = (match: Match) => {
      if (best === null || this.#compare(match, best, asked) < 0) best = match
    }
    this.#meetWords(asked, standingIn, take)
    this.#meetStatuses(asked, take)
    if (best === null) this.#meetReplyCode(asked, take)
    return best
  }

  /** The rows whose phrase is met. One that is met by its code as well is trusted more here. */
  #meetWords(asked: Asked, standingIn: StandingIn | undefined, take: (match: Match) => void): void {
    const text = withoutLineCodes(foldForMatching(asked.text))
    for (const hit of this.#phrases.find(text, standingIn?.(text))) {
      const match = matchPhrase(hit, asked)
      if (match !== null) take(match)
    }
  }

  #meetStatuses(asked: Asked, take: (match: Match) => void): void {
    for (const status of asked.statuses) {
      const meet = (row: DecidingRow) => {
        if (isMetByCode(row, asked)) take(matchOf(row, levelOfCode(row), status))
      }
      this.#byCode.get(status)?.forEach(meet)
      this.#byCode.get(status.slice(1))?.forEach(meet)
      for (const range of this.#ranges.get(subjectOf(status)) ?? NO_RANGES)
        if (holds(range, status)) meet(range.row)
    }
  }

  /** The rows that are trusted least, and that say nothing where any other is met. */
  #meetReplyCode({ replyCode, emitter }: Asked, take: (match: Match) => void): void {
    for (const row of (replyCode !== null && this.#byReply.get(replyCode)) || NONE) {
      if (row.emitter === null || row.emitter === emitter) take(matchOf(row, 'reply code', null))
    }
  }

  #compare(one: Match, other: Match, { statuses }: Asked): number {
    return (
      one.rank - other.rank ||
      other.length - one.length ||
      placeOf(statuses, one.status) - placeOf(statuses, other.status) ||
      exactness(other) - exactness(one) ||
      (this.#order.get(one.row) as number) - (this.#order.get(other.row) as number)
    )
  }
}

function matchOf(row: DecidingRow, level: TrustLevel, status: string | null, words = '', length = 0): Match {
  return { row, level, rank: trustLevels.indexOf(level), words, length, status }
}

/** Whether a row whose code stands in a reply applies to it without its phrase. */
function isMetByCode(row: DecidingRow, { emitter, replyCode }: Asked): boolean {
  const isEmitter = row.emitter === null || row.emitter === emitter
  if (!isEmitter && (emitter !== null || row.codeDecides !== true)) return false
  const isReply = row.replyCode === null || replyCode === null || row.replyCode === replyCode
  return isReply || row.codeDecides === true
}

function levelOfCode({ weak, emitter }: DecidingRow): TrustLevel {
  if (weak === true) return 'weak code'
  return emitter === null ? 'code' : 'emitter + code'
}

function matchPhrase({ row, words, length }: PhraseHit, facts: Asked): Match | null {
  const { emitter } = facts
  const isEmitter = row.emitter !== null && row.emitter === emitter
  if (row.emitter !== null && !isEmitter && (emitter !== null || length < SHORTEST_FREE_PHRASE)) return null
  const status =
    row.status === null ? null : (facts.statuses.find((code) => covers(row.status as string, code)) ?? null)
  const isContradicted =
    row.status !== null && status === null && facts.statuses.some((code) => !isVague(code))
  if (row.emitter !== null && !isEmitter && isContradicted) return null
  const isCode =
    status !== null || (row.status === null && row.replyCode !== null && row.replyCode === facts.replyCode)
  // Where a code blames the sender, words about a user may well be of the sender's.
  const isDoubtful = !isEmitter && !isCode && isOfRecipient(row) && blamesSender(facts)
  const level = row.weak === true || isDoubtful ? 'weak phrase' : levelOf(row, isEmitter, isCode)
  return matchOf(row, level, status, words, length)
}

function levelOf(row: DecidingRow, isEmitter: boolean, isCode: boolean): TrustLevel {
  if (isEmitter || (row.codeDecides === true && isCode))
    return isCode ? 'emitter + code + phrase' : 'emitter + phrase'
  return isCode ? 'code + phrase' : 'phrase'
}

/** Codes of one class and subject whose details are next to one another: `5.7.606-5.7.649`. */
interface Span {
  readonly subject: string
  readonly from: number
  readonly to: number
}

interface Range extends Span {
  readonly row: DecidingRow
}

const NONE: readonly DecidingRow[] = []
const NO_RANGES: readonly Range[] = []

/** Class and subject of a code: `5.7` of `5.7.750`. */
function subjectOf(code: string): string {
  return code.slice(0, code.lastIndexOf('.'))
}

function detailOf(code: string): number {
  return Number(code.slice(code.lastIndexOf('.') + 1))
}

function rangeOf(pattern: string): Span | null {
  const hyphen = pattern.indexOf('-')
  if (hyphen < 0) return null
  const first = pattern.slice(0, hyphen)
  return { subject: subjectOf(first), from: detailOf(first), to: detailOf(pattern.slice(hyphen + 1)) }
}

function holds({ subject, from, to }: Span, code: string): boolean {
  const detail = detailOf(code)
  return subjectOf(code) === subject && detail >= from && detail <= to
}

/** Whether a row's status (`5.7.1`, `X.7.1`, `5.7.606-5.7.649`) covers a code. */
export function covers(pattern: string, code: string): boolean {
  if (pattern === code) return true
  if (pattern.startsWith('X.')) return code.slice(1) === pattern.slice(1)
  const range = rangeOf(pattern)
  return range !== null && holds(range, code)
}

function exactness({ row, status }: Match): number {
  if (row.status === null || status === null) return 0
  return row.status.startsWith('X') ? 1 : row.status.includes('-') ? 2 : 3
}

function placeOf(statuses: readonly string[], status: string | null): number {
  const place = status === null ? -1 : statuses.indexOf(status)
  return place < 0 ? statuses.length : place
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const same = map.get(key)
  if (same) same.push(value)
  else map.set(key, [value])
}

let ours: RowIndex | undefined

/** The tables of this package, indexed at first use. */
export function ownRows(): RowIndex {
  ours ??= new RowIndex(decidingRows())
  return ours
}
