import { describe, expect, it } from 'vitest'
import { amazonSes } from '../../src/dialects/amazon-ses.ts'
import { bundled, mail, told } from './mail.ts'

describe('Amazon SES', () => {
  it('reads a group whose Action stands first', () => {
    expect(told('amazon-ses-failure')).toEqual(['amazon-ses', ['old.customer@example.net', '5.1.1', 550]])
  })

  it.each([
    'From: MAILER-DAEMON@eu-west-1.amazonses.com\n\n',
    'From: postmaster@fabrikam.com\nContent-Type: multipart/report; report-type=delivery-status; boundary=b\n\n--b\nContent-Type: message/delivery-status\n\nReporting-MTA: dsn; a4-1.smtp-out.amazonses.com\n\n\n--b--\n',
    'From: postmaster@fabrikam.com\nContent-Type: multipart/report; report-type=delivery-status; boundary=b\n\n--b\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; inbound-smtp.us-west-2.amazonaws.com\n\n\n--b--\n',
  ])('is known by %j alone', (text) => {
    expect(amazonSes.recognises(mail(text))).toBe(true)
  })

  it.each(['amazon-sns-bounce-notification', 'ironport-reason-for-the-problem'])(
    'leaves %s to its own system',
    (name) => {
      expect(amazonSes.recognises(bundled(name))).toBe(false)
    },
  )
})
