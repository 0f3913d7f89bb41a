import { describe, expect, it } from 'vitest'
import { dovecot } from '../../src/dialects/dovecot.ts'
import { bundled, mail, told } from './mail.ts'

describe('Dovecot', () => {
  it('reads a refusal that is a disposition notification', () => {
    expect(told('dovecot-rejected-by-disposition')).toEqual(['dovecot', ['t.lind@fabrikam.com', null, null]])
  })

  it.each([
    'Message-ID: <dovecot-1791879271-77118-0@mail.fabrikam.com>\n\nYour message to <t.lind@fabrikam.com> was automatically rejected:\nQuota exceeded\n',
  ])('is known by %j alone', (text) => {
    expect(dovecot.recognises(mail(text))).toBe(true)
  })

  it.each(['read-receipt-rfc8098', 'auto-reply-out-of-office-en'])('leaves %s to its own system', (name) => {
    expect(dovecot.recognises(bundled(name))).toBe(false)
  })
})
