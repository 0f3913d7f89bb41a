import { describe, expect, it } from 'vitest'
import { mimecast } from '../../src/dialects/mimecast.ts'
import { bundled, mail, told } from './mail.ts'

describe('Mimecast', () => {
  it('reads fields with white space before the colon', () => {
    expect(told('mimecast-space-before-colon')).toEqual(['mimecast', ['t.lind@fabrikam.com', '5.4.1', 550]])
  })

  it.each([
    'From: postmaster@fabrikam.com\n\nThis is a delivery failure notification message indicating that\nan email you addressed to email address :\n-- info@example.net\n',
    'Subject: [Postmaster] Email Delivery Failure\nContent-Type: multipart/report; boundary="MCBoundary=_12610130814310077"\n\n',
  ])('is known by %j alone', (text) => {
    expect(mimecast.recognises(mail(text))).toBe(true)
  })

  it.each(['messagelabs-mail-delivery-agent', 'postfix-5.1.1-user-unknown'])(
    'leaves %s to its own system',
    (name) => {
      expect(mimecast.recognises(bundled(name))).toBe(false)
    },
  )

  it('leaves mail that merely passed through it alone', () => {
    const letter =
      'X-Mimecast-Originator: contoso.com\nContent-Type: multipart/mixed; boundary="MCBoundary=_77"\n\nHello\n'
    expect(mimecast.recognises(mail(letter))).toBe(false)
  })
})
