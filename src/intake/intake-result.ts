import type { Cause, CauseGroup } from '../codes/causes.ts'
import type { Permanence } from '../codes/row.ts'
import { defaultLimits } from '../message/limits.ts'
import { note, type Problem } from '../message/problem.ts'
import type { Kind, Original, RecipientStatus, Report, Typed } from '../report/report.ts'

/** The services and libraries whose payloads are read, by name. */
export const services = {
  'amazon-ses': 'Amazon SES',
  'brevo': 'Brevo',
  'mailgun': 'Mailgun',
  'microsoft-graph': 'Microsoft Graph',
  'nodemailer': 'Nodemailer',
  'postmark': 'Postmark',
  'sendgrid': 'SendGrid',
  'sparkpost': 'SparkPost',
} as const satisfies Record<string, string>

/** The id of a service, such as `amazon-ses`. */
export type IntakeService = keyof typeof services

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

/** What is read of one event: a recipient with its fate, or the name of an event that tells of none. */
export type Told =
  | {
      readonly recipient: RecipientStatus
      readonly event: ProviderEvent
      /** The message it is about, as far as the event describes it. */
      readonly original: Original | null
    }
  | { readonly ignored: string; readonly isAutoReply?: boolean }

/** Names of ignored events that are kept. */
const MOST_IGNORED = 100

/** Puts together what a payload's events tell. */
export function intakeResult(
  from: IntakeService,
  told: readonly Told[],
  reportingMta: Typed | null = null,
): IntakeResult {
  const recipients: RecipientStatus[] = []
  const events: ProviderEvent[] = []
  const ignored = new Set<string>()
  const originals = new Set<Original | null>()
  const problems: Problem[] = []
  for (const one of told) {
    if ('ignored' in one) {
      if (ignored.size < MOST_IGNORED) ignored.add(one.ignored)
    } else if (recipients.length < defaultLimits.recipients) {
      recipients.push(one.recipient)
      events.push(one.event)
      originals.add(one.original)
    } else {
      note(
        problems,
        'limit-recipients',
        `the payload has more than ${defaultLimits.recipients} recipients; the rest was not read`,
      )
    }
  }
  const kind = kindOf(events, told)
  return {
    schemaVersion: 1,
    from,
    kind,
    generator: events.length === 0 ? null : { id: from, name: services[from] },
    reportingMta,
    recipients,
    events,
    ignored: [...ignored],
    original: originals.size === 1 ? ([...originals][0] ?? null) : null,
    problems,
  }
}

function kindOf(events: readonly ProviderEvent[], told: readonly Told[]): Kind {
  const kinds = new Set(events.map(({ kind }) => kind))
  if (kinds.size > 1) return 'mixed'
  const [only] = kinds
  if (only !== undefined) return only
  return told.some((one) => 'ignored' in one && one.isAutoReply) ? 'auto-reply' : 'not-a-report'
}
