/** The places, beside the opening of the text, where a mail system leaves its mark. */
import type { Anatomy } from '../report/anatomy.ts'

/** The Reporting-MTA field (RFC 3464 section 2.2.2), type and all; '' where there is none. */
export function reportingMtaOf({ status }: Anatomy): string {
  return status?.message.get('reporting-mta') ?? ''
}

/** Whether the status part has a field, of the message or of its first recipient, whose lower-case name is so. */
export function hasStatusField({ status }: Anatomy, name: RegExp): boolean {
  return [status?.message, status?.recipients[0]].some((group) =>
    [...(group?.keys() ?? [])].some((key) => key.startsWith('x-') && name.test(key)),
  )
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
 * All that `recognises` of any dialect looks at, in lower case, one place a line: where clues are searched for. The opening
 * is there as it is folded for matching; only what was parted from it as a returned copy is added as it stands.
 */
export function marksOf(anatomy: Anatomy): string {
  const { header, status } = anatomy
  const marks = [
    reportingMtaOf(anatomy),
    diagnosticCodeOf(anatomy),
    contentTypeOf(anatomy),
    firstHopOf(anatomy),
    header.raw('message-id'),
    header.raw('x-mailer'),
    anatomy.subject,
    anatomy.from,
    ...ownNames(header.fields.map((field) => field.name)),
    ...ownNames([...(status?.message.keys() ?? []), ...(status?.recipients[0]?.keys() ?? [])]),
    anatomy.foldedOpening,
    anatomy.opening.slice(Math.max(0, anatomy.human.length - LONGEST_CLUE)),
  ]
  return marks.join('\n').toLowerCase()
}

/** The names that no standard has. */
function ownNames(names: readonly string[]): string[] {
  return names.filter((name) => name[1] === '-' && (name[0] === 'x' || name[0] === 'X'))
}
