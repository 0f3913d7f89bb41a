import { describe, expect, it } from 'vitest'
import { sendmailV5 } from '../../src/dialects/sendmail-v5.ts'
import { bundled, mail, told, toldBy } from './mail.ts'

describe('Sendmail V5', () => {
  it('gives each recipient what stands above its verdict', () => {
    expect(told('sendmail-v5-three-verdicts')).toEqual([
      'sendmail-v5',
      ['old.customer@example.net', null, 501],
      ['full@example.org', null, 550],
      ['t.lind@fabrikam.com', null, 550],
    ])
  })

  it.each(['\n   ----- Transcript of session follows -----\n550 <info@example.net>... User unknown\n'])(
    'is known by %j alone',
    (text) => {
      expect(sendmailV5.recognises(mail(text))).toBe(true)
    },
  )

  it.each(['sendmail-5.1.1-user-unknown', 'courier-undeliverable'])('leaves %s to its own system', (name) => {
    expect(sendmailV5.recognises(bundled(name))).toBe(false)
  })

  it('takes the recipient from the returned message where the transcript names a host only', () => {
    const report =
      'From: Mail Delivery Subsystem <MAILER-DAEMON@contoso.com>\nSubject: Returned mail: Cannot send message for 4 days\n\n' +
      '   ----- Transcript of session follows -----\n421 example.net (smtp)... Deferred: Connection timed out\n\n' +
      '   ----- Unsent message follows -----\nReceived: from app01.contoso.com by mail.contoso.com; Tue, 13 Oct 2026 08:14:31 +0000\n' +
      'From: billing@contoso.com\nTo: info@example.net\nSubject: Statement\n'
    expect(toldBy(report)).toEqual(['sendmail-v5', ['info@example.net', null, 421]])
  })
})
