import { describe, expect, it } from 'vitest'
import { trendInterscan } from '../../src/dialects/trend-interscan.ts'
import { bundled, mail, told } from './mail.ts'

describe('InterScan', () => {
  it('reads a transcript with its arrows the other way round', () => {
    expect(told('trend-interscan-arrows')).toEqual(['trend-interscan', ['t.lind@fabrikam.com', '5.1.1', 550]])
  })

  it.each([
    'From: "InterScan MSS" <postmaster@fabrikam.com>\n\n',
    'From: postmaster@fabrikam.com ("InterScan Notification")\n\n',
    'From: postmaster@fabrikam.com\n\nMessage from InterScan Messaging Security Suite\n\nUnable to deliver message to <t.lind@fabrikam.com>\n',
    'From: postmaster@fabrikam.com\n\nSent <<< RCPT TO:<t.lind@fabrikam.com>\nReceived >>> 550 no\n',
  ])('is known by %j alone', (text) => {
    expect(trendInterscan.recognises(mail(text))).toBe(true)
  })

  it.each(['surfcontrol-transcript-of-attempts', 'sendmail-5.1.1-user-unknown'])(
    'leaves %s to its own system',
    (name) => {
      expect(trendInterscan.recognises(bundled(name))).toBe(false)
    },
  )

  it('leaves mail that it only stamped alone', () => {
    const letter =
      'From: t.lind@fabrikam.com\n\nMessage from InterScan: no virus was found in the attached file.\n\nHello\n'
    expect(trendInterscan.recognises(mail(letter))).toBe(false)
  })
})
