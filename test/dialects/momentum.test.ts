import { describe, expect, it } from 'vitest'
import { momentum } from '../../src/dialects/momentum.ts'
import { bundled, mail, told } from './mail.ts'

describe('Momentum', () => {
  it('reads the address and the reply of one line', () => {
    expect(told('momentum-ecelerity')).toEqual(['momentum', ['old.customer@example.net', '5.1.1', 550]])
  })

  it.each([
    'From: postmaster@fabrikam.com\n\nThis message was created automatically by the mail system (ecelerity).\n',
  ])('is known by %j alone', (text) => {
    expect(momentum.recognises(mail(text))).toBe(true)
  })

  it.each(['exim-no-report-part', 'powermta-bounce-category'])('leaves %s to its own system', (name) => {
    expect(momentum.recognises(bundled(name))).toBe(false)
  })
})
