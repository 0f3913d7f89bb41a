/**
 * ndr-doctor/schema: JSON Schemas (draft 2020-12) of what is handed in and what comes out. Each is a file, too:
 * `ndr-doctor/schema/diagnosed.json`.
 *
 * @module
 */
import advicePolicy from '../schema/advice-policy.json' with { type: 'json' }
import advice from '../schema/advice.json' with { type: 'json' }
import change from '../schema/change.json' with { type: 'json' }
import diagnosedIntake from '../schema/diagnosed-intake.json' with { type: 'json' }
import diagnosed from '../schema/diagnosed.json' with { type: 'json' }
import diagnosis from '../schema/diagnosis.json' with { type: 'json' }
import explanation from '../schema/explanation.json' with { type: 'json' }
import forecast from '../schema/forecast.json' with { type: 'json' }
import intakeResult from '../schema/intake-result.json' with { type: 'json' }
import profile from '../schema/profile.json' with { type: 'json' }
import report from '../schema/report.json' with { type: 'json' }
import safeSend from '../schema/safe-send.json' with { type: 'json' }
import summary from '../schema/summary.json' with { type: 'json' }

/** A JSON Schema, whole: it refers to nothing outside itself. */
export interface PublishedSchema {
  readonly $schema: string
  readonly title: string
  readonly description: string
  /** Every other keyword. */
  readonly [keyword: string]: unknown
}

/** The name of a schema: of its file, without `.json`. */
export type SchemaName =
  /** What `advise` answers. */
  | 'advice'
  /** What `advise` takes as `policy`. */
  | 'advice-policy'
  /** What `explainChange` answers. */
  | 'change'
  /** What `diagnose` answers. */
  | 'diagnosed'
  /** What `diagnoseIntake` answers. */
  | 'diagnosed-intake'
  /** What `classify` answers. */
  | 'diagnosis'
  /** What `explain` answers. */
  | 'explanation'
  /** What `predictBlocking` answers. */
  | 'forecast'
  /** What the readers of `ndr-doctor/intake/…` answer. */
  | 'intake-result'
  /** What `predictBlocking` takes. */
  | 'profile'
  /** What `parseReport` answers. */
  | 'report'
  /** One limit of what `maxSafeSend` answers. */
  | 'safe-send'
  /** What `summarise` answers. */
  | 'summary'

/** Every schema by its name. */
export const schemas: Readonly<Record<SchemaName, PublishedSchema>> = {
  'advice': advice,
  'advice-policy': advicePolicy,
  'change': change,
  'diagnosed': diagnosed,
  'diagnosed-intake': diagnosedIntake,
  'diagnosis': diagnosis,
  'explanation': explanation,
  'forecast': forecast,
  'intake-result': intakeResult,
  'profile': profile,
  'report': report,
  'safe-send': safeSend,
  'summary': summary,
}
