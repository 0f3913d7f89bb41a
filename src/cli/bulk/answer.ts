/** One mail -> what is written of it. Runs in a worker, too: what goes in and comes out can be cloned. */
import { createHash } from 'node:crypto'
import type * as library from '../../index.ts'
import type { Diagnosed, Report } from '../../index.ts'
import type { Style } from '../terminal.ts'
import { inFormat } from '../in-format.ts'
import type { Format, Wording } from '../options.ts'
import type { Mail } from './mail.ts'

/** How mails are to be answered. */
export interface Job extends Wording, Style {
  readonly format: Format
  /** Whether the name of the input stands above its answer. */
  readonly isNamed: boolean
  readonly isWritten: boolean
  /** Whether a summary will be asked for. */
  readonly isCounted: boolean
}

/** What became of a mail. */
export type Outcome =
  | {
      readonly kind: 'answered'
      /** Whole lines. */
      readonly text: string
      /** Whether a delivery failed for good. */
      readonly isFailed: boolean
      /** As much of the diagnosis as a summary counts; null where none will be asked for. */
      readonly counted: Diagnosed | null
    }
  | { readonly kind: 'unreadable' | 'fault'; readonly reason: string }

/** SHA-256 of a mail, in hexadecimal digits. */
export function digestOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/** How a mail is called: the message in a mailbox by its place. */
export function nameOf({ input, message }: Pick<Mail, 'input' | 'message'>): string {
  return message === null ? input : `${input}:${message}`
}

/** Why an input says nothing that could be answered; null where it does. */
export function reasonNotToAnswer({ problems }: Report): string | null {
  for (const { code, message } of problems) {
    if (code === 'empty-input') return 'empty'
    if (code === 'not-text') return 'not a mail and not text'
    if (code === 'outlook-file-unread') return message
  }
  return null
}

/** Whether a delivery failed for good. */
export function isFailed({ kind, recipients }: Report): boolean {
  return kind === 'failed' || recipients.some(({ action }) => action === 'failed')
}

/** The texts and the original's header, which make the most of a diagnosis, don't count. */
function countedOf({ report, diagnoses }: Diagnosed): Diagnosed {
  const original = report.original === null ? null : { ...report.original, headers: [] }
  return {
    report: { ...report, original, problems: [] },
    diagnoses: diagnoses.map((one) => one && { ...one, explanation: '', links: [], evidence: [] }),
  }
}

function write(mail: Mail, diagnosed: Diagnosed, job: Job, from: typeof library): string {
  if (!job.isWritten) return ''
  const { input, message } = mail
  const record = { input, message, sha256: digestOf(mail.bytes), ...diagnosed }
  const text = inFormat(diagnosed, record, job, from)
  const isTitled = job.format === 'text' && (job.isNamed || message !== null)
  return isTitled ? `==> ${nameOf(mail)} <==\n${text}\n` : text
}

/** Diagnoses a mail, and writes the answer. Never throws. */
export async function answer(mail: Mail, job: Job, from: typeof library): Promise<Outcome> {
  try {
    const diagnosed = await from.diagnose(mail.bytes, { language: job.language })
    const reason = reasonNotToAnswer(diagnosed.report)
    if (reason !== null) return { kind: 'unreadable', reason }
    return {
      kind: 'answered',
      text: write(mail, diagnosed, job, from),
      isFailed: isFailed(diagnosed.report),
      counted: job.isCounted ? countedOf(diagnosed) : null,
    }
  } catch (error) {
    return { kind: 'fault', reason: `a fault of ndr-doctor itself: ${String(error)}` }
  }
}
