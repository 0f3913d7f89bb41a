import type { Anatomy } from '../report/anatomy.ts'
import type { FieldGroup } from '../report/delivery-status.ts'
import type { Action } from '../report/report.ts'

/** What a text for people says about one recipient. */
export interface Finding {
  /** null where the text names none. */
  readonly address: string | null
  /** The address the mail was first sent to, where the text tells it (`expanded from`, `generated from`). */
  readonly intended: string | null
  /** What is said about this recipient, wrappers and all; '' where nothing is. */
  readonly text: string
}

/**
 * What the standards don't say: how one mail system writes its reports. Its file also exports `signs`, which say in words
 * by what it is recognised: a text of its own, as only the documentation reads it.
 */
export interface Dialect {
  /** Unique, and the name of its file: `exchange-online`, `mail.ru`. */
  readonly id: string
  /** As its makers write it. */
  readonly name: string
  /**
   * Lower-case literals, one of which stands in the marks (`signs.ts`) of every report that is recognised. Only a dialect
   * with a clue is asked: `recognises` of all of them takes many times as long as one search for every clue.
   */
  readonly clues: readonly string[]
  recognises(anatomy: Anatomy): boolean
  /** Reads the text for people; absent: as free text. */
  read?(anatomy: Anatomy): Finding[]
  /** Where the report itself tells the action without a status part. */
  action?(anatomy: Anatomy): Action | null
  /** Of a complaint in a form of its own: what it tells, under the names of RFC 5965; null where it is none. `read` tells who complained. */
  complaint?(anatomy: Anatomy): FieldGroup | null
}
