/** Properties of an Outlook item by their ids (MS-OXPROPS), as @kenjiuno/msgreader finds them. */
import type MsgReader from '@kenjiuno/msgreader'
import type { FieldsData } from '@kenjiuno/msgreader'
import { decodeCharset } from '../message/charset.ts'

/** One object of an item: the item itself, a recipient or an attachment. */
export class PropertyBag {
  readonly #values: ReadonlyMap<string, unknown>
  readonly #codepage: string

  constructor(values: ReadonlyMap<string, unknown>, codepage: string) {
    this.#values = values
    this.#codepage = codepage
  }

  /** A string (PtypString, PtypString8); '' where there is none. */
  text(id: PropertyId): string {
    const tag = ids[id]
    const unicode = this.#values.get(`${tag}001f`)
    if (typeof unicode === 'string') return unicode
    const octets = this.#values.get(`${tag}001e`)
    return typeof octets === 'string' ? decodeCharset(octets, this.#codepage) : ''
  }

  /** A number (PtypInteger32); null where there is none. */
  number(id: PropertyId): number | null {
    const value = this.#values.get(`${ids[id]}0003`)
    return typeof value === 'number' ? value : null
  }

  /** A time (PtypTime) as RFC 5322 writes dates; '' where there is none. */
  time(id: PropertyId): string {
    const value = this.#values.get(`${ids[id]}0040`)
    return typeof value === 'string' && !Number.isNaN(Date.parse(value)) ? value : ''
  }

  /** Bytes (PtypBinary); null where there are none. */
  bytes(id: PropertyId): Uint8Array | null {
    const value = this.#values.get(`${ids[id]}0102`)
    return value instanceof Uint8Array ? value : null
  }
}

/** Ids of properties (MS-OXPROPS section 2; those of reports in MS-OXOMSG section 2.2.2), by their names without `PidTag`. */
const ids = {
  MessageClass: '001a',
  ReportTime: '0032',
  Subject: '0037',
  ClientSubmitTime: '0039',
  OriginalSubject: '0049',
  OriginalSubmitTime: '004e',
  OriginalSenderName: '005a',
  OriginalSenderEmailAddress: '0067',
  OriginalDisplayTo: '0074',
  TransportMessageHeaders: '007d',
  NonDeliveryReportReasonCode: '0c04',
  NonDeliveryReportDiagCode: '0c05',
  SenderName: '0c1a',
  SupplementaryInfo: '0c1b',
  SenderEmailAddress: '0c1f',
  NonDeliveryReportStatusCode: '0c20',
  RemoteMessageTransferAgent: '0c21',
  DisplayTo: '0e04',
  MessageDeliveryTime: '0e06',
  Body: '1000',
  Html: '1013',
  InternetMessageId: '1035',
  OriginalMessageId: '1046',
  DisplayName: '3001',
  EmailAddress: '3003',
  AttachMimeTag: '370e',
  SmtpAddress: '39fe',
  InternetCodepage: '3fde',
  MessageCodepage: '3ffd',
  SenderSmtpAddress: '5d01',
  ReportingMessageTransferAgent: '6820',
} as const

/** Name of a property without `PidTag`. */
export type PropertyId = keyof typeof ids

/** An Outlook item with its recipients and what is attached to it. */
export interface OutlookItem {
  readonly properties: PropertyBag
  readonly recipients: readonly PropertyBag[]
  readonly attachments: readonly Attachment[]
}

/** A file, or an item. */
export interface Attachment {
  readonly properties: PropertyBag
  /** Null for a file. */
  readonly item: OutlookItem | null
  /** The bytes of a file. */
  content(): Uint8Array
}

/**
 * The item in a file.
 *
 * @throws Error where the file holds none.
 */
export function readItem(reader: MsgReader): OutlookItem {
  reader.parserConfig = { includeRawProps: true }
  const fields = reader.getFileData()
  if (fields.error !== undefined) throw new Error(fields.error)
  return itemOf(fields, reader)
}

function itemOf(fields: FieldsData, reader: MsgReader): OutlookItem {
  const values = valuesOf(fields)
  const codepage = charsetOf(new PropertyBag(values, '').number('MessageCodepage'))
  const bagOf = (one: FieldsData) => new PropertyBag(valuesOf(one), codepage)
  return {
    properties: new PropertyBag(values, codepage),
    recipients: (fields.recipients ?? []).map(bagOf),
    attachments: (fields.attachments ?? []).map((attached) => ({
      properties: bagOf(attached),
      item: attached.innerMsgContentFields ? itemOf(attached.innerMsgContentFields, reader) : null,
      content: () => reader.getAttachment(attached).content,
    })),
  }
}

function valuesOf({ rawProps = [] }: FieldsData): Map<string, unknown> {
  return new Map(rawProps.map(({ propertyTag = '', value }) => [propertyTag, value]))
}

/** Names of the code pages (Windows) whose charset is not `windows-` and the number. */
const CHARSETS = new Map([
  [65001, 'utf-8'],
  [1200, 'utf-16le'],
  [20127, 'us-ascii'],
  [28591, 'iso-8859-1'],
  [28592, 'iso-8859-2'],
  [28605, 'iso-8859-15'],
  [20866, 'koi8-r'],
  [932, 'shift_jis'],
  [50220, 'iso-2022-jp'],
  [51932, 'euc-jp'],
  [936, 'gbk'],
  [54936, 'gb18030'],
  [949, 'euc-kr'],
  [950, 'big5'],
])

/** The charset of a Windows code page; '' where none is named, to be guessed. */
export function charsetOf(codepage: number | null): string {
  if (codepage === null) return ''
  return CHARSETS.get(codepage) ?? (codepage >= 1250 && codepage <= 1258 ? `windows-${codepage}` : '')
}
