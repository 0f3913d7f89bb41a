import { describe, expect, it } from 'vitest'
import { domino } from '../../src/dialects/domino.ts'
import { bundled, mail, told, toldBy } from './mail.ts'

describe('Domino', () => {
  it('reads a Diagnostic-Code that is folded within a word', () => {
    expect(told('domino-delivery-failure')).toEqual(['domino', ['t.lind@fabrikam.com', '5.1.1', null]])
  })

  it.each([
    'From: postmaster@fabrikam.com\nContent-Type: multipart/report; report-type=delivery-status; boundary=b\n\n--b\nContent-Type: message/delivery-status\n\nReporting-MTA: dns;notes01.fabrikam.com\n\nFinal-Recipient: rfc822;t.lind@fabrikam.com\nAction: failed\nStatus: 5.1.1\nDiagnostic-Code: X-Notes; not listed\n--b--\n',
    'From: postmaster@fabrikam.com\n\nYour message\n\n  Subject: Statement\n\nwas not delivered to:\n\n  t.lind@fabrikam.com\n\nbecause:\n\n  not listed\n',
  ])('is known by %j alone', (text) => {
    expect(domino.recognises(mail(text))).toBe(true)
  })

  it.each(['groupwise-undeliverable', 'notes-gateway-failure-reasons', 'exchange-2003-did-not-reach'])(
    'leaves %s to its own system',
    (name) => {
      expect(domino.recognises(bundled(name))).toBe(false)
    },
  )

  it('finds the address where the recipient is named as Notes does', () => {
    const report = (to: string, reason: string) =>
      `From: Postmaster@fabrikam.com\nSubject: DELIVERY FAILURE: ${reason}\n\nYour message\n\n  Subject: Statement\n\n` +
      `was not delivered to:\n\n  Tom Lind/Sales/Fabrikam@Fabrikam\n\nbecause:\n\n  ${reason}\n\n${to}`
    const listed = 'User tom lind (t.lind@fabrikam.com) not listed in Domino Directory'
    expect(toldBy(report('', listed))).toEqual(['domino', ['t.lind@fabrikam.com', null, null]])
    const returned =
      '--- Original message ---\nFrom: billing@contoso.com\nTo: t.lind@fabrikam.com\nSubject: Statement\n'
    expect(toldBy(report(returned, 'Router: Database disk quota exceeded'))).toEqual([
      'domino',
      ['t.lind@fabrikam.com', null, null],
    ])
  })
})
