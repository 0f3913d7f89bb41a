import { describe, expect, it } from 'vitest'
import { dragonfly } from '../../src/dialects/dragonfly.ts'
import { bundled, mail, told } from './mail.ts'

describe('The DragonFly Mail Agent', () => {
  it('reads the recipient of a sentence and the reply below it', () => {
    expect(told('dragonfly-mail-delivery-failed')).toEqual([
      'dragonfly',
      ['old.customer@example.net', '5.1.1', 550],
    ])
  })

  it.each([
    'From: postmaster@fabrikam.com\n\nThis is the DragonFly Mail Agent v0.13 at mail.contoso.com.\n',
    'Received: from MAILER-DAEMON\n\tid a077e\n\tby mail.contoso.com (DragonFly Mail Agent v0.13)\nSubject: Mail delivery failed\n\n',
  ])('is known by %j alone', (text) => {
    expect(dragonfly.recognises(mail(text))).toBe(true)
  })

  it.each(['exim-no-report-part', 'opensmtpd-failed'])('leaves %s to its own system', (name) => {
    expect(dragonfly.recognises(bundled(name))).toBe(false)
  })
})
