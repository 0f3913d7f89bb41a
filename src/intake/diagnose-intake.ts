/** A payload's recipients -> Diagnosis[], beside what the service itself says. */
import { classify, type ClassifyOptions } from '../classify/classify.ts'
import type { Diagnosis, Evidence } from '../classify/diagnosis.ts'
import { stepsOf } from '../classify/steps.ts'
import { causes, type Cause } from '../codes/causes.ts'
import type { Permanence } from '../codes/row.ts'
import { checkOptions, classifyOptions, type ClassificationOptions } from '../options.ts'
import { en } from '../remedies/en.ts'
import { remedyFor } from '../remedies/remedy-for.ts'
import type { Locale } from '../remedies/remedy.ts'
import type { RecipientStatus } from '../report/report.ts'
import { findContradictions, nameOfLabel, type Contradiction } from './contradictions.ts'
import type {
  IntakeResult,
  IntakeService,
  LabelMeaning,
  ProviderEvent,
  ProviderLabel,
} from './intake-result.ts'

/** What a payload says, and why each of its recipients did not get the message. */
export interface DiagnosedIntake {
  report: IntakeResult
  /** One for each recipient, in the same order; null for one that nothing failed for (delivered, a complaint). */
  diagnoses: (Diagnosis | null)[]
  /** Where the service's label and the refusal differ, in the order of the recipients. */
  contradictions: Contradiction[]
}

/**
 * Diagnoses every recipient of a payload that failed or is delayed. The refusal decides. The service's label does where
 * there is no refusal, where the refusal doesn't say why and the label names one cause, and where the service asked no
 * receiver; the rule of the evidence then begins with `label/`. English, unless a locale of `ndr-doctor/locales/…` is
 * handed in.
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
  const read = classify(recipient, options)
  if (label === null || label.meaning === null) return read
  const { meaning } = label
  const isUnasked = meaning.byService && recipient.replyCode === null
  const cause = causeNamedBy(meaning)
  const labelDecides =
    cause === null
      ? read.cause === 'unknown' && recipient.reply === null
      : read.cause === 'unknown' || isUnasked
  const diagnosis: Diagnosis = labelDecides
    ? {
        ...read,
        ...decidedBy(meaning, cause ?? 'unknown', permanenceOf(recipient, read, meaning)),
        ...textsOf(cause ?? 'unknown', options.locale ?? en),
        evidence: [evidenceOf(label, from)],
      }
    : read
  // What never reached a receiver is not the receiving side's to mend.
  return isUnasked && diagnosis.fixedBy.startsWith('recipient')
    ? { ...diagnosis, fixedBy: 'sender-admin' }
    : diagnosis
}

/** The one cause that a label means; null where it means several, or a whole group. */
function causeNamedBy({ causes: named }: LabelMeaning): Cause | null {
  const [only, ...others] = named
  return only !== undefined && others.length === 0 && Object.hasOwn(causes, only) ? (only as Cause) : null
}

/** A code's class stands above the label; that the event is a failure doesn't. */
function permanenceOf(
  { replyCode, status }: RecipientStatus,
  read: Diagnosis,
  meaning: LabelMeaning,
): Permanence {
  const hasCode = replyCode !== null || status !== null
  return meaning.permanence === 'unknown' || (hasCode && read.permanence !== 'unknown')
    ? read.permanence
    : meaning.permanence
}

function decidedBy(
  meaning: LabelMeaning,
  cause: Cause,
  permanence: Permanence,
): Pick<Diagnosis, 'cause' | 'permanence' | 'suppress' | 'scope' | 'fixedBy' | 'confidence'> {
  const { scope, fixedBy, suppress } = causes[cause]
  return {
    cause,
    permanence,
    suppress: meaning.suppress ?? (suppress && permanence !== 'transient'),
    scope,
    fixedBy,
    confidence: cause === 'unknown' ? 'low' : 'medium',
  }
}

function textsOf(
  cause: Cause,
  locale: Locale,
): Pick<Diagnosis, 'language' | 'title' | 'explanation' | 'steps' | 'links'> {
  const { remedy, language } = remedyFor(locale, cause, null)
  return {
    language,
    title: remedy.title,
    explanation: remedy.explanation,
    steps: stepsOf(remedy),
    links: (remedy.links ?? []).map(({ title, url }) => ({ title, url })),
  }
}

function evidenceOf(label: ProviderLabel, from: IntakeService): Evidence {
  const name = nameOfLabel(label)
  return { rule: `label/${from}/${name}`, source: 'label', text: name }
}
