import { describe, expect, it } from 'vitest'
import { microsoftSmtp } from '../../src/dialects/microsoft-smtp.ts'
import { bundled, mail, told } from './mail.ts'

describe("Microsoft's SMTP service", () => {
  it('reads a recipient about whom no reply stands anywhere', () => {
    expect(told('microsoft-smtp-dsn-context')).toEqual([
      'microsoft-smtp',
      ['t.lind@contoso.com', '5.1.1', null],
    ])
  })

  it.each([
    'From: postmaster@fabrikam.com\nX-DSNContext: 335a7efd - 4523 - 00000001 - 80040546\n\n',
    'Content-Type: multipart/report; boundary="9B095B5ADSN=_01DD3A1C1F1EF3A700000077mail.contoso.com"\n\n',
    'From: postmaster@fabrikam.com\n\nThis is an automatically generated Delivery Status Notification.\n\nDelivery to the following recipients failed.\n\n       info@example.net\n',
    'From: postmaster@fabrikam.com\n\nThis is an automatically generated Delivery Status Notification.\n\nUnable to deliver message to the following recipients, due to being unable to connect.\n',
  ])('is known by %j alone', (text) => {
    expect(microsoftSmtp.recognises(mail(text))).toBe(true)
  })

  it.each(['gmail-delayed', 'exchange-2010-5.7.1-client-not-authenticated', 'amazon-ses-failure'])(
    'leaves %s to its own system',
    (name) => {
      expect(microsoftSmtp.recognises(bundled(name))).toBe(false)
    },
  )
})
