import { describe, expect, it } from 'vitest'
import { biglobe } from '../../src/dialects/biglobe.ts'
import { bundled, mail, told } from './mail.ts'

describe('Biglobe', () => {
  it('reads an address without any code', () => {
    expect(told('biglobe-non-delivered-information')).toEqual(['biglobe', ['tanaka@example.org', null, null]])
  })

  it.each([
    'From: postmaster@biglobe.ne.jp\n\n',
    'From: postmaster@fabrikam.com\n\n   ----- Non-delivered information -----\nThe number of messages exceeded the limit.\n',
  ])('is known by %j alone', (text) => {
    expect(biglobe.recognises(mail(text))).toBe(true)
  })

  it.each(['sendmail-5.1.1-user-unknown', 'mcafee-delivery-problems'])(
    'leaves %s to its own system',
    (name) => {
      expect(biglobe.recognises(bundled(name))).toBe(false)
    },
  )
})
