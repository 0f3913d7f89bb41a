import { describe, expect, it } from 'vitest'
import { powermta } from '../../src/dialects/powermta.ts'
import { bundled, mail, told } from './mail.ts'

describe('PowerMTA', () => {
  it('reads a Status with words behind it', () => {
    expect(told('powermta-bounce-category')).toEqual(['powermta', ['old.customer@example.net', '5.2.1', 550]])
  })

  it.each([
    'From: postmaster@fabrikam.com\nContent-Type: multipart/report; report-type=delivery-status; boundary=b\n\n--b\nContent-Type: message/delivery-status\n\nReporting-MTA: dns;out.contoso.com\nX-PowerMTA-VirtualMTA: out.contoso.com\n\n\n--b--\n',
    'From: postmaster@fabrikam.com\nContent-Type: multipart/report; report-type=delivery-status; boundary=b\n\n--b\nContent-Type: message/delivery-status\n\nReporting-MTA: dns;out.contoso.com\n\nFinal-Recipient: rfc822;info@example.net\nAction: failed\nStatus: 5.2.1\nX-PowerMTA-BounceCategory: bad-mailbox\n--b--\n',
    'From: postmaster@fabrikam.com\n\nHello, this is the mail server on out.contoso.com.\n\nI am sending you this message to inform you on the delivery status of a\nmessage you previously sent.\n',
  ])('is known by %j alone', (text) => {
    expect(powermta.recognises(mail(text))).toBe(true)
  })

  it.each(['momentum-ecelerity', 'sendgrid-undelivered'])('leaves %s to its own system', (name) => {
    expect(powermta.recognises(bundled(name))).toBe(false)
  })
})
