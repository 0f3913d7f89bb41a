import { describe, expect, it } from 'vitest'
import { exchangeServer } from '../../src/dialects/exchange-server.ts'
import { bundled, mail, told, toldBy } from './mail.ts'

describe('Exchange Server', () => {
  it('reads a report of the Mail Connector', () => {
    expect(told('exchange-2003-did-not-reach')).toEqual([
      'exchange-server',
      ['t.lind@fabrikam.com', null, null],
    ])
  })

  it('reads a report with a diagnostic section', () => {
    expect(told('exchange-2010-5.7.1-client-not-authenticated')).toEqual([
      'exchange-server',
      ['sales@fabrikam.com', '5.7.1', 530],
    ])
  })

  it('signs what it quotes from Exchange Online', () => {
    expect(told('exchange-2019-relay-5.7.750')).toEqual([
      'exchange-server',
      ['p.rossi@example.org', '5.7.750', 550],
    ])
  })

  it.each([
    'From: postmaster@fabrikam.com\nX-MS-Exchange-Message-Is-Ndr:\n\n',
    'From: postmaster@fabrikam.com\n\nYour message did not reach some or all of the intended recipients.\n\nThe following recipient(s) could not be reached:\n\n  info@example.net on 13.10.2026 08:14\n    <ex01.fabrikam.com #5.1.1 smtp;550 no>\n',
    'From: postmaster@fabrikam.com\n\nInformazioni di diagnostica per gli amministratori:\n',
    'From: postmaster@fabrikam.com\n\ninfo@example.net\nmx.example.net #550 5.1.1 no ##  #SMTP#\n',
    'From: postmaster@fabrikam.com\nContent-Type: multipart/report; report-type=delivery-status; boundary=b\n\n--b\nContent-Type: message/delivery-status\n\nReporting-MTA: dns;ex01.fabrikam.com\n\nFinal-Recipient: rfc822;t.lind@fabrikam.com\nAction: failed\nStatus: 5.1.1\nDiagnostic-Code: smtp;550 5.1.1 RESOLVER.ADR.RecipNotFound; not found\n--b--\n',
  ])('is known by %j alone', (text) => {
    expect(exchangeServer.recognises(mail(text))).toBe(true)
  })

  it.each([
    'hmailserver-error-type-smtp',
    'postfix-relay-5.7.750',
    'microsoft-smtp-dsn-context',
    'domino-delivery-failure',
  ])('leaves %s to its own system', (name) => {
    expect(exchangeServer.recognises(bundled(name))).toBe(false)
  })

  it('reads recipients that the Mail Connector names by X.400', () => {
    const report =
      'From: System Administrator <postmaster@fabrikam.com>\nSubject: Undeliverable: Statement\n\n' +
      'Your message\n\n  To:      Lind, Tom\n  Subject: Statement\n  Sent:    Tue, 13 Oct 2026 08:14:31 -0000\n\n' +
      'did not reach the following recipient(s):\n\n' +
      'c=US;a= ;p=Fabrikam;o=Main;dda:SMTP=info@example.com; on Tue, 13 Oct 2026\n08:14:32 -0000\n' +
      '    The recipient name is not recognized\n    MSEXCH:IMS:Fabrikam:MAIN:EX00 0 (000C05A6) Unknown Recipient\n'
    expect(toldBy(report)).toEqual(['exchange-server', ['info@example.com', null, null]])
  })
})
