import { describe, expect, it } from 'vitest'
import { yandex } from '../../src/dialects/yandex.ts'
import { bundled, mail, told } from './mail.ts'

describe('Yandex', () => {
  it('reads the status part behind a text in Russian', () => {
    expect(told('yandex-russian')).toEqual(['yandex', ['full@example.org', '4.2.2', 452]])
  })

  it.each([
    'From: postmaster@fabrikam.com\nContent-Type: multipart/report; report-type=delivery-status; boundary=b\n\n--b\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; mail.contoso.com\nX-Yandex-Queue-ID: A77C01121777\n\n\n--b--\n',
    'From: mailer-daemon@yandex.ru\n\n',
  ])('is known by %j alone', (text) => {
    expect(yandex.recognises(mail(text))).toBe(true)
  })

  it.each(['postfix-5.1.1-user-unknown', 'mail.ru-two-languages'])('leaves %s to its own system', (name) => {
    expect(yandex.recognises(bundled(name))).toBe(false)
  })
})
