import { describe, expect, it } from 'vitest'
import { postfix } from '../../src/dialects/postfix.ts'
import { bundled, mail, told } from './mail.ts'

describe('Postfix', () => {
  it('gives three recipients each a fate of its own', () => {
    expect(told('postfix-three-recipients')).toEqual([
      'postfix',
      ['old.customer@example.net', '5.1.1', 550],
      ['full@example.org', '5.2.2', 552],
      ['list@fabrikam.com', '5.3.4', 552],
    ])
  })

  it('signs what it quotes from Exchange Online', () => {
    expect(told('postfix-relay-5.7.750')).toEqual(['postfix', ['p.rossi@example.org', '5.7.750', 550]])
  })

  it.each([
    'From: postmaster@fabrikam.com\nContent-Type: multipart/report; report-type=delivery-status; boundary=b\n\n--b\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; mail.contoso.com\nX-Postfix-Queue-ID: 4Cq9660189E9A7\n\n\n--b--\n',
    'From: postmaster@fabrikam.com\nContent-Type: multipart/report; report-type=delivery-status; boundary=b\n\n--b\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; mail.contoso.com\nX-Relay-Of-Contoso-Queue-ID: 4Cq9660189E9A7\n\n\n--b--\n',
    'From: postmaster@fabrikam.com\nContent-Type: multipart/report; report-type=delivery-status; boundary=b\n\n--b\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; mail.contoso.com\n\nFinal-Recipient: rfc822; info@example.net\nAction: failed\nStatus: 5.4.4\nDiagnostic-Code: X-Postfix; Host not found\n--b--\n',
    'From: postmaster@fabrikam.com\n\nThis is the mail system at host mail.contoso.com.\n',
    'From: postmaster@fabrikam.com\n\nThis is the Contosomail program at host mail.contoso.com.\n',
    'Received: by mail.contoso.com (Postfix)\n\tid 4Cq9660189E9A8; Tue, 13 Oct 2026 08:14:31 +0000 (UTC)\nContent-Type: multipart/report; report-type=delivery-status; boundary=b\n\n',
  ])('is known by %j alone', (text) => {
    expect(postfix.recognises(mail(text))).toBe(true)
  })

  it.each(['qmail-failure-notice', 'sendgrid-undelivered', 'mailing-list-digest', 'exim-with-report'])(
    'leaves %s to its own system',
    (name) => {
      expect(postfix.recognises(bundled(name))).toBe(false)
    },
  )

  it('leaves mail that merely passed through it alone', () => {
    const letter =
      'Received: by mail.contoso.com (Postfix, from userid 33)\n\tid 4Cq9660189E9A8; Tue, 13 Oct 2026 08:14:31 +0000 (UTC)\n\nHello\n'
    expect(postfix.recognises(mail(letter))).toBe(false)
  })
})
