import { describe, expect, it } from 'vitest'
import { courier } from '../../src/dialects/courier.ts'
import { bundled, mail, told } from './mail.ts'

describe('Courier', () => {
  it('reads the refused command', () => {
    expect(told('courier-undeliverable')).toEqual(['courier', ['old.customer@example.net', '5.1.1', 550]])
  })

  it.each([
    'Content-Type: multipart/report; boundary="=_courier_0"\n\n',
    'Message-ID: <courier.6A0C1F27.0000C65A@mail.contoso.com>\n\n',
    'From: postmaster@fabrikam.com\n\nThis is a delivery status notification from mail.contoso.com,\nrunning the Courier mail server, version 1.3.\n',
  ])('is known by %j alone', (text) => {
    expect(courier.recognises(mail(text))).toBe(true)
  })

  it.each(['sendmail-5.1.1-user-unknown', 'qmail-failure-notice'])('leaves %s to its own system', (name) => {
    expect(courier.recognises(bundled(name))).toBe(false)
  })
})
