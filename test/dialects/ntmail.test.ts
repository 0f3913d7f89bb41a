import { describe, expect, it } from 'vitest'
import { ntmail } from '../../src/dialects/ntmail.ts'
import { bundled, mail, told } from './mail.ts'

describe('NTMail', () => {
  it('reads the reply in the Status field', () => {
    expect(told('ntmail-reply-in-status-field')).toEqual(['ntmail', ['t.lind@fabrikam.com', null, 553]])
  })

  it.each([
    'X-Mailer: NTMail v5.06.0014\nContent-Type: multipart/report; report-type=delivery-status; boundary=b\n\n',
  ])('is known by %j alone', (text) => {
    expect(ntmail.recognises(mail(text))).toBe(true)
  })

  it.each(['mailmarshal-recipients-affected', 'imail-body-of-response'])(
    'leaves %s to its own system',
    (name) => {
      expect(ntmail.recognises(bundled(name))).toBe(false)
    },
  )

  it('leaves letters that were written with it alone', () => {
    expect(ntmail.recognises(mail('X-Mailer: NTMail v5.06.0014\n\nHello\n'))).toBe(false)
  })
})
