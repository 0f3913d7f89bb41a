import { describe, expect, it } from 'vitest'
import { barracuda } from '../../src/dialects/barracuda.ts'
import { bundled, mail, told } from './mail.ts'

describe('Barracuda', () => {
  it('reads a text in base64 beside the status part', () => {
    expect(told('barracuda-spam-firewall')).toEqual(['barracuda', ['t.lind@fabrikam.com', '5.7.1', 550]])
  })

  it.each([
    'Subject: **Message you sent blocked by our bulk email filter**\n\n',
    'From: postmaster@fabrikam.com\n\nYour message to: t.lind@fabrikam.com\nwas blocked by our Spam Firewall.\n',
  ])('is known by %j alone', (text) => {
    expect(barracuda.recognises(mail(text))).toBe(true)
  })

  it.each(['amavis-not-relayed', 'mxlogic-copy-of-the-header'])('leaves %s to its own system', (name) => {
    expect(barracuda.recognises(bundled(name))).toBe(false)
  })
})
