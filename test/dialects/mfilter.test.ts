import { describe, expect, it } from 'vitest'
import { mfilter } from '../../src/dialects/mfilter.ts'
import { bundled, mail, told } from './mail.ts'

describe('m-FILTER', () => {
  it('reads the reply under its title', () => {
    expect(told('mfilter-iso-2022-jp')).toEqual(['mfilter', ['t.lind@fabrikam.com', '5.1.1', 550]])
  })

  it.each([
    'From: postmaster@fabrikam.com\nX-Mailer: m-FILTER\n\n',
    'From: postmaster@fabrikam.com\n\ninfo@example.net\n\n-------server message\n550 no\n\n-------SMTP command\nDATA\n',
  ])('is known by %j alone', (text) => {
    expect(mfilter.recognises(mail(text))).toBe(true)
  })

  it.each(['active-hunter-failure-notice', 'qmail-failure-notice'])('leaves %s to its own system', (name) => {
    expect(mfilter.recognises(bundled(name))).toBe(false)
  })
})
