import { describe, expect, it } from 'vitest'
import { ezweb } from '../../src/dialects/ezweb.ts'
import { bundled, mail, told } from './mail.ts'

describe('au (EZweb)', () => {
  it('reads the English line below the Japanese ones', () => {
    expect(told('au-ezweb-iso-2022-jp')).toEqual(['ezweb', ['tanaka@keitai.example.com', '5.0.0', 550]])
  })

  it.each([
    'From: Postmaster@ezweb.ne.jp\n\n',
    'From: Postmaster@au.com\n\n',
    'From: postmaster@fabrikam.com\nContent-Type: multipart/report; report-type=delivery-status; boundary=b\n\n--b\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; lsean.ezweb.ne.jp\n\n\n--b--\n',
    'Received: by lsean.ezweb.ne.jp (EZweb Mail) id 4Cq7D99B78\nSubject: Mail System Error - Returned Mail\n\n',
  ])('is known by %j alone', (text) => {
    expect(ezweb.recognises(mail(text))).toBe(true)
  })

  it.each(['sendmail-docomo-unknown-user', 'kddi-mailbox-full-iso-2022-jp', 'intermail-following-reason'])(
    'leaves %s to its own system',
    (name) => {
      expect(ezweb.recognises(bundled(name))).toBe(false)
    },
  )
})
