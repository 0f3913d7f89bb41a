import { describe, expect, it } from 'vitest'
import {
  contentTypeOf,
  diagnosticCodeOf,
  firstHopOf,
  hasStatusField,
  reportingMtaOf,
} from '../../src/dialects/signs.ts'
import { bundled, mail } from './mail.ts'

const letter = mail('From: billing@contoso.com\n\nHello\n')

describe('the places of signs', () => {
  it('are the fields of the status part', () => {
    const report = bundled('powermta-bounce-category')
    expect(reportingMtaOf(report)).toBe('dns;out.contoso.com')
    expect(diagnosticCodeOf(report)).toBe(
      'smtp;550 5.2.1 <old.customer@example.net>: this account is suspended',
    )
    expect(hasStatusField(report, /^x-powermta-virtualmta$/)).toBe(true)
    expect(hasStatusField(report, /^x-powermta-bouncecategory$/)).toBe(true)
    expect(hasStatusField(report, /^x-postfix-/)).toBe(false)
  })

  it('are the Received field that was written first, and the boundary', () => {
    const forwarded = mail(
      'Received: from mx.contoso.com by mail.contoso.com; Tue, 13 Oct 2026 08:14:32 +0000\n' +
        'RECEIVED: (qmail 77 invoked for bounce); 13 Oct 2026 08:14:31 -0000\n' +
        'Content-Type: multipart/mixed;\n boundary="=_courier_0"\n\n',
    )
    expect(firstHopOf(forwarded)).toBe('(qmail 77 invoked for bounce); 13 Oct 2026 08:14:31 -0000')
    expect(contentTypeOf(forwarded)).toBe('multipart/mixed; boundary="=_courier_0"')
  })

  it('are empty where a mail has none of them', () => {
    expect([reportingMtaOf, diagnosticCodeOf, firstHopOf, contentTypeOf].map((sign) => sign(letter))).toEqual(
      ['', '', '', ''],
    )
    expect(hasStatusField(letter, /^x-/)).toBe(false)
  })
})
