import { describe, expect, it } from 'vitest'
import { sendgrid } from '../../src/dialects/sendgrid.ts'
import { bundled, mail, told } from './mail.ts'

describe('SendGrid', () => {
  it('reads a status part without Reporting-MTA', () => {
    expect(told('sendgrid-undelivered')).toEqual(['sendgrid', ['old.customer@example.net', '5.1.1', 550]])
  })

  it.each([
    'From: postmaster@fabrikam.com\nContent-Type: multipart/report; report-type=delivery-status; boundary=b\n\n--b\nContent-Type: message/delivery-status\n\nX-SendGrid-QueueID: 959479146\n\n\n--b--\n',
    'From: postmaster@fabrikam.com\n\nThis is an automatically generated message from SendGrid.\n',
  ])('is known by %j alone', (text) => {
    expect(sendgrid.recognises(mail(text))).toBe(true)
  })

  it.each(['postfix-5.1.1-user-unknown', 'powermta-bounce-category'])(
    'leaves %s to its own system',
    (name) => {
      expect(sendgrid.recognises(bundled(name))).toBe(false)
    },
  )
})
