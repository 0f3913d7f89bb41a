import { describe, expect, it } from 'vitest'
import { smail } from '../../src/dialects/smail.ts'
import { bundled, mail, told } from './mail.ts'

describe('Smail', () => {
  it('reads the reason behind three dots', () => {
    expect(told('smail-boxes')).toEqual(['smail', ['old.customer@example.net', null, null]])
  })

  it.each([
    'From: postmaster@fabrikam.com\n\n|------------------------- Message log follows: -------------------------|\n no valid recipients\n',
    'From: postmaster@fabrikam.com\n\n|------------------------- Failed addresses follow: ---------------------|\n info@example.net ... unknown host\n',
  ])('is known by %j alone', (text) => {
    expect(smail.recognises(mail(text))).toBe(true)
  })

  it.each(['exim-no-report-part', 'sendmail-v5-three-verdicts'])('leaves %s to its own system', (name) => {
    expect(smail.recognises(bundled(name))).toBe(false)
  })
})
