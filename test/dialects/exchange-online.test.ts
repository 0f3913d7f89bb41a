import { describe, expect, it } from 'vitest'
import { exchangeOnline } from '../../src/dialects/exchange-online.ts'
import { bundled, mail, told } from './mail.ts'

describe('Exchange Online', () => {
  it('reads a report in another language', () => {
    expect(told('exchange-online-5.7.750-it')).toEqual([
      'exchange-online',
      ['l.verdi@example.org', '5.7.750', 550],
    ])
  })

  it('gives three recipients each a fate of its own', () => {
    expect(told('exchange-online-three-recipients')).toEqual([
      'exchange-online',
      ['nobody@fabrikam.com', '5.1.10', 550],
      ['t.lind@fabrikam.com', '5.2.2', 554],
      ['all-staff@fabrikam.com', '5.7.133', 550],
    ])
  })

  it.each([
    'From: postmaster@fabrikam.com\nContent-Type: multipart/report; report-type=delivery-status; boundary=b\n\n--b\nContent-Type: message/delivery-status\n\nReporting-MTA: dns;AM9PR07MB0301.eurprd07.prod.outlook.com\n\n\n--b--\n',
    'From: postmaster@fabrikam.com\n\nGenerating server: AM9PR07MB0301.eurprd07.prod.outlook.com\n',
    'From: postmaster@fabrikam.com\n\nServer di generazione: AM9PR07MB0301.eurprd07.prod.outlook.com\n',
    'From: postmaster@fabrikam.com\nMessage-ID: <7a7b@AM9PR07MB0301.eurprd07.prod.outlook.com>\n\n',
    'From: MicrosoftExchange329e71ec88ae4615bbc36ab6ce41109e@contoso.com\n\n',
    'From: postmaster@fabrikam.com\n\ncontoso   Office 365   info\n\nMore Info for Email Admins\n',
  ])('is known by %j alone', (text) => {
    expect(exchangeOnline.recognises(mail(text))).toBe(true)
  })

  it.each([
    'exchange-2019-relay-5.7.750',
    'postfix-relay-5.7.750',
    'exchange-2010-5.7.1-client-not-authenticated',
    'outlook.com-mailbox-unavailable',
  ])('leaves %s to its own system', (name) => {
    expect(exchangeOnline.recognises(bundled(name))).toBe(false)
  })

  it('leaves a letter that somebody sent through it alone', () => {
    const letter =
      'From: billing@contoso.com\nMessage-ID: <7a@AM9PR07MB0301.eurprd07.prod.outlook.com>\n\nHello\n'
    expect(exchangeOnline.recognises(mail(letter))).toBe(false)
  })
})
