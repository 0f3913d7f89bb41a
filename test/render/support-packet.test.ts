import { diagnose, renderSupportPacket } from '#ndr-doctor/core'
import { fixtures } from '#ndr-doctor/fixtures'
import { describe, expect, it } from 'vitest'

const find = (name: string) => diagnose(fixtures.find((fixture) => fixture.name === name)!.bytes)
const unregistered = find('exchange-online-5.7.750-en')

/** A refusal with the marks of Exchange Online, of a message that came back with its ids. */
const marked = diagnose(
  [
    'From: postmaster@contoso.com',
    'Subject: Undeliverable: hello',
    'Content-Type: multipart/report; report-type=delivery-status; boundary=b',
    '',
    '--b',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns;DB8PR07MB0265.eurprd07.prod.outlook.com',
    'Arrival-Date: Tue, 13 Oct 2026 08:14:31 +0000',
    '',
    ...['anna', 'ben'].flatMap((name) => [
      `Final-Recipient: rfc822;${name}@example.org`,
      'Action: failed',
      'Status: 5.7.64',
      'Remote-MTA: dns;mail.protection.outlook.com',
      'Last-Attempt-Date: Tue, 13 Oct 2026 08:14:33 +0000',
      'Diagnostic-Code: smtp;550 5.7.64 TenantAttribution; Relay Access Denied SMTP ATTR36 AS(3100) [AM7EUR03FT021.eop-EUR03.prod.protection.outlook.com 2026-10-13T08:14:33.120Z 08DE09F1A2B3C4D5]',
      '',
    ]),
    '--b',
    'Content-Type: text/rfc822-headers',
    '',
    'Received: from second.contoso.com (192.0.2.7) by third.contoso.com with SMTP id 7; Tue, 13 Oct 2026 08:14:30 +0000',
    'Received: from first.contoso.com by second.contoso.com id 5; Tue, 13 Oct 2026 10:14:29 +0200',
    'From: Shop <shop@shop.contoso.com>',
    'Message-ID: <1@contoso.com>',
    'Date: Tue, 13 Oct 2026 08:14:28 +0000',
    'X-OriginatorOrg: contoso.com',
    'X-MS-Exchange-Organization-Network-Message-Id: 0a1b2c3d-0000-4000-8000-08de09f1a2b3',
    'X-MS-Exchange-CrossTenant-Network-Message-Id: 0a1b2c3d-0000-4000-8000-08de09f1a2b3',
    'X-MS-Office365-Filtering-Correlation-Id: 0a1b2c3d-0000-4000-8000-08de09f1a2b3',
    'X-MS-Exchange-CrossTenant-Id: 0f0f0f0f-1111-4222-8333-444455556666',
    'X-MS-Exchange-CrossTenant-AuthSource: contoso.onmicrosoft.com',
    '',
    '--b--',
    '',
  ].join('\n'),
)

describe('renderSupportPacket', () => {
  it('gathers what a support case needs', () => {
    const packet = renderSupportPacket(marked, {
      width: 200,
      done: ['Added the certificate to the connector.'],
      tenantDomains: ['Fabrikam.com'],
    })
    expect(packet).toBe(`Support packet

${marked.diagnoses[0]?.title}
  > 550 5.7.64 TenantAttribution; Relay Access Denied SMTP ATTR36 AS(3100) [AM7EUR03FT021.eop-EUR03.prod.protection.outlook.com 2026-10-13T08:14:33.120Z 08DE09F1A2B3C4D5]
  Status code: 5.7.64
  Reply code:  550
  Tokens:      ATTR36, AS(3100)
  Recipients:  anna@example.org
               ben@example.org
  Read as:     ${marked.diagnoses[0]?.cause}

Message
  Message-ID:               <1@contoso.com>
  Network Message ID:       0a1b2c3d-0000-4000-8000-08de09f1a2b3
  Filtering correlation ID: 0a1b2c3d-0000-4000-8000-08de09f1a2b3
  Tenant ID:                0f0f0f0f-1111-4222-8333-444455556666
  Correlation ID:           08DE09F1A2B3C4D5
  Sender:                   Shop <shop@shop.contoso.com>
  Sent:                     2026-10-13T08:14:28Z
  Tenant domains:           contoso.com
                            fabrikam.com
                            shop.contoso.com
                            contoso.onmicrosoft.com

Servers and times (UTC)
  - 2026-10-13T08:14:29Z from first.contoso.com by second.contoso.com id 5
  - 2026-10-13T08:14:30Z from second.contoso.com by third.contoso.com id 7
  - 2026-10-13T08:14:31Z reported by DB8PR07MB0265.eurprd07.prod.outlook.com
  - 2026-10-13T08:14:33.120Z refused by AM7EUR03FT021.eop-EUR03.prod.protection.outlook.com

Done already
  - Added the certificate to the connector.
`)
  })

  it('is written in Markdown, too, in which nothing of the mail is markup', () => {
    const packet = renderSupportPacket(unregistered, { format: 'markdown' })
    expect(packet).toContain('## Support packet\n')
    expect(packet).toContain('- Status code: `5.7.750`\n')
    expect(packet).toContain(
      '- Message-ID: `<AM9PR07MB0254B2345D34800C5567B2323B3C@AM9PR07MB0254.eurprd07.prod.outlook.com>`',
    )
    expect(packet).toContain('- Nothing is noted.')
    const hostile = { ...unregistered, report: { ...unregistered.report, originalEnvelopeId: '`<b>' } }
    expect(renderSupportPacket(hostile, { format: 'markdown' })).toContain('`` `<b> ``')
  })

  it('shows so many addresses, and how many more there are', () => {
    const recipient = marked.report.recipients[0]!
    const many = Array.from({ length: 25 }, (_, place) => ({
      ...recipient,
      address: `r${place}@example.org`,
    }))
    const diagnosed = {
      report: { ...marked.report, recipients: many },
      diagnoses: many.map(() => marked.diagnoses[0]!),
    }
    const packet = renderSupportPacket(diagnosed)
    expect(packet).toContain('r19@example.org')
    expect(packet).not.toContain('r20@example.org')
    expect(packet).toMatch(/More recipients:\s+5\n/)
  })

  it('leaves out what is not known', () => {
    const packet = renderSupportPacket(diagnose('550 5.7.750 Service unavailable'))
    expect(packet).not.toMatch(/Message|Servers|Recipients|Tokens/)
    expect(packet).toContain('Status code: 5.7.750')
  })

  it('drives no terminal', () => {
    const report = { ...marked.report, originalEnvelopeId: '\u001b[31m' }
    // oxlint-disable-next-line no-control-regex
    expect(renderSupportPacket({ ...marked, report })).not.toMatch(/\u001b/)
  })

  it('refuses options that there are not', () => {
    expect(() => renderSupportPacket(marked, { format: 'html' as never })).toThrow(/options\.format/)
    expect(() => renderSupportPacket(marked, { done: 'x' as never })).toThrow(/options\.done/)
    expect(() => renderSupportPacket(marked, { steps: [] } as never)).toThrow(/options\.steps/)
  })
})
