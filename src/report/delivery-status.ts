/** message/delivery-status (RFC 3464 section 2) and message/global-delivery-status (RFC 6533). */
import { isDigit, isLetter } from '../text/ascii.ts'
import { decodeWords } from '../message/encoded-word.ts'
import { note, type Problem } from '../message/problem.ts'
import { decodeBase64 } from '../message/transfer-encoding.ts'
import { readAddress } from './address.ts'
import { readAction } from './action.ts'
import type { Action, Typed } from './report.ts'
import { readStatusField } from './status-code.ts'
import { typedAddress, typedField } from './typed-field.ts'

/** A group of fields by lower-case name; of several of a name the first. Values are unfolded and decoded. */
export type FieldGroup = ReadonlyMap<string, string>

/** The fields of one recipient (section 2.3). What is read out of a value is read once, however many ask. */
export class RecipientFields extends Map<string, string> {
  #finalRecipient: Typed | null | undefined
  #originalRecipient: Typed | null | undefined
  #diagnosticCode: Typed | null | undefined
  #address: string | null | undefined
  #status: string | null | undefined
  #action: Action | null | undefined

  get finalRecipient(): Typed | null {
    if (this.#finalRecipient === undefined) this.#finalRecipient = typedAddress(this.get('final-recipient'))
    return this.#finalRecipient
  }

  get originalRecipient(): Typed | null {
    if (this.#originalRecipient === undefined)
      this.#originalRecipient = typedAddress(this.get('original-recipient'))
    return this.#originalRecipient
  }

  get diagnosticCode(): Typed | null {
    if (this.#diagnosticCode === undefined) this.#diagnosticCode = typedField(this.get('diagnostic-code'))
    return this.#diagnosticCode
  }

  /** The recipient that the group is about; null where it names none. */
  get address(): string | null {
    if (this.#address === undefined)
      this.#address =
        addressOf(this.finalRecipient) ??
        addressOf(this.originalRecipient) ??
        addressOf(typedAddress(this.get('x-actual-recipient')))
    return this.#address
  }

  /** The code of the Status field; null where there is none. */
  get status(): string | null {
    if (this.#status === undefined) this.#status = readStatusField(this.get('status') ?? '')
    return this.#status
  }

  /** What the Action field says; null where there is none, or nothing known. */
  get action(): Action | null {
    if (this.#action === undefined) this.#action = readAction(this.get('action') ?? '')
    return this.#action
  }
}

function addressOf(recipient: Typed | null): string | null {
  return recipient === null ? null : readAddress(recipient.value)
}

/** What a status part says: the message's own fields, and a group for each recipient. */
export interface DeliveryStatus {
  readonly message: FieldGroup
  readonly recipients: readonly RecipientFields[]
  /** There are more recipients than were read. */
  readonly isCut: boolean
}

/** Fields that only a recipient has (section 2.3), with what Sendmail, Postfix and others add. */
const OF_RECIPIENT = new Set([
  'original-recipient',
  'final-recipient',
  'action',
  'status',
  'remote-mta',
  'diagnostic-code',
  'last-attempt-date',
  'final-log-id',
  'will-retry-until',
  'x-actual-recipient',
  'x-supplementary-info',
  'x-display-name',
])
const NAMES = new Set(['original-recipient', 'final-recipient'])
/** Fields of which a group has at least one. */
const TELLING = ['final-recipient', 'original-recipient', 'action', 'status', 'diagnostic-code']

function tellsSomething(group: RecipientFields): boolean {
  return TELLING.some((name) => group.has(name))
}

/**
 * Reads a status part. Blank lines part the groups by the standard; real reports leave them out or add more, so a group
 * also ends where a field comes that it has already. Nested MIME fields are passed over; a base64 tail, as Office 365
 * writes it behind the first group, is decoded in place.
 */
export function readDeliveryStatus(text: string, mostRecipients: number): DeliveryStatus {
  const message = new Map<string, string>()
  const recipients: RecipientFields[] = []
  let current: RecipientFields | null = null
  let last: { group: Map<string, string>; name: string } | null = null
  let gap = false
  let isCut = false
  let lines = text.split('\n')
  let hasTail = false
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] as string
    const colon = line.indexOf(':')
    if (colon < 0 && !hasTail && line.length >= SHORTEST_BASE64 && BASE64_LINE.test(line)) {
      hasTail = true
      lines = withTail(lines, at)
      at--
      continue
    }
    const usual = colon < 0 ? undefined : USUAL.get(line.slice(0, colon))
    if (usual === undefined && line.trim() === '') {
      gap = true
      last = null
      continue
    }
    const name = usual ?? nameOf(line)
    if (name === '' || (usual === undefined && isIndented(line) && !OF_RECIPIENT.has(name))) {
      if (last) last.group.set(last.name, `${last.group.get(last.name) ?? ''} ${line.trim()}`)
      continue
    }
    if (usual === undefined && name.startsWith('content-')) {
      last = null
      continue
    }
    if (
      (current !== null || OF_RECIPIENT.has(name)) &&
      (current === null || beginsGroup(current, name, gap))
    ) {
      isCut = recipients.length >= mostRecipients
      if (isCut) break
      current = new RecipientFields()
      recipients.push(current)
    }
    gap = false
    const group: Map<string, string> = current ?? message
    last = group.has(name) ? { group: new Map(), name } : { group, name }
    last.group.set(name, line.slice(colon + 1).trim())
  }
  const named = recipients.filter(tellsSomething)
  for (const group of [message, ...named]) decode(group)
  return { message, recipients: named, isCut }
}

/** The usual fields by their names as the standard writes them: nothing need be looked at twice. */
const USUAL = new Map(
  [
    'Reporting-MTA',
    'DSN-Gateway',
    'Received-From-MTA',
    'Arrival-Date',
    'Original-Envelope-Id',
    'Original-Recipient',
    'Final-Recipient',
    'Action',
    'Status',
    'Remote-MTA',
    'Diagnostic-Code',
    'Last-Attempt-Date',
    'Final-Log-ID',
    'Will-Retry-Until',
    'X-Actual-Recipient',
    'X-Supplementary-Info',
    'X-Display-Name',
  ].map((name) => [name, name.toLowerCase()]),
)

/** The name of the field that a line begins with, lower case; '' where it begins with none. */
function nameOf(line: string): string {
  const colon = colonOf(line)
  return colon < 0 ? '' : line.slice(0, colon).trim().toLowerCase()
}

function isIndented(line: string): boolean {
  return isBlank(line.charCodeAt(0))
}

const LONGEST_NAME = 61

/** Offset of the colon behind a field's name at the start of a line, with white space around the name or not; -1: no field. */
function colonOf(line: string): number {
  let at = 0
  while (isBlank(line.charCodeAt(at))) at++
  const begin = at
  if (!isLetter(line.charCodeAt(at))) return -1
  while (isNameCharacter(line.charCodeAt(at))) at++
  const length = at - begin
  while (isBlank(line.charCodeAt(at))) at++
  return line[at] === ':' && length > 1 && length <= LONGEST_NAME ? at : -1
}

function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x09
}

function isNameCharacter(code: number): boolean {
  return isLetter(code) || isDigit(code) || code === 0x2d
}

function beginsGroup(current: ReadonlyMap<string, string>, name: string, gap: boolean): boolean {
  if (NAMES.has(name)) {
    return (
      current.has(name) ||
      (gap &&
        (current.has('final-recipient') || current.has('action')) &&
        !(name === 'final-recipient' && !current.has('final-recipient')))
    )
  }
  return gap && current.has(name) && OF_RECIPIENT.has(name)
}

function decode(group: Map<string, string>): void {
  for (const [name, value] of group) if (value.includes('=?')) group.set(name, decodeWords(value))
}

/** Notes what is wrong in a status part: no recipients at all, one without an address, a status that is no code. */
export function noteFaults({ recipients }: DeliveryStatus, problems: Problem[]): void {
  if (recipients.length === 0)
    note(problems, 'status-part-malformed', 'a delivery status part names no recipient')
  for (const group of recipients) {
    const named = group.has('final-recipient') ? group.finalRecipient : group.originalRecipient
    if (addressOf(named) === null)
      note(problems, 'address-malformed', 'a recipient in the status part has no address')
    if (group.has('status') && group.status === null)
      note(problems, 'status-malformed', 'a Status field holds no status code')
  }
}

/** Characters of a line of base64 that is no field and no word. */
const SHORTEST_BASE64 = 24
const BASE64_LINE = /^[A-Za-z0-9+/]{24,}={0,2}$/

/** The lines with those of base64, from the first on, decoded; as they are where that gives no fields. */
function withTail(lines: string[], first: number): string[] {
  let end = first
  while (end < lines.length && /^[A-Za-z0-9+/]+={0,2}$/.test(lines[end] as string)) end++
  const tail = decodeBase64(lines.slice(first, end).join('')).replaceAll('\r\n', '\n')
  return /^[A-Za-z-]+:/m.test(tail)
    ? [...lines.slice(0, first), ...tail.split('\n'), ...lines.slice(end)]
    : lines
}
