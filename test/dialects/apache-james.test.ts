import { describe, expect, it } from 'vitest'
import { apacheJames } from '../../src/dialects/apache-james.ts'
import { bundled, mail, told, toldBy } from './mail.ts'

describe('Apache James', () => {
  it('reads the reply behind the name of a Java exception', () => {
    expect(told('apache-james-failed-recipients')).toEqual([
      'apache-james',
      ['old.customer@example.net', '5.1.1', 550],
    ])
  })

  it.each([
    'From: postmaster@fabrikam.com\n\nHi. This is the James mail server at mail.contoso.com.\n',
    'From: postmaster@fabrikam.com\nContent-Type: multipart/report; report-type=delivery-status; boundary=b\n\n--b\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; mail.contoso.com\n\nFinal-Recipient: rfc822; info@example.net\nAction: failed\nStatus: 5.0.0\nDiagnostic-Code: X-James; 550 no\n--b--\n',
    'Received: from localhost ([127.0.0.1]) by mail.contoso.com (JAMES SMTP Server 2.3.2) with SMTP ID 77\n\n',
    'Subject: [BOUNCE]\nMessage-ID: <7.1791879271000.JavaMail.root@mail.contoso.com>\n\n',
  ])('is known by %j alone', (text) => {
    expect(apacheJames.recognises(mail(text))).toBe(true)
  })

  it.each(['qmail-failure-notice', 'haraka-intended-recipients'])('leaves %s to its own system', (name) => {
    expect(apacheJames.recognises(bundled(name))).toBe(false)
  })

  it('reads the recipient among the details of the message', () => {
    const report =
      'From: postmaster@contoso.com\nSubject: [BOUNCE]\nMessage-ID: <7.1.JavaMail.root@mail.contoso.com>\n\n' +
      'Error message below:\n550 - Requested action not taken: no such user here\n\n' +
      'Message details:\n  Subject: Statement\n  MAIL FROM: billing@contoso.com\n  RCPT TO: info@example.net\n'
    expect(toldBy(report)).toEqual(['apache-james', ['info@example.net', null, 550]])
  })
})
