import { describe, expect, it } from 'vitest'
import { mdaemon } from '../../src/dialects/mdaemon.ts'
import { bundled, mail, told } from './mail.ts'

describe('MDaemon', () => {
  it('reads the one refusal of a session', () => {
    expect(told('mdaemon-session-transcript')).toEqual([
      'mdaemon',
      ['old.customer@example.net', '5.2.2', 552],
    ])
  })

  it.each([
    'From: postmaster@fabrikam.com\n\nThe attached message had PERMANENT fatal delivery errors!\n',
    'From: MDaemon@contoso.com\n\n--- Session Transcript ---\n 550 no\n--- End Transcript ---\n',
  ])('is known by %j alone', (text) => {
    expect(mdaemon.recognises(mail(text))).toBe(true)
  })

  it.each(['sendmail-5.1.1-user-unknown', 'smail-boxes'])('leaves %s to its own system', (name) => {
    expect(mdaemon.recognises(bundled(name))).toBe(false)
  })
})
