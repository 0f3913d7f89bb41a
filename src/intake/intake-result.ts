import type { Cause, CauseGroup } from '../codes/causes.ts'
import type { Permanence } from '../codes/row.ts'
import type { Kind, Report } from '../report/report.ts'

/** The id of a service, such as `amazon-ses`. */
export type IntakeService =
  | 'amazon-ses'
  | 'brevo'
  | 'mailgun'
  | 'microsoft-graph'
  | 'nodemailer'
  | 'postmark'
  | 'sendgrid'
  | 'sparkpost'

/** What a service's documentation says that one of its labels means. */
export interface LabelMeaning {
  permanence: Permanence
  /** Whether no more mail shall go to the address, or the service itself lets none through; null: it doesn't say. */
  suppress: boolean | null
  /** The causes, or groups of causes, that the label covers; empty where it names none. */
  causes: (Cause | CauseGroup)[]
  /** The service itself refused or gave up: no receiver was asked. */
  byService: boolean
}

/** A service's own judgement, as the service writes it. */
export interface ProviderLabel {
  /** Such as `Transient` of Amazon SES, `SoftBounce` of Postmark, `10` of SparkPost. */
  type: string
  /** Such as `General` of Amazon SES; null where there is none. */
  subType: string | null
  /** Null for a label that the documentation doesn't explain. */
  meaning: LabelMeaning | null
}

/** What happened to one recipient, in the words of the service. */
export interface ProviderEvent {
  /** Name of the event: `Bounce`, `dropped`, `hard_bounce`. */
  name: string
  /** What became of the message to this recipient. */
  kind: Kind
  /** Null where the service doesn't judge. */
  label: ProviderLabel | null
  /** When it happened: ISO 8601; null where the payload doesn't tell. */
  at: string | null
  /** Message-ID of the message, with angle brackets; null where the payload doesn't carry it. */
  messageId: string | null
  /** The service's own id of the message; null where it has none. */
  serviceMessageId: string | null
}

/**
 * What a payload says: as much of a {@link Report} as an event has, and the service's own words. `original` is null where
 * the payload is about several messages. Plain JSON.
 */
export interface IntakeResult extends Pick<
  Report,
  'schemaVersion' | 'kind' | 'generator' | 'reportingMta' | 'recipients' | 'original' | 'problems'
> {
  /** Whose payload it is. */
  from: IntakeService
  /** One for each recipient, in the same order. */
  events: ProviderEvent[]
  /** Names of the events that tell nothing of a delivery, such as `open`: each once, at most 100. */
  ignored: string[]
}
