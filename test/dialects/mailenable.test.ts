import { describe, expect, it } from 'vitest'
import { mailenable } from '../../src/dialects/mailenable.ts'
import { bundled, mail, told } from './mail.ts'

describe('MailEnable', () => {
  it('reads an address in brackets', () => {
    expect(told('mailenable-smtp-brackets')).toEqual([
      'mailenable',
      ['old.customer@example.net', '5.1.1', 550],
    ])
  })

  it.each([
    'From: postmaster@fabrikam.com\n\nMessage could not be delivered to some recipients.\nThe following recipient(s) could not be reached:\n\n\tRecipient: [SMTP:info@example.net]\n\tReason: no\n',
  ])('is known by %j alone', (text) => {
    expect(mailenable.recognises(mail(text))).toBe(true)
  })

  it.each(['hmailserver-error-type-smtp', 'exchange-2003-did-not-reach'])(
    'leaves %s to its own system',
    (name) => {
      expect(mailenable.recognises(bundled(name))).toBe(false)
    },
  )
})
