/** Complaints: message/feedback-report (RFC 5965), with the extensions of RFC 6591 and 6692. */
import { Header } from '../message/header.ts'
import { readAddress } from './address.ts'
import type { Anatomy } from './anatomy.ts'
import { readDate } from './date.ts'
import type { FieldGroup } from './delivery-status.ts'
import { fold } from '../text/fold.ts'

/** What a complaint says. A field that the report leaves out, and the returned message tells, is named in `derived`. */
export interface FeedbackReport {
  /** `abuse`, `fraud`, `virus`, `not-spam`, `opt-out`, `auth-failure` or what else stands there, lower case. */
  type: string | null
  /** Program that made the report; null where absent. */
  userAgent: string | null
  /** Of the format, mostly `1`; null where absent. */
  version: string | null
  /** addr-spec of the envelope sender. */
  originalMailFrom: string | null
  /** addr-spec of the envelope recipient. */
  originalRcptTo: string | null
  /** The sender's ENVID (RFC 3461 section 4.4). */
  originalEnvelopeId: string | null
  /** ISO 8601. */
  arrivalDate: string | null
  /** Type and name, as written. */
  reportingMta: string | null
  /** Of the client that handed in the message, IPv4 or IPv6. */
  sourceIp: string | null
  /** A domain that the report is about. */
  reportedDomain: string | null
  /** Address of a page that the report is about. */
  reportedUri: string | null
  /** How many complaints the report stands for; null: not said, which means one. */
  incidents: number | null
  /** Authentication-Results (RFC 8601), as written. */
  authenticationResults: string | null
  /** Names of the fields above that were read from the returned message. */
  derived: string[]
}

const NO_HEADER = new Header([])

/** Microsoft's junk mail reports (JMRP) carry this field of Outlook.com instead of a feedback report. */
export const MICROSOFT_COMPLAINT = 'x-hmxmroriginalrecipient'

/** Whether a message is one of Microsoft's junk mail reports, which have no feedback-report part. */
export function isMicrosoftComplaint({ header, original }: Anatomy): boolean {
  return header.has(MICROSOFT_COMPLAINT) || original?.has(MICROSOFT_COMPLAINT) === true
}

/**
 * Reads a complaint; the fields that Microsoft and AOL leave out come from the returned message.
 *
 * @param told what a notification without a feedback-report part tells, which returns no message either
 */
export function readFeedbackReport(anatomy: Anatomy, told: FieldGroup | null = null): FeedbackReport {
  const fields: FieldGroup = told ?? anatomy.feedback ?? new Map()
  const returned = told === null ? (anatomy.original ?? anatomy.header) : NO_HEADER
  const derived: string[] = []
  const stated = (name: string) => {
    const value = fold(fields.get(name) ?? '')
    return value === '' ? null : value
  }
  const derive = (name: string, own: string | null, other: string | null) => {
    if (own === null && other !== null) derived.push(name)
    return own ?? other
  }
  const incidents = Number.parseInt(stated('incidents') ?? '', 10)
  const returnedRcpt = readAddress(returned.text(MICROSOFT_COMPLAINT)) ?? readAddress(returned.text('to'))
  const returnedFrom = readAddress(returned.text('return-path')) ?? readAddress(returned.text('from'))
  const connecting =
    /\[(?:IPv6:)?((?:\d{1,3}\.){3}\d{1,3}|[0-9a-f:.]{4,45})\]/i.exec(returned.raw('received'))?.[1] ?? null
  const type = stated('feedback-type')?.toLowerCase() ?? null
  return {
    type: derive('type', type, isMicrosoftComplaint(anatomy) ? 'abuse' : null),
    userAgent: stated('user-agent'),
    version: stated('version'),
    originalMailFrom: derive(
      'originalMailFrom',
      readAddress(stated('original-mail-from') ?? ''),
      returnedFrom,
    ),
    originalRcptTo: derive(
      'originalRcptTo',
      readAddress(stated('original-rcpt-to') ?? stated('removal-recipient') ?? ''),
      returnedRcpt,
    ),
    originalEnvelopeId: stated('original-envelope-id'),
    arrivalDate: derive(
      'arrivalDate',
      readDate(stated('arrival-date') ?? stated('received-date') ?? ''),
      readDate(returned.raw('date')),
    ),
    reportingMta: stated('reporting-mta'),
    sourceIp: derive('sourceIp', stated('source-ip'), connecting),
    reportedDomain: stated('reported-domain'),
    reportedUri: stated('reported-uri'),
    incidents: Number.isNaN(incidents) ? null : incidents,
    authenticationResults: stated('authentication-results'),
    derived,
  }
}
