import { describe, expect, it } from 'vitest'
import { mcafee } from '../../src/dialects/mcafee.ts'
import { bundled, mail, told } from './mail.ts'

describe('McAfee', () => {
  it('reads a status part without Final-Recipient', () => {
    expect(told('mcafee-delivery-problems')).toEqual(['mcafee', ['t.lind@fabrikam.com', null, 550]])
  })

  it.each([
    'From: postmaster@fabrikam.com\n\n    --- The following addresses had delivery problems ---\n\n<t.lind@fabrikam.com>   (no)\n',
  ])('is known by %j alone', (text) => {
    expect(mcafee.recognises(mail(text))).toBe(true)
  })

  it.each(['biglobe-non-delivered-information', 'sendmail-5.1.1-user-unknown'])(
    'leaves %s to its own system',
    (name) => {
      expect(mcafee.recognises(bundled(name))).toBe(false)
    },
  )
})
