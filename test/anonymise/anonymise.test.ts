import { anonymise } from '#ndr-doctor/anonymise'
import { diagnose } from '#ndr-doctor/core'
import { fixtures, type Fixture } from '#ndr-doctor/fixtures'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { defaultLimits } from '../../src/message/limits.ts'
import { readMessage } from '../../src/message/message.ts'
import { findAddresses } from '../../src/report/address.ts'
import { partsOf } from '../parts-of.ts'

const each = fixtures.map((fixture) => [fixture.name, fixture] as const)
const find = (name: string) => fixtures.find((fixture) => fixture.name === name)!
const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes)

/** Everything that stands in a mail, decoded: header fields and texts of every part, of messages within it, too. */
function decoded(bytes: Uint8Array): string {
  const { root } = readMessage(bytes, defaultLimits)
  const texts = partsOf(root).flatMap((part) => {
    const fields = part.header.fields.map(({ name }) => part.header.all(name.toLowerCase()).join('\n'))
    const inner = /^message\/(?:rfc822|global)$/.test(part.type)
      ? decoded(Uint8Array.from(part.octets(), (octet) => octet.charCodeAt(0)))
      : ''
    return [...fields, inner === '' ? part.text() : inner]
  })
  return texts.join('\n')
}

/** Hosts and mailboxes of mail systems, by which reports are told. */
const OF_SYSTEMS =
  /(?:^|[.@])(?:outlook\.com|microsoft\.com|office\.com|hotmail\.com|google\.com|googlemail\.com|gmail\.com|yahoo\.com|amazonses\.com|amazonaws\.com|sendgrid\.net|mimecast\.(?:com|lan)|zoho(?:mail)?\.com|mail\.ru|yandex\.(?:ru|net)|gmx\.(?:de|net)|docomo\.ne\.jp|ezweb\.ne\.jp|aol\.com|auone-net\.jp|bigfoot\.com|biglobe\.ne\.jp|dion\.ne\.jp|messagelabs\.com|mxlogic\.net|vtext\.com|spamhaus\.org)$/i
const ROLES =
  /^(?:mailer-daemon|mail-daemon|postmaster|post_master|abuse|no-?reply|bounces?|listserv|sympa|mail|owner|root|sysadmin)$|^microsoftexchange/i

/** Of each mail: mailboxes, domains and subject words that belong to its people. */
function belongings(fixture: Fixture): string[] {
  const addresses = findAddresses(decoded(fixture.bytes)).map(({ address }) => address)
  const people = addresses.filter((address) => !ROLES.test(address.split('@')[0]!))
  const domains = addresses
    .map((address) => address.slice(address.lastIndexOf('@') + 1).toLowerCase())
    .filter((domain) => domain.includes('.') && !domain.includes('[') && !OF_SYSTEMS.test(domain))
  const ofTenant = addresses.flatMap((address) => /[\w-]+\.onmicrosoft\.com$/i.exec(address)?.[0] ?? [])
  const subject = diagnose(fixture.bytes).report.original?.subject ?? ''
  return [...people, ...domains.filter((domain) => !OF_SYSTEMS.test(domain)), ...ofTenant, subject].filter(
    (belonging) => belonging.length >= 6,
  )
}

describe('an anonymised mail has the same diagnosis', () => {
  it.each(each)('%s', (_, { bytes }) => {
    const { mail, isSameDiagnosis, replacements } = anonymise(bytes)
    expect(isSameDiagnosis).toBe(true)
    const [before, after] = [diagnose(bytes), diagnose(mail)]
    expect(after.report.kind).toBe(before.report.kind)
    const replacement = new Map(
      replacements.map((one) => [one.original.toLowerCase(), one.replacement.toLowerCase()]),
    )
    const mapped = (address: string | null) =>
      address === null ? null : (replacement.get(address.toLowerCase()) ?? address.toLowerCase())
    expect(after.report.recipients.map(({ address }) => address?.toLowerCase() ?? null)).toEqual(
      before.report.recipients.map(({ address }) => mapped(address)),
    )
    const fates = ({ report, diagnoses }: typeof before) =>
      report.recipients.map(({ action, status, replyCode, reply }, place) => ({
        action,
        status,
        replyCode,
        words: reply?.split(/\s+/).length ?? 0,
        cause: diagnoses[place]?.cause,
        suppress: diagnoses[place]?.suppress,
        permanence: diagnoses[place]?.permanence,
        fixedBy: diagnoses[place]?.fixedBy,
      }))
    expect(fates(after)).toEqual(fates(before))
  })
})

describe('nothing in an anonymised mail belongs to the people of the mail', () => {
  it.each(each)('%s', (_, fixture) => {
    const { mail } = anonymise(fixture.bytes)
    const said = decoded(mail).toLowerCase()
    const raw = text(mail).toLowerCase()
    const left = belongings(fixture).filter(
      (belonging) => said.includes(belonging.toLowerCase()) || raw.includes(belonging.toLowerCase()),
    )
    expect(left).toEqual([])
  })
})

describe('an anonymised mail', () => {
  it('keeps names of people nowhere: not in fields, not in texts, however they are encoded', () => {
    const latin1 = (words: string) => Buffer.from(words, 'latin1').toString('base64')
    const { mail, isSameDiagnosis } = anonymise(
      [
        'From: Mail Delivery System <mailer-daemon@contoso.com>',
        'To: =?iso-8859-1?Q?J=F6rg_Beispiel?= <joerg.beispiel@contoso.com>',
        'Subject: Undelivered Mail Returned to Sender',
        'MIME-Version: 1.0',
        'Content-Type: multipart/report; report-type=delivery-status; boundary=b',
        '',
        '--b',
        'Content-Type: text/plain; charset=iso-8859-1',
        'Content-Transfer-Encoding: base64',
        '',
        latin1('Hallo Jörg Beispiel: <anna@fabrikam.com>: 550 5.1.1 User unknown, Zürich'),
        '--b',
        'Content-Type: text/html; charset=utf-8',
        'Content-Transfer-Encoding: quoted-printable',
        '',
        '<p>J&ouml;rg B=\neispiel: J=C3=B6rg</p>',
        '--b',
        'Content-Type: message/delivery-status',
        '',
        'Final-Recipient: rfc822; anna@fabrikam.com',
        'Action: failed',
        'Status: 5.1.1',
        'Diagnostic-Code: smtp; 550 5.1.1 User unknown',
        '',
        '--b',
        'Content-Type: message/rfc822',
        '',
        'From: =?utf-8?B?SsO2cmcgQmVpc3BpZWw=?= <joerg.beispiel@contoso.com>',
        'Subject: =?utf-8?B?R2Vow6RsdGVy?= in =?utf-8?Q?Z=C3=BCrich?=',
        '',
        'Die Verhandlung',
        '--b--',
        '',
      ].join('\n'),
    )
    expect(isSameDiagnosis).toBe(true)
    const said = decoded(mail)
    for (const word of ['Jörg', 'Beispiel', 'joerg', 'Gehälter', 'Zürich', 'anna', 'contoso', 'Verhandlung'])
      expect(said.toLowerCase()).not.toContain(word.toLowerCase())
    expect(said).toContain('550 5.1.1 User unknown')
    expect(said).toContain('Mail Delivery System')
    expect(text(mail)).toMatch(/^To: =\?iso-8859-1\?Q\?/m)
  })

  it.each([
    '"=?UTF-8?Q?weitergeleitet_von_J=C3=B6rg_Beispiel.eml?="',
    '=?UTF-8?Q?weitergeleitet_von?= =?UTF-8?Q?_J=C3=B6rg_Beispiel.eml?=',
    '"=?x-unknown?Q?Beispiel?= Beispiel.eml"',
    '"von Beispiel.eml"',
  ])('has files of the same sort, named otherwise: %s', (name) => {
    const { mail } = anonymise(
      [
        'From: Mail Delivery System <mailer-daemon@contoso.com>',
        'Subject: Undelivered Mail Returned to Sender',
        'MIME-Version: 1.0',
        'Content-Type: multipart/mixed; boundary=b',
        '',
        '--b',
        '',
        '<anna@fabrikam.com>: 550 5.1.1 User unknown',
        '--b',
        'Content-Type: application/octet-stream; name="forwarded message"',
        `Content-Disposition: attachment; filename=${name}`,
        '',
        'From: joerg.beispiel@contoso.com',
        'Subject: Verhandlung',
        'Message-ID: <1@contoso.com>',
        '',
        'Die Verhandlung',
        '--b--',
        '',
      ].join('\n'),
    )
    expect(diagnose(mail).report.original?.messageId).toMatch(/^<.+@.+>$/)
    expect(decoded(mail)).not.toMatch(/jörg|beispiel|contoso|verhandlung/i)
  })

  it('is what it is a second time', () => {
    const { bytes } = find('postfix-three-recipients')
    expect(anonymise(bytes)).toEqual(anonymise(bytes))
  })

  it('has the line ends that it had', () => {
    const lines = text(find('exim-with-report').bytes).replaceAll('\r\n', '\n')
    expect(text(anonymise(lines).mail)).not.toContain('\r')
    expect(text(anonymise(lines.replaceAll('\n', '\r\n')).mail)).toBe(
      text(anonymise(lines).mail).replaceAll('\n', '\r\n'),
    )
  })

  it('gives the same original the same replacement', () => {
    const { mail } = anonymise(
      'From: Anna Berg <anna.berg@contoso.com>\nTo: ben@fabrikam.com, anna.berg@contoso.com\nSubject: Re: to Anna Berg\n\nAnna Berg\n',
    )
    expect(text(mail)).toBe(
      'From: Xxxx1 Xxxx2 <xxx1.xxx2@xxxxxx1.example>\nTo: xx3@xxxxxxx2.example, xxx1.xxx2@xxxxxx1.example\nSubject: Re: x4 Xxx1 Xxx2\n\nXxxx Xxxx\n'.replace(
        'Xxxx1 Xxxx2',
        'Xxx1 Xxx2',
      ),
    )
  })

  it('keeps the codes, the words and the servers of a refusal', () => {
    const reply =
      '550 5.7.750 Service unavailable. Client blocked from sending from unregistered domains [AM7EUR03FT021.eop-EUR03.prod.protection.outlook.com 2026-10-13T08:14:33.120Z 08DE09F1A2B3C4D5]'
    expect(text(anonymise(reply).mail)).toBe(reply)
  })

  it('keeps which host is below which domain, and which domain is which', () => {
    const { mail } = anonymise(
      '550 5.7.1 <a.b@news.contoso.com>: mx1.contoso.com, mx.contoso.net [192.0.2.7] refused',
    )
    expect(text(mail)).toBe(
      '550 5.7.1 <1.2@xxx1.xxxxxx2.example>: mx1.xxxxxx2.example, mx.xxxxxx3.example [192.0.2.1] refused',
    )
  })

  it('keeps blocks and dates that look like addresses', () => {
    const line = 'Mon, 12 Oct 2026 08:14:31 +0000 RESOLVER.ADR.RecipNotFound STOREDRV.Deliver; 5.1.1'
    expect(text(anonymise(line).mail)).toBe(line)
  })

  it.each([
    'charset-shift-jis',
    'charset-koi8-r',
    'charset-gb18030',
    'charset-utf-16-base64',
    'kddi-mailbox-full-iso-2022-jp',
  ])('is in the charset that it was in: %s', (name) => {
    const { bytes } = find(name)
    const [before, after] = [bytes, anonymise(bytes).mail].map((mail) => {
      const { root } = readMessage(mail, defaultLimits)
      return partsOf(root).map((part) => [
        part.type,
        part.charset,
        part.transferEncoding,
        part.text().includes('\ufffd'),
      ])
    })
    expect(after).toEqual(before)
    expect(decoded(anonymise(bytes).mail)).not.toBe(decoded(bytes))
  })

  it('never throws', () => {
    fc.assert(
      fc.property(fc.constantFrom(...fixtures), fc.nat(), fc.nat(255), (fixture, at, value) => {
        const bytes = fixture.bytes
        bytes[at % bytes.length] = value
        expect(anonymise(bytes.subarray(0, 1 + (at % bytes.length))).mail).toBeInstanceOf(Uint8Array)
        expect(anonymise(bytes).mail.length).toBeGreaterThan(0)
      }),
      { numRuns: 100 },
    )
    expect(() => anonymise(1 as never)).toThrow(TypeError)
  }, 120_000)
})
