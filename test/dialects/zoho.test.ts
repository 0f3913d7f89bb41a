import { describe, expect, it } from 'vitest'
import { zoho } from '../../src/dialects/zoho.ts'
import { bundled, mail, told } from './mail.ts'

describe('Zoho', () => {
  it('reads the code behind its label', () => {
    expect(told('zoho-response-code')).toEqual(['zoho', ['old.customer@example.net', '5.1.1', 550]])
  })

  it.each([
    'From: mailer-daemon@mail.zoho.com\n\n',
    'From: mailer-daemon@mail.zoho.eu\n\n',
    'From: postmaster@fabrikam.com\n\ninfo@example.net Invalid Address, ERROR_CODE :550, ERROR_CODE :5.1.1 no\n',
  ])('is known by %j alone', (text) => {
    expect(zoho.recognises(mail(text))).toBe(true)
  })

  it.each(['exim-no-report-part', 'gmx-reason'])('leaves %s to its own system', (name) => {
    expect(zoho.recognises(bundled(name))).toBe(false)
  })
})
