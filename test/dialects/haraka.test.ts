import { describe, expect, it } from 'vitest'
import { haraka } from '../../src/dialects/haraka.ts'
import { bundled, mail, told, toldBy } from './mail.ts'

describe('Haraka', () => {
  it('reads recipient and reason behind their labels', () => {
    expect(told('haraka-intended-recipients')).toEqual(['haraka', ['old.customer@example.net', '5.1.1', 550]])
  })

  it.each([
    'From: postmaster@fabrikam.com\n\nHi. This is the Haraka Mailer program at mail.contoso.com.\n',
    'Received: (Haraka 77118 invoked for bounce); Tue, 13 Oct 2026 08:14:31 +0000\n\n',
  ])('is known by %j alone', (text) => {
    expect(haraka.recognises(mail(text))).toBe(true)
  })

  it.each(['qmail-failure-notice', 'apache-james-failed-recipients'])(
    'leaves %s to its own system',
    (name) => {
      expect(haraka.recognises(bundled(name))).toBe(false)
    },
  )

  it('gives all the recipients of the line the one reason', () => {
    const report =
      'From: MAILER-DAEMON@contoso.com\nSubject: failure notice\n\nHi. This is the Haraka Mailer program at mail.contoso.com.\n' +
      "I'm afraid I wasn't able to deliver your message to the following addresses.\n\n" +
      'Intended Recipients: <info@example.net>,<sales@example.net>\nFailure Reason: 552 5.2.2 full\n'
    expect(toldBy(report)).toEqual([
      'haraka',
      ['info@example.net', '5.2.2', 552],
      ['sales@example.net', '5.2.2', 552],
    ])
  })
})
