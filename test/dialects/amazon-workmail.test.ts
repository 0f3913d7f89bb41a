import { describe, expect, it } from 'vitest'
import { amazonWorkmail } from '../../src/dialects/amazon-workmail.ts'
import { bundled, mail, told } from './mail.ts'

describe('Amazon WorkMail', () => {
  it('reads the status fields in its text, and the reply inside the reply', () => {
    expect(told('amazon-workmail-technical-report')).toEqual([
      'amazon-workmail',
      ['old.customer@example.net', '4.4.2', 421],
    ])
  })

  it.each(['From: MAILER-DAEMON@amazonses.com\nX-Mailer: Amazon WorkMail\n\n'])(
    'is known by %j alone',
    (text) => {
      expect(amazonWorkmail.recognises(mail(text))).toBe(true)
    },
  )

  it.each(['amazon-ses-failure', 'amazon-sns-bounce-notification'])('leaves %s to its own system', (name) => {
    expect(amazonWorkmail.recognises(bundled(name))).toBe(false)
  })

  it('leaves a mail that a person wrote with it alone', () => {
    expect(
      amazonWorkmail.recognises(mail('From: billing@contoso.com\nX-Mailer: Amazon WorkMail\n\nHello\n')),
    ).toBe(false)
  })
})
