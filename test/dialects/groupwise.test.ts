import { describe, expect, it } from 'vitest'
import { groupwise } from '../../src/dialects/groupwise.ts'
import { bundled, mail, told, toldBy } from './mail.ts'

describe('GroupWise', () => {
  it('reads the reason in brackets', () => {
    expect(told('groupwise-undeliverable')).toEqual(['groupwise', ['t.lind@fabrikam.com', null, null]])
  })

  it.each([
    'From: postmaster@fabrikam.com\n\nThe message that you sent was undeliverable to the following:\n\n\tt.lind@fabrikam.com (user not found)\n',
    'X-Mailer: Novell GroupWise Internet Agent 18.4.2\nSubject: Message status - undeliverable\n\n',
  ])('is known by %j alone', (text) => {
    expect(groupwise.recognises(mail(text))).toBe(true)
  })

  it.each(['domino-delivery-failure', 'read-receipt-rfc8098'])('leaves %s to its own system', (name) => {
    expect(groupwise.recognises(bundled(name))).toBe(false)
  })

  it('completes names that lack the domain, from the returned message or the host that reports', () => {
    const report =
      'From: Mailer-Daemon@mail.fabrikam.com\nSubject: Message status - undeliverable\n\n' +
      'The message that you sent was undeliverable to the following:\n\tt.lind (user not found)\n\tsales (mailbox full)\n\n' +
      '--- Original message ---\nFrom: billing@contoso.com\nTo: T.Lind@fabrikam.com\nSubject: Statement\n'
    expect(toldBy(report)).toEqual([
      'groupwise',
      ['T.Lind@fabrikam.com', null, null],
      ['sales@mail.fabrikam.com', null, null],
    ])
  })
})
