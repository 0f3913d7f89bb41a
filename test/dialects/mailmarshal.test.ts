import { describe, expect, it } from 'vitest'
import { mailmarshal } from '../../src/dialects/mailmarshal.ts'
import { bundled, mail, told } from './mail.ts'

describe('MailMarshal', () => {
  it('gives the one reply to all the recipients behind it', () => {
    expect(told('mailmarshal-recipients-affected')).toEqual([
      'mailmarshal',
      ['t.lind@fabrikam.com', '5.1.1', 550],
      ['sales@fabrikam.com', '5.1.1', 550],
    ])
  })

  it.each([
    'Received: from MailMarshal.Sender ([127.0.0.1]) by gate.fabrikam.com id <B6a0c1f27>; Tue, 13 Oct 2026 08:14:31 +0000\n\n',
    'From: postmaster@fabrikam.com\n\nCould not be delivered because of\n\n550 5.1.1 User unknown\n\nThe following recipients were affected: \n    t.lind@fabrikam.com\n',
  ])('is known by %j alone', (text) => {
    expect(mailmarshal.recognises(mail(text))).toBe(true)
  })

  it.each(['imail-body-of-response', 'mcafee-delivery-problems'])('leaves %s to its own system', (name) => {
    expect(mailmarshal.recognises(bundled(name))).toBe(false)
  })
})
