import { describe, expect, it } from 'vitest'
import { mxlogic } from '../../src/dialects/mxlogic.ts'
import { bundled, mail, told } from './mail.ts'

describe('MX Logic', () => {
  it('reads the reply behind an address in angle brackets', () => {
    expect(told('mxlogic-copy-of-the-header')).toEqual(['mxlogic', ['t.lind@fabrikam.com', '5.1.1', 550]])
  })

  it.each([
    'Message-ID: <mxl~a577.7a7b.7c7d@mail.contoso.com>\n\n',
    'From: postmaster@fabrikam.com\nX-MX-Bounce: mta/src/queue/bounce\n\n',
  ])('is known by %j alone', (text) => {
    expect(mxlogic.recognises(mail(text))).toBe(true)
  })

  it.each(['exim-no-report-part', 'gmx-reason'])('leaves %s to its own system', (name) => {
    expect(mxlogic.recognises(bundled(name))).toBe(false)
  })
})
