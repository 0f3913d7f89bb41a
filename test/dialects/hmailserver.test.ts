import { describe, expect, it } from 'vitest'
import { hmailserver } from '../../src/dialects/hmailserver.ts'
import { bundled, mail, told } from './mail.ts'

describe('hMailServer', () => {
  it('reads the reply below the command', () => {
    expect(told('hmailserver-error-type-smtp')).toEqual([
      'hmailserver',
      ['old.customer@example.net', '5.1.1', 550],
    ])
  })

  it.each([
    'From: postmaster@fabrikam.com\n\nThe following recipient(s) could not be reached:\n\ninfo@example.net\n   Error Type: SMTP\n   hMailServer sent: RCPT TO:<info@example.net>\n   Remote server replied: 550 no\n',
    'From: postmaster@fabrikam.com\n\nThe following recipient(s) could not be reached:\n\ninfo@example.net\n   Error Type: SMTP\n\n\nhMailServer\n',
  ])('is known by %j alone', (text) => {
    expect(hmailserver.recognises(mail(text))).toBe(true)
  })

  it.each(['exchange-2003-did-not-reach', 'mailenable-smtp-brackets'])(
    'leaves %s to its own system',
    (name) => {
      expect(hmailserver.recognises(bundled(name))).toBe(false)
    },
  )
})
