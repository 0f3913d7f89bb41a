import { describe, expect, it } from 'vitest'
import { xwall } from '../../src/dialects/xwall.ts'
import { bundled, mail, told } from './mail.ts'

describe('XWall', () => {
  it('reads status fields that stand in the text alone', () => {
    expect(told('xwall-encountered-a-delivery-problem')).toEqual([
      'xwall',
      ['t.lind@fabrikam.com', '5.9.8', null],
    ])
  })

  it.each([
    'X-Mailer: XWall v3.47\nContent-Type: multipart/report; report-type=delivery-status; boundary=b\n\n',
  ])('is known by %j alone', (text) => {
    expect(xwall.recognises(mail(text))).toBe(true)
  })

  it.each(['exchange-2003-did-not-reach', 'mailmarshal-recipients-affected'])(
    'leaves %s to its own system',
    (name) => {
      expect(xwall.recognises(bundled(name))).toBe(false)
    },
  )
})
