import { describe, expect, it } from 'vitest'
import { opensmtpd } from '../../src/dialects/opensmtpd.ts'
import { bundled, mail, told } from './mail.ts'

describe('OpenSMTPD', () => {
  it('reads the reply that only the text holds', () => {
    expect(told('opensmtpd-failed')).toEqual(['opensmtpd', ['old.customer@example.net', '5.1.1', 550]])
  })

  it.each([
    'From: postmaster@fabrikam.com\n\n    Hi!\n\n    This is the MAILER-DAEMON, please DO NOT REPLY to this e-mail.\n',
    'From: postmaster@fabrikam.com\n\n    This is the MAILER-DAEMON, please DO NOT REPLY to this email.\n',
  ])('is known by %j alone', (text) => {
    expect(opensmtpd.recognises(mail(text))).toBe(true)
  })

  it.each(['dragonfly-mail-delivery-failed', 'qmail-failure-notice'])(
    'leaves %s to its own system',
    (name) => {
      expect(opensmtpd.recognises(bundled(name))).toBe(false)
    },
  )
})
