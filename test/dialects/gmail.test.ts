import { describe, expect, it } from 'vitest'
import { gmail } from '../../src/dialects/gmail.ts'
import { bundled, mail, told } from './mail.ts'

describe('Gmail', () => {
  it('reads a report with a status part', () => {
    expect(told('gmail-address-not-found')).toEqual(['gmail', ['old.customer@example.net', '5.1.1', 550]])
  })

  it('reads a delay', () => {
    expect(told('gmail-delayed')).toEqual(['gmail', ['info@example.net', '4.4.1', null]])
  })

  it.each([
    'From: Mail Delivery Subsystem <mailer-daemon@googlemail.com>\n\n',
    'From: postmaster@fabrikam.com\nContent-Type: multipart/report; report-type=delivery-status; boundary=b\n\n--b\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; googlemail.com\n\n\n--b--\n',
    "From: postmaster@fabrikam.com\n\n** Address not found **\n\nYour message wasn't delivered.\n",
    'From: postmaster@fabrikam.com\n\nDelivery to the following recipient failed permanently:\n\n     info@example.net\n\nTechnical details of permanent failure: \nno\n',
    'From: postmaster@fabrikam.com\n\nGoogle tried to deliver your message, but it was rejected\n',
  ])('is known by %j alone', (text) => {
    expect(gmail.recognises(mail(text))).toBe(true)
  })

  it.each(['zone-mta-queue-id', 'microsoft-smtp-dsn-context', 'postfix-5.1.1-user-unknown'])(
    'leaves %s to its own system',
    (name) => {
      expect(gmail.recognises(bundled(name))).toBe(false)
    },
  )
})
