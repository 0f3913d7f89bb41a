import { describe, expect, it } from 'vitest'
import { aol } from '../../src/dialects/aol.ts'
import { bundled, mail, told, toldBy } from './mail.ts'

describe('AOL', () => {
  it('reads the report of its relay', () => {
    expect(told('aol-outbound-mail-relay')).toEqual(['aol', ['old.customer@example.net', '5.4.4', null]])
  })

  it.each([
    'From: postmaster@fabrikam.com\nContent-Type: multipart/report; report-type=delivery-status; boundary=b\n\n--b\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; omr-m077e.mx.aol.com\n\n\n--b--\n',
    'From: postmaster@fabrikam.com\nContent-Type: multipart/report; report-type=delivery-status; boundary=b\n\n--b\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; relay.contoso.com\nX-Outbound-Mail-Relay-Queue-ID: F709A380007E\n\n\n--b--\n',
  ])('is known by %j alone', (text) => {
    expect(aol.recognises(mail(text))).toBe(true)
  })

  it.each(['postfix-5.1.1-user-unknown', 'yahoo-failure-notice'])('leaves %s to its own system', (name) => {
    expect(aol.recognises(bundled(name))).toBe(false)
  })

  it('gives screen names their domain', () => {
    const notice =
      'From: Mail Delivery Subsystem <MAILER-DAEMON@aol.com>\nSubject: Mail Delivery Problem\n\n' +
      'Your mail to the following recipients could not be delivered because they are not accepting mail from you:\n' +
      '\toldcustomer\n\tanotherone\n'
    expect(toldBy(notice)).toEqual([
      'aol',
      ['oldcustomer@aol.com', null, null],
      ['anotherone@aol.com', null, null],
    ])
  })
})
