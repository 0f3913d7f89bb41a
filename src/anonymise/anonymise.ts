/** A mail without the people in it, and with the same diagnosis. */
import { diagnose, parseReport } from '../core-verbs.ts'
import type { Diagnosed } from '../diagnose.ts'
import { readHeader } from '../message/header.ts'
import { bytesOf, foldLineEnds, octetsOf, type Octets } from '../message/octets.ts'
import { bytesOfSource, type Source } from '../message/source.ts'
import type { Report } from '../report/report.ts'
import { Identities } from './identities.ts'
import { Pseudonyms, type Replacement } from './pseudonyms.ts'
import { MessageRedactor } from './redact-message.ts'
import { Redactor, type Thoroughness } from './redact-text.ts'

/** A mail without the people in it. */
export interface Anonymised {
  /** The mail, with the line ends that it had first. */
  mail: Uint8Array
  /** Whether the diagnosis is still the same: of each recipient what became of it, code, cause and whether to stop mailing. */
  isSameDiagnosis: boolean
  /** What stands for what. Not to be handed on with the mail. */
  replacements: Replacement[]
}

/**
 * From the most thorough on; where a word of the report itself was replaced, and its diagnosis changed, the next is tried,
 * and where none is left, the most thorough stands.
 */
const ATTEMPTS: readonly Thoroughness[] = [
  { words: true, free: true, copies: true },
  { words: true, free: true, copies: false },
  { words: false, free: true, copies: true },
  { words: false, free: true, copies: false },
  { words: true, free: false, copies: false },
  { words: false, free: false, copies: false },
]

/**
 * Replaces people, addresses, domains, IP addresses, message ids, subjects and what people wrote in a mail, in pasted text
 * or in a reply line. The same original has the same replacement. Structure, codes, refusals, and the hosts of mail systems
 * that the diagnosis knows refusals by stay. What is encoded is decoded before, and encoded again.
 *
 * Names that stand nowhere but in free text of a mail system can't be told from its words: look through the result before
 * you hand it on.
 *
 * @throws TypeError for a source that can't be one.
 */
export function anonymise(source: Source): Anonymised {
  const octets = octetsOf(bytesOfSource(source))
  const text = foldLineEnds(octets)
  const end = /\r\n|\n|\r/.exec(octets)?.[0] ?? '\n'
  const before = diagnose(bytesOf(text))
  let first: Anonymised | null = null
  for (const thoroughness of ATTEMPTS) {
    const pseudonyms = new Pseudonyms()
    const redacted = redact(text, before.report, pseudonyms, thoroughness)
    const isSameDiagnosis = isSame(before, diagnose(bytesOf(redacted)), pseudonyms)
    const anonymised = {
      mail: bytesOf(end === '\n' ? redacted : redacted.replaceAll('\n', end)),
      isSameDiagnosis,
      replacements: pseudonyms.all,
    }
    if (isSameDiagnosis) return anonymised
    first ??= anonymised
  }
  return first as Anonymised
}

function redact(octets: Octets, report: Report, pseudonyms: Pseudonyms, thoroughness: Thoroughness): Octets {
  const isReport = report.kind !== 'not-a-report' && report.kind !== 'auto-reply'
  const redactor = new Redactor(pseudonyms, identitiesIn(octets, report, isReport), thoroughness)
  const nested = new MessageRedactor(redactor, (inner) => isDeliveryReport(parseReport(bytesOf(inner)).kind))
  return nested.message(octets, isReport ? 'system' : 'person')
}

function isDeliveryReport(kind: Report['kind']): boolean {
  return kind !== 'not-a-report' && kind !== 'auto-reply'
}

/** What the header, the report and the returned message tell of people. */
function identitiesIn(octets: Octets, { original, recipients }: Report, isReport: boolean): Identities {
  const identities = new Identities()
  const { header } = readHeader(octets, 0, octets.length, octets.length)
  identities.addHeader(header, isReport)
  for (const { address, intended, reply } of recipients) identities.addText(`${address} ${intended} ${reply}`)
  if (original?.subject) identities.addSubject(original.subject)
  for (const { name, value } of original?.headers ?? []) identities.addField(name, value, false)
  return identities
}

function isSame(one: Diagnosed, other: Diagnosed, pseudonyms: Pseudonyms): boolean {
  return (
    JSON.stringify(gistOf(one, (address) => pseudonyms.address(address))) ===
    JSON.stringify(gistOf(other, (address) => address))
  )
}

function gistOf({ report, diagnoses }: Diagnosed, ofAddress: (address: string) => string): unknown {
  return [
    report.kind,
    report.recipients.map(({ address, action, status, replyCode }, place) => {
      const diagnosis = diagnoses[place] ?? null
      return [
        address === null ? null : ofAddress(address).toLowerCase(),
        action,
        status,
        replyCode,
        diagnosis && [diagnosis.cause, diagnosis.permanence, diagnosis.suppress],
      ]
    }),
  ]
}
