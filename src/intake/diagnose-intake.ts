/** A payload's recipients -> Diagnosis[], beside what the service itself says. */
import { classify, type ClassifyOptions } from '../classify/classify.ts'
import type { Diagnosis } from '../classify/diagnosis.ts'
import { stepsOf } from '../classify/steps.ts'
import { causes, type Cause } from '../codes/causes.ts'
import { checkOptions, classifyOptions, type ClassificationOptions } from '../options.ts'
import { en } from '../remedies/en.ts'
import { remedyFor } from '../remedies/remedy-for.ts'
import type { Locale } from '../remedies/remedy.ts'
import type { RecipientStatus } from '../report/report.ts'
import { findContradictions, nameOfLabel, type Contradiction } from './contradictions.ts'
import type { IntakeResult, IntakeService, LabelMeaning, ProviderEvent } from './intake-result.ts'

/** What a payload says, and why each of its recipients did not get the message. */
export interface DiagnosedIntake {
  report: IntakeResult
  /** One for each recipient, in the same order; null for one that nothing failed for (delivered, a complaint). */
  diagnoses: (Diagnosis | null)[]
  /** Where the service's label and the refusal differ, in the order of the recipients. */
  contradictions: Contradiction[]
}

/**
 * Diagnoses every recipient of a payload that failed or is delayed. The refusal decides; where there is none that says
 * why, or the service asked no receiver, the service's label does, and the first rule of the evidence begins with `label/`.
 * English, unless a locale of `ndr-doctor/locales/…` is handed in.
 *
 * @throws TypeError where `report` is not what a reader of `ndr-doctor/intake/…` gives back, or for an option that can't be one.
 */
export function diagnoseIntake(report: IntakeResult, options: ClassificationOptions = {}): DiagnosedIntake {
  if (!Array.isArray(report?.recipients) || report.events?.length !== report.recipients.length) {
    throw new TypeError('diagnoseIntake: expected what a reader of ndr-doctor/intake/… gives back')
  }
  checkOptions(options, ['language', 'rows'])
  const asked = classifyOptions(options, { en })
  const diagnoses = report.recipients.map((recipient, place) =>
    diagnoseRecipient(recipient, report.events[place] as ProviderEvent, report.from, asked),
  )
  const contradictions = diagnoses.flatMap((diagnosis, place) =>
    diagnosis === null ? [] : findContradictions(place, report.events[place]?.label ?? null, diagnosis),
  )
  return { report, diagnoses, contradictions }
}

function diagnoseRecipient(
  recipient: RecipientStatus,
  { kind, label }: ProviderEvent,
  from: IntakeService,
  options: ClassifyOptions,
): Diagnosis | null {
  if (kind !== 'failed' && kind !== 'delayed' && kind !== 'mixed') return null
  const diagnosis = classify(recipient, options)
  if (label === null || label.meaning === null) return diagnosis
  const { byService } = label.meaning
  const cause = causeNamedBy(label.meaning)
  const isUnasked = byService && cause !== null && recipient.replyCode === null
  if (diagnosis.cause !== 'unknown' && !isUnasked) return diagnosis
  const name = nameOfLabel(label)
  const rule = `label/${from}/${name}`
  return decidedBy(label.meaning, cause ?? 'unknown', diagnosis, options.locale ?? en, [
    { rule, source: 'reply', text: name },
  ])
}

/** The one cause that a label means; null where it means several, or a whole group. */
function causeNamedBy({ causes: named }: LabelMeaning): Cause | null {
  const [only, ...others] = named
  return only !== undefined && others.length === 0 && Object.hasOwn(causes, only) ? (only as Cause) : null
}

/** A diagnosis on the ground of a label; what the refusal tells beside the cause is kept. */
function decidedBy(
  meaning: LabelMeaning,
  cause: Cause,
  read: Diagnosis,
  locale: Locale,
  evidence: Diagnosis['evidence'],
): Diagnosis {
  const { scope, fixedBy, suppress } = causes[cause]
  const { remedy, language } = remedyFor(locale, cause, null)
  const permanence = read.permanence === 'unknown' ? meaning.permanence : read.permanence
  // What never reached a receiver is not the receiving side's to mend.
  const isOnSendersSide = meaning.byService && fixedBy.startsWith('recipient')
  return {
    cause,
    permanence,
    suppress: meaning.suppress ?? (suppress && permanence !== 'transient'),
    scope,
    fixedBy: isOnSendersSide ? 'sender-admin' : fixedBy,
    confidence: cause === 'unknown' ? 'low' : 'medium',
    language,
    title: remedy.title,
    explanation: remedy.explanation,
    steps: stepsOf(remedy),
    links: (remedy.links ?? []).map(({ title, url }) => ({ title, url })),
    evidence,
    conflicts: read.conflicts,
    details: read.details,
  }
}
