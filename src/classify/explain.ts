import { causes, type Cause, type FixedBy, type Scope } from '../codes/causes.ts'
import { emitters } from '../codes/emitters.ts'
import { ianaCodes, type IanaCode } from '../codes/iana.ts'
import { notesOf } from '../codes/notes.ts'
import type { DecidingRow } from '../codes/row.ts'
import { decidingRows } from '../codes/rows.ts'
import { en } from '../remedies/en.ts'
import { remedyFor } from '../remedies/remedy-for.ts'
import type { Locale, Remedy, RemedyLink } from '../remedies/remedy.ts'
import { readRefusal } from '../report/reply.ts'
import type { ClassifyOptions } from './classify.ts'
import type { Step } from './diagnosis.ts'
import { stepsOf } from './steps.ts'
import { covers } from './trust.ts'

/** A row that speaks of what was asked: where it stands, and where that is known from. */
export interface ExplainedRow {
  /** Id of the row: `exchange-online/5.7.750`. */
  rule: string
  /** Who writes it, by name; null: anyone. */
  emitter: string | null
  /** As in the row: `5.7.750`, `X.1.1`, `5.7.606-5.7.649`; null: the words alone decide. */
  status: string | null
  /** What the reply says, in order; empty: the code alone decides. */
  phrases: string[]
  scope: Scope
  fixedBy: FixedBy
  /** Stop mailing an address that was refused for good with it. */
  suppress: boolean
  confidence: DecidingRow['confidence']
  source: string
  /** ISO 8601, or as much of it as is known. */
  asOf: string
  /** A reply that the row decides. */
  example: string
}

/** One thing that a code or cause means, with what helps. */
export interface Meaning {
  cause: Cause
  /** BCP 47 tag of the language of the texts below. */
  language: string
  title: string
  explanation: string
  steps: Step[]
  links: RemedyLink[]
  /** The rows that say so; empty where a cause is asked for that no row names. */
  rows: ExplainedRow[]
}

/** What is known of a code or a cause. Plain JSON. */
export interface Explanation {
  /** As asked. */
  query: string
  /** The cause that was asked for; null where a code was. */
  cause: Cause | null
  /** The enhanced status code that was asked for, with `X` where any class was; null where none was. */
  status: string | null
  replyCode: number | null
  /** Entries of the IANA registry: of the status code, else of those that go with the reply code. */
  registry: IanaCode[]
  /** Empty where nobody is known to use the code, and where `query` is neither a code nor a cause. */
  meanings: Meaning[]
}

/**
 * Says what a code (`5.7.750`, `X.1.1`, `550`, `550 5.7.750`) or a cause (`sender-domain-unregistered`) means, from whom,
 * and what helps.
 *
 * @throws TypeError where `query` is no string.
 */
export function explain(query: string, options: ClassifyOptions = {}): Explanation {
  if (typeof query !== 'string')
    throw new TypeError(`explain: expected a code or a cause, got ${typeof query}`)
  const locale = options.locale ?? en
  const asked = query.trim()
  if (isCause(asked)) {
    const rows = decidingRows().filter(({ cause }) => cause === asked)
    const meanings = [meaning(asked, null, rows, locale)]
    return { query, cause: asked, status: null, replyCode: null, registry: [], meanings }
  }
  const { status, replyCode } = readCode(asked)
  const rows = decidingRows().filter((row) => speaksOf(row, status, replyCode))
  return {
    query,
    cause: null,
    status,
    replyCode,
    registry: ianaCodes.filter((entry) =>
      status === null
        ? replyCode !== null && entry.replyCodes.includes(replyCode)
        : sameDetail(entry.code, status),
    ),
    meanings: groupByRemedy(rows, locale).map(([first, ...others]) =>
      meaning(first.cause, first.remedy ?? null, [first, ...others], locale),
    ),
  }
}

function isCause(asked: string): asked is Cause {
  return Object.hasOwn(causes, asked)
}

const ANY_CLASS = /^x\.(\d{1,3})\.(\d{1,3})$/i

function readCode(asked: string): { status: string | null; replyCode: number | null } {
  if (ANY_CLASS.test(asked)) return { status: asked.toUpperCase(), replyCode: null }
  const { status, replyCode } = readRefusal(asked)
  return { status, replyCode }
}

/** Whether two codes are the same but for the class. */
function sameDetail(one: string, other: string): boolean {
  return one.slice(1) === other.slice(1)
}

function speaksOf(row: DecidingRow, status: string | null, replyCode: number | null): boolean {
  if (status === null) return replyCode !== null && row.status === null && row.replyCode === replyCode
  if (row.status === null) return false
  return covers(row.status, status) || (status.startsWith('X') && sameDetail(row.status, status))
}

/** Rows with the same help stand together; those of a known emitter come first, else the tables' order holds. */
function groupByRemedy(rows: readonly DecidingRow[], locale: Locale): [DecidingRow, ...DecidingRow[]][] {
  const groups = new Map<Remedy, [DecidingRow, ...DecidingRow[]]>()
  for (const row of [...rows.filter(({ emitter }) => emitter), ...rows.filter(({ emitter }) => !emitter)]) {
    const { remedy } = remedyFor(locale, row.cause, row.remedy ?? null)
    const group = groups.get(remedy)
    if (group) group.push(row)
    else groups.set(remedy, [row])
  }
  return [...groups.values()]
}

function meaning(cause: Cause, key: string | null, rows: readonly DecidingRow[], locale: Locale): Meaning {
  const { remedy, language } = remedyFor(locale, cause, key)
  return {
    cause,
    language,
    title: remedy.title,
    explanation: remedy.explanation,
    steps: stepsOf(remedy),
    links: (remedy.links ?? []).map(({ title, url }) => ({ title, url })),
    rows: rows.map(explainedRow),
  }
}

function explainedRow(row: DecidingRow): ExplainedRow {
  const { scope, fixedBy, suppress } = causes[row.cause]
  const { source, asOf, example } = notesOf(row)
  return {
    rule: row.id,
    emitter: row.emitter && emitters[row.emitter].name,
    status: row.status,
    phrases: row.phrase === null ? [] : typeof row.phrase === 'string' ? [row.phrase] : [...row.phrase],
    scope: row.scope ?? scope,
    fixedBy: row.fixedBy ?? fixedBy,
    suppress: row.suppress ?? suppress,
    confidence: row.confidence,
    source,
    asOf,
    example,
  }
}
