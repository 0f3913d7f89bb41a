#!/usr/bin/env node
// Makes fixtures/outlook/*.msg: Outlook items (MS-OXMSG) of reports, in compound files (MS-CFB).
//
//   node scripts/outlook-fixtures.mjs           writes the files
//   node scripts/outlook-fixtures.mjs --check   fails where they don't hold what stands here
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { burn } from '@kenjiuno/msgreader/lib/Burner.js'

const folder = new URL('../fixtures/outlook/', import.meta.url)

/** Types of properties (MS-OXCDATA section 2.11.1). */
const INTEGER = 0x0003
const BOOLEAN = 0x000b
const STRING8 = 0x001e
const STRING = 0x001f
const TIME = 0x0040
const BINARY = 0x0102
const OBJECT = 0x000d

/** Types of entries (MS-CFB section 2.6.1). */
const STORAGE = 1
const STREAM = 2
const ROOT = 5

/** Recipient types (MS-OXOMSG section 2.2.3.1) and the way an item is attached (MS-OXCMSG section 2.2.2.9). */
const TO = 1
const EMBEDDED = 5

const string = (id, text) => ({ id, type: STRING, bytes: Buffer.from(text, 'utf16le'), terminator: 2 })
const string8 = (id, text) => ({ id, type: STRING8, bytes: Buffer.from(text, 'latin1'), terminator: 1 })
const binary = (id, bytes) => ({ id, type: BINARY, bytes, terminator: 0 })
const integer = (id, value) => ({ id, type: INTEGER, fixed: BigInt.asUintN(32, BigInt(value)) })
const boolean = (id, value) => ({ id, type: BOOLEAN, fixed: value ? 1n : 0n })
/** 100 nanoseconds since 1601 (PtypTime). */
const time = (id, instant) => ({
  id,
  type: TIME,
  fixed: (BigInt(Date.parse(instant)) + 11_644_473_600_000n) * 10_000n,
})
const embedded = (id) => ({ id, type: OBJECT, fixed: 0xffffffffn | (1n << 32n) })

const hex = (value, length = 8) => value.toString(16).toUpperCase().padStart(length, '0')

/** MS-OXMSG section 2.4: a header, then 16 octets for each property. */
function propertyStream(header, properties) {
  const entries = properties.map(({ id, type, fixed, bytes, terminator }) => {
    const entry = Buffer.alloc(16)
    entry.writeUInt32LE(((id << 16) | type) >>> 0, 0)
    // Readable and writable.
    entry.writeUInt32LE(6, 4)
    entry.writeBigUInt64LE(fixed ?? BigInt(bytes.length + terminator), 8)
    return entry
  })
  return Buffer.concat([header, ...entries])
}

/** The header of a property stream: of an item it counts recipients and attachments. */
function headerOf(size, recipients = 0, attachments = 0) {
  const header = Buffer.alloc(size)
  if (size > 8)
    [recipients, attachments, recipients, attachments].forEach((count, at) =>
      header.writeUInt32LE(count, 8 + 4 * at),
    )
  return header
}

class File {
  entries = [{ name: 'Root Entry', type: ROOT, children: [], length: 0 }]

  stream(parent, name, bytes) {
    this.add(parent, {
      name,
      type: STREAM,
      length: bytes.length,
      binaryProvider: () => Uint8Array.from(bytes),
    })
  }

  storage(parent, name) {
    return this.add(parent, { name, type: STORAGE, children: [], length: 0 })
  }

  add(parent, entry) {
    const place = this.entries.push(entry) - 1
    this.entries[parent].children.push(place)
    return place
  }

  object(place, header, properties) {
    for (const { id, type, bytes } of properties)
      if (bytes !== undefined) this.stream(place, `__substg1.0_${hex((id << 16) | type)}`, bytes)
    this.stream(place, '__properties_version1.0', propertyStream(header, properties))
  }

  item(place, headerSize, { properties, recipients = [], attachments = [] }) {
    this.object(place, headerOf(headerSize, recipients.length, attachments.length), properties)
    for (const [index, recipient] of recipients.entries())
      this.object(this.storage(place, `__recip_version1.0_#${hex(index)}`), headerOf(8), recipient)
    for (const [index, attached] of attachments.entries()) {
      const attachment = this.storage(place, `__attach_version1.0_#${hex(index)}`)
      this.object(attachment, headerOf(8), [
        integer(0x3705, EMBEDDED),
        embedded(0x3701),
        ...attached.attachment,
      ])
      this.item(this.storage(attachment, '__substg1.0_3701000D'), 24, attached)
    }
  }
}

function outlookFile(item) {
  const file = new File()
  const names = file.storage(0, '__nameid_version1.0')
  for (const table of ['00020102', '00030102', '00040102'])
    file.stream(names, `__substg1.0_${table}`, Buffer.alloc(0))
  file.item(0, 32, item)
  return Buffer.from(burn(file.entries))
}

const crlf = (...lines) => lines.join('\r\n')

const REFUSAL =
  '550 5.7.750 Service unavailable. Client blocked from sending from unregistered domains [AM7EUR03FT021.eop-EUR03.prod.protection.outlook.com 2026-10-13T08:14:33.120Z 08DE09F1A2B3C4D5]'

/** As Outlook stores a report of Exchange Online that came as a mail: with its header, in Unicode, the original attached. */
const unregisteredDomain = {
  properties: [
    string(0x001a, 'REPORT.IPM.Note.NDR'),
    string(0x0037, 'Undeliverable: Angebot für März'),
    string(
      0x007d,
      crlf(
        'Received: from DB8PR07MB0265.eurprd07.prod.outlook.com by',
        ' AM9PR07MB0254.eurprd07.prod.outlook.com with HTTPS; Tue, 13 Oct 2026 08:14:35',
        ' +0000',
        'MIME-Version: 1.0',
        'From: Microsoft Outlook',
        '\t<MicrosoftExchange329e71ec88ae4615bbc36ab6ce41109e@contoso.onmicrosoft.com>',
        'To: <billing@shop.example.com>',
        'Date: Tue, 13 Oct 2026 08:14:31 +0000',
        'Content-Type: multipart/report; report-type=delivery-status;',
        '\tboundary="370f1fee-c8d4-51cc-99d0-e7ea769fb539"',
        'X-MS-Exchange-Message-Is-Ndr:',
        'Content-Language: en-US',
        'Message-ID: <d54e2838-0516-571a-8682-ca9736bcc832@DB8PR07MB0265.eurprd07.prod.outlook.com>',
        'Subject: =?utf-8?B?VW5kZWxpdmVyYWJsZTogQW5nZWJvdCBmw7xyIE3DpHJ6?=',
        'Auto-Submitted: auto-replied',
        'Return-Path: <>',
        '',
      ),
    ),
    string(
      0x1000,
      crlf(
        "Your message to p.rossi@example.org couldn't be delivered.",
        '',
        "Your organization can't send from this domain.",
        '',
        'More Info for Email Admins',
        'Status code: 550 5.7.750',
        '',
        'Original Message Details',
        'Sender Address: billing@shop.example.com',
        'Recipient Address: p.rossi@example.org',
        'Subject: Angebot für März',
        '',
        'Error Details',
        `Error: ${REFUSAL}`,
        '',
      ),
    ),
    string(0x6820, 'DB8PR07MB0265.eurprd07.prod.outlook.com'),
    time(0x0e06, '2026-10-13T08:14:35Z'),
    integer(0x3fde, 65001),
  ],
  recipients: [
    [
      integer(0x0c15, TO),
      string(0x3001, 'p.rossi@example.org'),
      string(0x3002, 'SMTP'),
      string(0x3003, 'p.rossi@example.org'),
      string(0x39fe, 'p.rossi@example.org'),
      string(0x0c1b, `<AM7EUR03FT021.eop-EUR03.prod.protection.outlook.com #5.7.750 smtp;${REFUSAL}> #SMTP#`),
      string(0x0c21, 'AM7EUR03FT021.eop-EUR03.prod.protection.outlook.com'),
      time(0x0032, '2026-10-13T08:14:33Z'),
    ],
  ],
  attachments: [
    {
      attachment: [string(0x3001, 'Angebot für März')],
      properties: [
        string(0x001a, 'IPM.Note'),
        string(0x0037, 'Angebot für März'),
        string(
          0x007d,
          crlf(
            'From: Example Shop <billing@shop.example.com>',
            'To: "p.rossi@example.org" <p.rossi@example.org>',
            'Subject: =?utf-8?B?QW5nZWJvdCBmw7xyIE3DpHJ6?=',
            'Date: Tue, 13 Oct 2026 08:14:29 +0000',
            'Message-ID: <AM9PR07MB0254B2345D34800C5567B2323B3C@AM9PR07MB0254.eurprd07.prod.outlook.com>',
            'Content-Type: text/plain; charset="utf-8"',
            'MIME-Version: 1.0',
            '',
          ),
        ),
        string(0x1000, 'Anbei unser Angebot.\r\n'),
      ],
    },
  ],
}

/** As a server of one's own leaves a report in a mailbox: no header, text in a code page, codes without words. */
const codesAlone = {
  properties: [
    string8(0x001a, 'REPORT.IPM.Note.NDR'),
    string8(0x0037, 'Unzustellbar: Überblick'),
    string8(0x0049, 'Überblick'),
    time(0x004e, '2026-10-13T07:00:00Z'),
    string8(0x005a, 'Jörg Beispiel'),
    string8(0x0067, 'joerg@contoso.com'),
    string8(0x0074, 'anna@fabrikam.com; ben@fabrikam.com'),
    string8(0x0c1a, 'Systemadministrator'),
    string8(0x0e04, 'Jörg Beispiel'),
    string8(0x1046, '<20261013070000.1@contoso.com>'),
    binary(
      0x1013,
      Buffer.from(
        '<html><body><p>Fehler bei der Nachrichtenzustellung an folgende Empf\xe4nger oder Verteilerlisten:</p>' +
          '<p>anna@fabrikam.com</p><p>ben@fabrikam.com</p></body></html>',
        'latin1',
      ),
    ),
    string8(0x6820, 'mail.contoso.com'),
    time(0x0e06, '2026-10-13T07:00:05Z'),
    integer(0x3fde, 1252),
    integer(0x3ffd, 1252),
    boolean(0x0e1b, false),
  ],
  recipients: ['anna', 'ben'].map((name) => [
    integer(0x0c15, TO),
    string8(0x3001, `${name}@fabrikam.com`),
    string8(0x3002, 'SMTP'),
    string8(0x3003, `${name}@fabrikam.com`),
    integer(0x0c04, 1),
    integer(0x0c05, 0),
    integer(0x0c20, 511),
    time(0x0032, '2026-10-13T07:00:04Z'),
  ]),
}

const files = {
  'exchange-online-5.7.750.msg': unregisteredDomain,
  'exchange-server-5.1.1-codes-alone.msg': codesAlone,
}

mkdirSync(folder, { recursive: true })
for (const [name, item] of Object.entries(files)) {
  const file = new URL(name, folder)
  const made = outlookFile(item)
  if (!process.argv.includes('--check')) writeFileSync(file, made)
  else if (!readFileSync(file).equals(made)) {
    console.error(`fixtures/outlook/${name} is stale: run node scripts/outlook-fixtures.mjs`)
    process.exitCode = 1
  }
}
