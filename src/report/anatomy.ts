import { fileTypeOf } from '../message/file-type.ts'
import { readHeader, type Header } from '../message/header.ts'
import type { Limits } from '../message/limits.ts'
import type { Message } from '../message/message.ts'
import { octetsOfText, type Octets } from '../message/octets.ts'
import type { Part } from '../message/part.ts'
import { note, type Problem } from '../message/problem.ts'
import { knowsTransferEncoding } from '../message/transfer-encoding.ts'
import { noteFaults, readDeliveryStatus, type DeliveryStatus, type FieldGroup } from './delivery-status.ts'
import { headerOfCopy } from './original.ts'
import { partReturnedCopy, type Parted } from './returned-copy.ts'
import { cutLines } from '../text/cut-lines.ts'
import { foldForMatching } from '../text/fold.ts'
import { saidBySubject, saidByText, type Says } from './wording.ts'

/** What a part of a report is for, by its media type. */
type Role = 'status' | 'feedback' | 'disposition' | 'copy'
const ROLES = new Map<string, Role>([
  ['message/delivery-status', 'status'],
  ['message/global-delivery-status', 'status'],
  ['message/x-delivery-status', 'status'],
  ['message/feedback-report', 'feedback'],
  ['message/disposition-notification', 'disposition'],
  ['message/global-disposition-notification', 'disposition'],
  ['message/rfc822', 'copy'],
  ['message/global', 'copy'],
  ['text/rfc822-headers', 'copy'],
  ['text/rfc822-header', 'copy'],
  ['message/rfc822-headers', 'copy'],
  ['message/global-headers', 'copy'],
  ['message/rfc822-header', 'copy'],
])
const STATUS_FIELDS =
  /^[>\s]{0,6}(?:final-recipient|original-recipient)[ \t]*:[ \t]*(?:[\w-]+[ \t]*;[ \t]*)?\S/im

/** Characters of the text in which a report says what it is. */
export const OPENING = 6000

/**
 * What a message holds, in the words of the standards; the ground that dialects stand on. Parts are decoded when they
 * are first asked for: most reports are told by their header and their status part.
 */
export class Anatomy {
  readonly header: Header
  /** The media type of the whole. */
  readonly type: string
  /** `report-type` of a multipart/report, lower case; '' elsewhere. */
  readonly reportType: string
  readonly #limits: Readonly<Limits>
  readonly #problems: Problem[]
  readonly #texts: Part[] = []
  readonly #statuses: Part[] = []
  readonly #attached: Part | undefined
  readonly #feedback: Part | undefined
  readonly #disposition: Part | undefined

  constructor({ root, problems }: Message, limits: Readonly<Limits>) {
    this.#problems = problems
    this.header = root.header
    this.type = root.type
    this.reportType = (root.contentType.parameters.get('report-type') ?? '').toLowerCase()
    this.#limits = limits
    for (const part of leaves(root)) {
      const file = fileTypeOf(part.contentType, part.header)
      const role = ROLES.get(part.type) ?? (file === 'mail' ? 'copy' : undefined)
      if (role === 'status') this.#statuses.push(part)
      else if (role === 'feedback') this.#feedback ??= part
      else if (role === 'disposition') this.#disposition ??= part
      else if (role === 'copy' && (part !== root || isMessage(part, limits))) this.#attached ??= part
      else if (
        (part.type.startsWith('text/') || part === root || file === 'text') &&
        (this.#attached === undefined || this.#texts.length === 0)
      ) {
        this.#texts.push(part)
      }
    }
  }

  /** Decoded Subject; '' where there is none. */
  get subject(): string {
    return (this.#subject ??= this.header.text('subject'))
  }
  #subject: string | undefined

  /** What the subject says, as `report/wording.ts` knows it. */
  get saidBySubject(): ReadonlySet<Says> {
    return (this.#saidBySubject ??= saidBySubject(foldForMatching(this.subject)))
  }
  #saidBySubject: ReadonlySet<Says> | undefined

  /** Decoded From; '' where there is none. */
  get from(): string {
    return (this.#from ??= this.header.text('from'))
  }
  #from: string | undefined

  /** The beginning of what is written for people, as it stands; what `recognises` of a dialect looks at. */
  get opening(): string {
    return (this.#opening ??= (this.#texts[0]?.text() ?? '').slice(0, OPENING))
  }
  #opening: string | undefined

  /** {@link opening} as `text/fold.ts` folds it, without the returned copy. */
  get foldedOpening(): string {
    return (this.#foldedOpening ??= foldForMatching(this.human.slice(0, OPENING)))
  }
  #foldedOpening: string | undefined

  /** What the beginning of the text says, as `report/wording.ts` knows it. */
  get saidByText(): ReadonlySet<Says> {
    return (this.#saidByText ??= saidByText(this.foldedOpening))
  }
  #saidByText: ReadonlySet<Says> | undefined

  /** What is written for people, without the returned copy. */
  get human(): string {
    return this.#parted.report
  }

  /** What stands behind the announcement of a copy in the text, as octets; null where none is announced. */
  get copy(): Octets | null {
    const { copy } = this.#parted
    return copy === null ? null : (this.#copy ??= octetsOfText(copy))
  }
  #copy: Octets | undefined

  get #whole(): string {
    return (this.#text ??= this.#joinTexts())
  }
  #text: string | undefined

  #joinTexts(): string {
    const { scanned } = this.#limits
    let text = ''
    for (const [place, part] of this.#texts.entries()) {
      text += `${place === 0 ? '' : '\n'}${this.#textOf(part)}`
      if (text.length <= scanned) continue
      note(
        this.#problems,
        'limit-scanned',
        `the texts are longer than ${scanned} characters; the rest was not read`,
      )
      return text.slice(0, scanned)
    }
    return text
  }

  get #parted(): Parted {
    return (this.#parting ??= partReturnedCopy(this.#whole))
  }
  #parting: Parted | undefined

  /** The status part; also one pasted into a text. Null where there is none. */
  get status(): DeliveryStatus | null {
    if (this.#status === undefined) this.#status = this.#readStatus()
    return this.#status
  }
  #status: DeliveryStatus | null | undefined

  #readStatus(): DeliveryStatus | null {
    const parts = this.#statuses.map((part) => this.#statusIn(this.#textOf(part)))
    if (parts.length > 0) {
      const status = joined(parts)
      noteFaults(status, this.#problems)
      if (saysSomething(status)) return status
    }
    if (!STATUS_FIELDS.test(this.#whole)) return null
    const pasted = this.#statusIn(this.#whole.replaceAll(/^[ \t]*(?:>[ \t]?)+/gm, ''))
    return saysSomething(pasted) ? pasted : null
  }

  #statusIn(text: string): DeliveryStatus {
    const { recipients: limit } = this.#limits
    const status = readDeliveryStatus(text, limit)
    if (status.isCut) note(this.#problems, 'limit-recipients', `the report has more than ${limit} recipients`)
    return status
  }

  /** message/feedback-report (RFC 5965). */
  get feedback(): FieldGroup | null {
    return this.#feedback === undefined
      ? null
      : (this.#feedbackFields ??= fieldsOf(this.#textOf(this.#feedback)))
  }
  #feedbackFields: FieldGroup | undefined

  /** message/disposition-notification (RFC 8098). */
  get disposition(): FieldGroup | null {
    return this.#disposition === undefined
      ? null
      : (this.#dispositionFields ??= fieldsOf(this.#textOf(this.#disposition)))
  }
  #dispositionFields: FieldGroup | undefined

  /** The first attached message, as octets. */
  get attached(): Octets | null {
    return this.#attached?.octets() ?? null
  }

  /** Header of the returned message. */
  get original(): Header | null {
    if (this.#original === undefined) this.#original = this.#readOriginal()
    return this.#original
  }
  #original: Header | null | undefined

  #readOriginal(): Header | null {
    if (this.#attached !== undefined) return headerOfCopy(this.#attached.octets(), this.#limits.header)
    if (this.copy === null) return null
    const copy = headerOfCopy(this.copy, this.#limits.header)
    return copy.fields.length > 1 ? copy : null
  }

  /** The text of a part that is read; what of it can't be is noted. */
  #textOf(part: Part): string {
    if (part.isCut)
      note(
        this.#problems,
        'limit-text',
        `a part is longer than ${this.#limits.text} characters; the rest was not read`,
      )
    if (!knowsTransferEncoding(part.transferEncoding))
      note(
        this.#problems,
        'encoding-malformed',
        `the transfer encoding ${part.transferEncoding.slice(0, 60)} is not known`,
      )
    const { line } = this.#limits
    const text = part.text()
    const cut = cutLines(text, line)
    if (cut.length < text.length)
      note(
        this.#problems,
        'limit-line',
        `a line is longer than ${line} characters; the rest of it was not read`,
      )
    return cut
  }
}

function saysSomething({ message, recipients }: DeliveryStatus): boolean {
  return recipients.length > 0 || message.size > 0
}

/** What several status parts say: of the message the first that says something, and all recipients. */
function joined(parts: readonly DeliveryStatus[]): DeliveryStatus {
  const [first] = parts as [DeliveryStatus]
  if (parts.length === 1) return first
  return {
    message: (parts.find(({ message }) => message.size > 0) ?? first).message,
    recipients: parts.flatMap(({ recipients }) => recipients),
    isCut: parts.some(({ isCut }) => isCut),
  }
}

/** The parts to read, in order: of alternatives the plain text, unless it says nothing. */
function leaves(root: Part): Part[] {
  const found: Part[] = []
  addLeaves(root, found)
  return found
}

function addLeaves(part: Part, found: Part[]): void {
  const { parts } = part
  if (parts.length === 0) found.push(part)
  else if (part.type === 'multipart/alternative') {
    const shown = parts.find(saysItPlainly) ?? parts.find(({ type }) => type === 'text/html')
    if (shown !== undefined) found.push(shown)
    for (const other of parts) if (!isText(other)) addLeaves(other, found)
  } else {
    if (part.body.trim() !== '' && !parts.some(isText)) found.push(part.preamble())
    for (const child of parts) addLeaves(child, found)
  }
}

function isText({ type }: Part): boolean {
  return type.startsWith('text/')
}

/** Characters that a plain text has at least where it stands for the HTML beside it. */
const LEAST_SAID = 40

function saysItPlainly({ type, body }: Part): boolean {
  return type === 'text/plain' && body.trim().length > LEAST_SAID
}

/** Whether a message is nothing but another one, and not a text of a wrong type. */
function isMessage(part: Part, { header }: Readonly<Limits>): boolean {
  return part.type.startsWith('message/') && headerOfCopy(part.octets(), header).fields.length > 1
}

function fieldsOf(text: string): FieldGroup {
  const octets = octetsOfText(text)
  const { header } = readHeader(octets, 0, octets.length, octets.length)
  return new Map(
    header.fields.map((field) => [field.name.toLowerCase(), header.text(field.name.toLowerCase())]),
  )
}
