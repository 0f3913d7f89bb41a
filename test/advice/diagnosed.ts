import { classify } from '../../src/classify/classify.ts'
import type { Diagnosed } from '../../src/diagnose.ts'
import { parseReport } from '../../src/core-verbs.ts'

/** What a report says of one recipient. */
export interface Refusal {
  address: string | null
  reply: string
  /** When delivery was last tried. */
  lastAttemptDate?: string | null
  arrivalDate?: string | null
  /** When the returned message was written. */
  written?: string | null
  generator?: string
}

/** By reply: the report that it makes by itself, and its diagnosis. */
const read = new Map<string, Diagnosed>()

function readReply(reply: string): Diagnosed {
  const known = read.get(reply)
  if (known !== undefined) return known
  const report = parseReport(reply)
  const diagnosed = { report, diagnoses: report.recipients.map((recipient) => classify(recipient)) }
  read.set(reply, diagnosed)
  return diagnosed
}

/** A report of one refusal for each recipient, diagnosed. */
export function diagnosedReport(...refusals: [Refusal, ...Refusal[]]): Diagnosed {
  const recipients = refusals.map(({ address, reply, lastAttemptDate = null }) => {
    const recipient = readReply(reply).report.recipients[0]!
    return { ...recipient, address, lastAttemptDate }
  })
  const { arrivalDate = null, written = null, generator } = refusals[0]
  const report = {
    ...readReply(refusals[0].reply).report,
    generator: generator === undefined ? null : { id: generator, name: generator },
    arrivalDate,
    recipients,
    original:
      written === null
        ? null
        : {
            messageId: null,
            inReplyTo: null,
            references: [],
            subject: null,
            from: null,
            to: null,
            date: written,
            listId: null,
            headers: [],
          },
  }
  return { report, diagnoses: refusals.map(({ reply }) => readReply(reply).diagnoses[0]!) }
}

export const replies = {
  unregistered: '550 5.7.750 Service unavailable. Client blocked from sending from unregistered domains',
  badSender: '550 5.1.8 Access denied, bad outbound sender. AS(42004)',
  badConnector: '550 5.7.711 Access denied, bad inbound connector. AS(2204)',
  unknown: '550 5.1.1 The email account that you tried to reach does not exist',
  full: '452 4.2.2 Mailbox full',
} as const
