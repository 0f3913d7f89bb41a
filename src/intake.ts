/**
 * ndr-doctor/intake: what the readers of `ndr-doctor/intake/…` find in a payload, diagnosed.
 *
 * @module
 */
export { diagnoseIntake, type DiagnosedIntake } from './intake/diagnose-intake.ts'
export type { Contradiction } from './intake/contradictions.ts'
export type {
  IntakeResult,
  IntakeService,
  LabelMeaning,
  ProviderEvent,
  ProviderLabel,
} from './intake/intake-result.ts'
export type { CauseGroup } from './codes/causes.ts'
export type * from './types.ts'
