import { describe, expect, it } from 'vitest'
import { criticalPath } from '../../src/dialects/critical-path.ts'
import { bundled, mail, told } from './mail.ts'

describe('Critical Path', () => {
  it('reads a delay', () => {
    expect(told('critical-path-delayed')).toEqual(['critical-path', ['info@example.net', '4.4.0', null]])
  })

  it.each([
    'From: postmaster@fabrikam.com\n\n - These recipients of your message have been processed by the mail server:\ninfo@example.net; Failed; 5.1.1 (bad destination mailbox address)\n',
    'From: postmaster@fabrikam.com\n\n - The following recipients have not yet received your message:\n\ninfo@example.net; Action: Delayed\n',
  ])('is known by %j alone', (text) => {
    expect(criticalPath.recognises(mail(text))).toBe(true)
  })

  it.each(['exim-delayed', 'gmail-delayed'])('leaves %s to its own system', (name) => {
    expect(criticalPath.recognises(bundled(name))).toBe(false)
  })
})
