/** The places, beside the opening of the text, where a mail system leaves its mark. */
import type { Anatomy } from '../report/anatomy.ts'
import type { FieldGroup } from '../report/delivery-status.ts'

/** The Reporting-MTA field (RFC 3464 section 2.2.2), type and all; '' where there is none. */
export function reportingMtaOf({ status }: Anatomy): string {
  return status?.message.get('reporting-mta') ?? ''
}

/** Whether the status part has a field, of the message or of its first recipient, whose lower-case name is so. */
export function hasStatusField({ status }: Anatomy, name: RegExp): boolean {
  if (status === null) return false
  return holdsName(status.message, name) || holdsName(status.recipients[0] ?? NO_FIELDS, name)
}

const NO_FIELDS: FieldGroup = new Map()

function holdsName(fields: FieldGroup, name: RegExp): boolean {
  for (const key of fields.keys()) if (isOwn(key) && name.test(key)) return true
  return false
}

/** The Diagnostic-Code of the first recipient; '' where there is none. */
export function diagnosticCodeOf({ status }: Anatomy): string {
  return status?.recipients[0]?.get('diagnostic-code') ?? ''
}

/** The last Received field, which is the first one written: the host on which the report was made. */
export function firstHopOf({ header }: Anatomy): string {
  return header.last('received')
}

/** The Content-Type of the whole, with the boundary, in which many systems name themselves. */
export function contentTypeOf({ header }: Anatomy): string {
  return header.raw('content-type')
}

/** Characters of the longest clue, at least: one may stand where the text for people and the returned copy meet. */
const LONGEST_CLUE = 100

/**
 * Where clues are searched for: in lower case all that `recognises` of any dialect looks at, beside the opening as it is
 * folded for matching, one place a line. Only what was parted from the opening as a returned copy is added as it stands.
 */
export function marksOf(anatomy: Anatomy): string {
  const { header, status, human, opening } = anatomy
  let marks = `${reportingMtaOf(anatomy)}\n${diagnosticCodeOf(anatomy)}\n${contentTypeOf(anatomy)}\n${firstHopOf(
    anatomy,
  )}\n${header.raw('message-id')}\n${header.raw('x-mailer')}\n${anatomy.subject}\n${anatomy.from}\n`
  for (const { name } of header.fields) if (isOwn(name)) marks += `${name}\n`
  if (status !== null) {
    for (const name of status.message.keys()) if (isOwn(name)) marks += `${name}\n`
    for (const name of status.recipients[0]?.keys() ?? []) if (isOwn(name)) marks += `${name}\n`
  }
  if (human.length < opening.length) marks += opening.slice(Math.max(0, human.length - LONGEST_CLUE))
  return marks.toLowerCase()
}

/** Whether a name is one that no standard has: `X-…`. */
function isOwn(name: string): boolean {
  return name[1] === '-' && (name[0] === 'x' || name[0] === 'X')
}
