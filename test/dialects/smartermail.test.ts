import { describe, expect, it } from 'vitest'
import { smartermail } from '../../src/dialects/smartermail.ts'
import { bundled, mail, told } from './mail.ts'

describe('SmarterMail', () => {
  it('reads recipient and reason behind their labels', () => {
    expect(told('smartermail-remote-host-said')).toEqual([
      'smartermail',
      ['old.customer@example.net', '5.1.1', 550],
    ])
  })

  it.each([
    'From: postmaster@fabrikam.com\n\nCould not deliver message to the following recipient(s):\n\nFailed Recipient: info@example.net\nReason: no\n',
  ])('is known by %j alone', (text) => {
    expect(smartermail.recognises(mail(text))).toBe(true)
  })

  it.each(['haraka-intended-recipients', 'mailenable-smtp-brackets'])(
    'leaves %s to its own system',
    (name) => {
      expect(smartermail.recognises(bundled(name))).toBe(false)
    },
  )
})
