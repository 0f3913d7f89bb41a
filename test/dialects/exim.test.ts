import { describe, expect, it } from 'vitest'
import { exim } from '../../src/dialects/exim.ts'
import { bundled, mail, told } from './mail.ts'

describe('Exim', () => {
  it('reads a report without a status part', () => {
    expect(told('exim-no-report-part')).toEqual(['exim', ['old.customer@example.net', '5.1.1', 550]])
  })

  it('reads a report with one', () => {
    expect(told('exim-with-report')).toEqual(['exim', ['full@example.org', '5.2.2', 552]])
  })

  it('reads a delay', () => {
    expect(told('exim-delayed')).toEqual(['exim', ['info@example.net', '4.7.1', 451]])
  })

  it.each([
    'Content-Type: multipart/report; boundary=1791879271-eximdsn-1804289383\n\n',
    'From: Mailer-Daemon@mail.contoso.com\nMessage-Id: <E1v8XYb-0001WB-2Q@mail.contoso.com>\n\n',
    'From: postmaster@fabrikam.com\n\nThis message was created automatically by mail delivery software.\n\nA message that you sent could not be delivered to one or more of its\nrecipients. This is a permanent error. The following address(es) failed:\n\n  info@example.net\n',
    'Subject: Mail failure - malformed recipient address\n\n',
  ])('is known by %j alone', (text) => {
    expect(exim.recognises(mail(text))).toBe(true)
  })

  it.each(['gmx-reason', 'mxlogic-copy-of-the-header', 'zoho-response-code', 'momentum-ecelerity'])(
    'leaves %s to its own system',
    (name) => {
      expect(exim.recognises(bundled(name))).toBe(false)
    },
  )
})
