import { describe, expect, it } from 'vitest'
import { bigfoot } from '../../src/dialects/bigfoot.ts'
import { bundled, mail, told } from './mail.ts'

describe('Bigfoot', () => {
  it('reads an address in angle brackets and the reply of the session', () => {
    expect(told('bigfoot-litemail')).toEqual(['bigfoot', ['old.customer@example.net', '5.7.1', 553]])
  })

  it.each([
    'From: postmaster@fabrikam.com\nContent-Type: multipart/report; report-type=delivery-status; boundary=b\n\n--b\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; litemail57.bigfoot.com\n\n\n--b--\n',
    'Received: by LITEMAIL51.bigfoot.com (LiteMail v3.03(LITEMAIL51)) with SMTP id 77\n\n',
  ])('is known by %j alone', (text) => {
    expect(bigfoot.recognises(mail(text))).toBe(true)
  })

  it.each(['sendmail-5.1.1-user-unknown', 'active-hunter-failure-notice'])(
    'leaves %s to its own system',
    (name) => {
      expect(bigfoot.recognises(bundled(name))).toBe(false)
    },
  )
})
