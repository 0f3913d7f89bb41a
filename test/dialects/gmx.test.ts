import { describe, expect, it } from 'vitest'
import { gmx } from '../../src/dialects/gmx.ts'
import { bundled, mail, told } from './mail.ts'

describe('GMX', () => {
  it('reads the reply behind the label', () => {
    expect(told('gmx-reason')).toEqual(['gmx', ['old.customer@example.net', '5.1.1', 550]])
  })

  it.each([
    'From: mailer-daemon@gmx.de\n\n',
    'From: Mailer-Daemon@kundenserver.de\n\n',
    'From: mailer-daemon@web.de\n\n',
    'From: mailer-daemon@ionos.de\n\n',
    'From: postmaster@fabrikam.com\n\nA message that you sent could not be delivered to one or more of\nits recipients. This is a permanent error. The following address\nfailed:\n\ninfo@example.net:\nquota exceeded\n',
  ])('is known by %j alone', (text) => {
    expect(gmx.recognises(mail(text))).toBe(true)
  })

  it.each(['exim-no-report-part', 'mail.ru-two-languages', 'zoho-response-code'])(
    'leaves %s to its own system',
    (name) => {
      expect(gmx.recognises(bundled(name))).toBe(false)
    },
  )
})
