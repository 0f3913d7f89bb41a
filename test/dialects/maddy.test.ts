import { describe, expect, it } from 'vitest'
import { maddy } from '../../src/dialects/maddy.ts'
import { bundled, mail, told } from './mail.ts'

describe('maddy', () => {
  it('reads the status part', () => {
    expect(told('maddy-msgid-field')).toEqual(['maddy', ['old.customer@example.net', '5.1.1', 550]])
  })

  it.each([
    'From: postmaster@fabrikam.com\nContent-Type: multipart/report; report-type=delivery-status; boundary=b\n\n--b\nContent-Type: message/delivery-status\n\nReporting-Mta: dns; mail.contoso.com\nX-Maddy-Msgid: 6a0c1f27\n\n\n--b--\n',
  ])('is known by %j alone', (text) => {
    expect(maddy.recognises(mail(text))).toBe(true)
  })

  it.each(['postfix-5.1.1-user-unknown', 'zone-mta-queue-id'])('leaves %s to its own system', (name) => {
    expect(maddy.recognises(bundled(name))).toBe(false)
  })
})
