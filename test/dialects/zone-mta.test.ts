import { describe, expect, it } from 'vitest'
import { zoneMta } from '../../src/dialects/zone-mta.ts'
import { bundled, mail, told } from './mail.ts'

describe('ZoneMTA', () => {
  it('reads the status part', () => {
    expect(told('zone-mta-queue-id')).toEqual(['zone-mta', ['old.customer@example.net', '5.1.1', 550]])
  })

  it.each([
    'From: postmaster@fabrikam.com\nContent-Type: multipart/report; report-type=delivery-status; boundary=b\n\n--b\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; mail.contoso.com\nX-ZoneMTA-Queue-ID: 19a5ca6d770007711\n\n\n--b--\n',
  ])('is known by %j alone', (text) => {
    expect(zoneMta.recognises(mail(text))).toBe(true)
  })

  it.each(['gmail-address-not-found', 'postfix-5.1.1-user-unknown'])(
    'leaves %s to its own system',
    (name) => {
      expect(zoneMta.recognises(bundled(name))).toBe(false)
    },
  )
})
