/** What the events of a payload tell -> IntakeResult. */
import { defaultLimits } from '../message/limits.ts'
import { note, type Problem } from '../message/problem.ts'
import type { Kind, Original, RecipientStatus, Typed } from '../report/report.ts'
import type { IntakeResult, IntakeService, ProviderEvent } from './intake-result.ts'

/** Names as the services write them. */
const names: Readonly<Record<IntakeService, string>> = {
  'amazon-ses': 'Amazon SES',
  'brevo': 'Brevo',
  'mailgun': 'Mailgun',
  'microsoft-graph': 'Microsoft Graph',
  'nodemailer': 'Nodemailer',
  'postmark': 'Postmark',
  'sendgrid': 'SendGrid',
  'sparkpost': 'SparkPost',
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
    generator: events.length === 0 ? null : { id: from, name: names[from] },
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
