import { describe, expect, it } from 'vitest'
import { outlookCom } from '../../src/dialects/outlook.com.ts'
import { bundled, mail, told } from './mail.ts'

describe('Outlook.com', () => {
  it('reads a report in UTF-7', () => {
    expect(told('outlook.com-mailbox-unavailable')).toEqual([
      'outlook.com',
      ['old.customer@example.net', '5.5.0', 550],
    ])
  })

  it.each([
    'From: postmaster@hotmail.com\n\n',
    'From: postmaster@mail.hotmail.com\n\n',
    'From: postmaster@fabrikam.com\nContent-Type: multipart/report; report-type=delivery-status; boundary=b\n\n--b\nContent-Type: message/delivery-status\n\nReporting-MTA: dns;BAY004-OMC1S77.hotmail.com\n\n\n--b--\n',
    'From: postmaster@fabrikam.com\nContent-Type: multipart/report; report-type=delivery-status; boundary=b\n\n--b\nContent-Type: message/delivery-status\n\nReporting-MTA: dns;BLU004-OMC3S20.example.com\n\n\n--b--\n',
  ])('is known by %j alone', (text) => {
    expect(outlookCom.recognises(mail(text))).toBe(true)
  })

  it.each(['microsoft-smtp-dsn-context', 'exchange-online-5.1.10-recipient-not-found'])(
    'leaves %s to its own system',
    (name) => {
      expect(outlookCom.recognises(bundled(name))).toBe(false)
    },
  )
})
