import type { Cause, FixedBy, Scope } from './causes.ts'
import type { EmitterId } from './emitters.ts'

/** Whether trying again unchanged can succeed. */
export type Permanence = 'permanent' | 'transient' | 'unknown'

/**
 * One piece of knowledge: what a code, a phrase, or both mean from whom. Every field by which a cause is decided.
 *
 * A row with a phrase applies where the phrase stands in the reply; its codes and its emitter then add to the trust.
 * A row without a phrase applies where its code stands. See `classify/trust.ts` for the order.
 */
export interface DecidingRow {
  /** `table/name`, unique: `exchange-online/5.7.750`. */
  readonly id: string
  /** Who writes this; null: anyone. A row of one emitter never applies to a reply known to be another's. */
  readonly emitter: EmitterId | null
  /** Enhanced status code: `5.7.750`, any class `X.1.1`, or a range `5.7.606-5.7.649`; null: none asked for. */
  readonly status: string | null
  /** SMTP reply code, 200 to 599; null: none asked for. */
  readonly replyCode: number | null
  /**
   * What the reply says: a lower-case literal, matched on text with white space folded; an array: all of them in this
   * order, at most 120 characters between two. An emitter's phrase under 16 characters counts only where the emitter is known.
   */
  readonly phrase: string | readonly string[] | null
  /** The code alone decides even where the phrase is not there: nobody else uses this number for anything else. */
  readonly codeDecides?: true | undefined
  /** Decides only where nothing better does: a vague code such as X.0.0, or a word such as `rejected`. */
  readonly weak?: true | undefined
  readonly cause: Cause
  /** Where it differs from the cause's own. */
  readonly scope?: Scope | undefined
  readonly fixedBy?: FixedBy | undefined
  readonly suppress?: boolean | undefined
  /** Only where the reply's own class would mislead. */
  readonly permanence?: Permanence | undefined
  /** Key of a remedy of its own in the locales; absent: the cause's remedy. */
  readonly remedy?: string | undefined
  readonly confidence: 'high' | 'medium'
}

/** What a row stands on: for those who read the tables, as none of it decides. */
export interface RowNotes {
  /** Page or document the row stands on. */
  readonly source: string
  /** Date of that source, ISO 8601: `2026-01-07`, or as much of it as is known. */
  readonly asOf: string
  /** A reply this row decides; its own test, and the counter-test of every other row. */
  readonly example: string
}

/** A row of a table. */
export interface Row extends DecidingRow, RowNotes {}
