import { describe, expect, it } from 'vitest'
import { sendmail } from '../../src/dialects/sendmail.ts'
import { bundled, mail, told } from './mail.ts'

describe('Sendmail', () => {
  it('reads the refused command', () => {
    expect(told('sendmail-5.1.1-user-unknown')).toEqual([
      'sendmail',
      ['old.customer@example.net', '5.1.1', 550],
    ])
  })

  it('gives three recipients each a fate of its own', () => {
    expect(told('sendmail-three-fates-mixed')).toEqual([
      'sendmail',
      ['old.customer@example.net', '5.1.1', 550],
      ['info@example.org', '4.4.1', null],
      ['t.lind@fabrikam.com', '2.6.0', 250],
    ])
  })

  it.each([
    'From: postmaster@fabrikam.com\n\nThe original message was received at Tue, 13 Oct 2026 08:14:31 +0000\nfrom app01.contoso.com [192.0.2.17]\n\n   ----- The following addresses had permanent fatal errors -----\n<info@example.net>\n',
    'From: postmaster@fabrikam.com\nContent-Type: multipart/report; boundary="JAA13167.773673707/MAIL.CONTOSO.COM"\n\n----- The following addresses had delivery problems -----\n',
    'Received: from localhost (localhost)\n\tby mail.contoso.com (8.17.2/8.17.2) id 59D8EVq2B9C6D;\n\tTue, 13 Oct 2026 08:14:31 +0000\nSubject: Returned mail: see transcript for details\n\n',
  ])('is known by %j alone', (text) => {
    expect(sendmail.recognises(mail(text))).toBe(true)
  })

  it.each(['courier-undeliverable', 'postfix-5.1.1-user-unknown', 'sendmail-v5-three-verdicts'])(
    'leaves %s to its own system',
    (name) => {
      expect(sendmail.recognises(bundled(name))).toBe(false)
    },
  )
})
