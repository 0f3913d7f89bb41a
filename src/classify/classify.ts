import { causes } from '../codes/causes.ts'
import type { Row } from '../codes/row.ts'
import { en } from '../remedies/en.ts'
import { remedyFor } from '../remedies/remedy-for.ts'
import type { Locale } from '../remedies/remedy.ts'
import { findConflicts } from './conflicts.ts'
import { readDetails } from './details.ts'
import type { Diagnosis } from './diagnosis.ts'
import { evidenceOf } from './evidence.ts'
import { factsOfLine, factsOfRecipient, type Facts, type Refused } from './facts.ts'
import { indexOfOwnRows } from './own-rows.ts'
import { permanenceOf } from './permanence.ts'
import { stepsOf } from './steps.ts'
import { suppresses } from './suppression.ts'
import { isWeak, ownRows, type Match, type RowIndex, type StandingIn } from './trust.ts'
import { literalsIn } from './words.ts'

/** How to classify. */
export interface ClassifyOptions {
  /** A locale to write in; absent: English. */
  readonly locale?: Locale
  /** Rows of the caller's own, asked before ours. */
  readonly rows?: readonly Row[]
}

/**
 * Says why a recipient did not get the message: from a recipient of a report, or from a bare reply line such as
 * `550 5.7.750 Service unavailable. Client blocked from sending from unregistered domains`.
 *
 * @throws TypeError where `refused` is neither, or a row of the caller's is wrong.
 */
export function classify(refused: Refused | string, options: ClassifyOptions = {}): Diagnosis {
  const facts = typeof refused === 'string' ? factsOfLine(refused) : factsOfRecipient(refused)
  const own = options.rows === undefined ? null : decide(indexOfOwnRows(options.rows), facts)
  const match = own ?? decide(ownRows(), facts, (folded) => literalsIn(folded, facts.words))
  return write(match, facts, options.locale ?? en)
}

/** The row to trust most: what the innermost refusal says, or what stands around it where that says little. */
function decide(rows: RowIndex, facts: Facts, standingIn?: StandingIn): Match | null {
  const inner = rows.best(facts, standingIn)
  if ((inner !== null && !isWeak(inner)) || facts.whole === facts.text || facts.whole === '') return inner
  const outer = rows.best({ ...facts, text: facts.whole }, standingIn)
  return outer !== null && (inner === null || !isWeak(outer)) ? outer : inner
}

function write(match: Match | null, facts: Facts, locale: Locale): Diagnosis {
  const row = match?.row ?? null
  const cause = row?.cause ?? 'unknown'
  const defaults = causes[cause]
  const permanence = permanenceOf(row, facts)
  const { remedy, language } = remedyFor(locale, cause, row?.remedy ?? null)
  return {
    cause,
    permanence,
    suppress: suppresses(match, facts, permanence),
    scope: row?.scope ?? defaults.scope,
    fixedBy: row?.fixedBy ?? defaults.fixedBy,
    confidence: confidenceOf(match),
    language,
    title: remedy.title,
    explanation: remedy.explanation,
    steps: stepsOf(remedy),
    links: (remedy.links ?? []).map(({ title, url }) => ({ title, url })),
    evidence: evidenceOf(match, facts),
    conflicts: findConflicts(facts, cause),
    details: readDetails(facts.whole, facts.address, facts.words),
  }
}

/** High: the emitter is known, or code and phrase agree, or the code is nobody else's. Low: only something vague was met. */
function confidenceOf(match: Match | null): Diagnosis['confidence'] {
  if (match === null || isWeak(match)) return 'low'
  const isSure = match.level.includes('+') || (match.row.codeDecides === true && match.status !== null)
  return isSure && match.row.confidence === 'high' ? 'high' : 'medium'
}
