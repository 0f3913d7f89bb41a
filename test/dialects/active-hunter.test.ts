import { describe, expect, it } from 'vitest'
import { activeHunter } from '../../src/dialects/active-hunter.ts'
import { bundled, mail, told } from './mail.ts'

describe('Active! hunter', () => {
  it('reads an address that stands twice behind an arrow', () => {
    expect(told('active-hunter-failure-notice')).toEqual([
      'active-hunter',
      ['t.lind@fabrikam.com', '5.1.1', 550],
    ])
  })

  it.each([
    'Content-Type: multipart/report; boundary="----=_Active!Hunter_20261013T171431+0900"\n\n',
    'From: postmaster@fabrikam.com\nX-AHMailID: 20261013T171431\n\n',
  ])('is known by %j alone', (text) => {
    expect(activeHunter.recognises(mail(text))).toBe(true)
  })

  it.each(['sendmail-5.1.1-user-unknown', 'bigfoot-litemail'])('leaves %s to its own system', (name) => {
    expect(activeHunter.recognises(bundled(name))).toBe(false)
  })
})
