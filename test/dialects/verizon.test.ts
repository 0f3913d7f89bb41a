import { describe, expect, it } from 'vitest'
import { verizon } from '../../src/dialects/verizon.ts'
import { bundled, mail, told } from './mail.ts'

describe('Verizon Wireless', () => {
  it('reads the recipient among the details of the message', () => {
    expect(told('verizon-message-details')).toEqual(['verizon', ['2015550177@example.net', null, 550]])
  })

  it.each(['From: post_master@vtext.com\n\n', 'From: sysadmin@mms.vzwpix.com\n\n'])(
    'is known by %j alone',
    (text) => {
      expect(verizon.recognises(mail(text))).toBe(true)
    },
  )

  it.each(['apache-james-failed-recipients', 'gmail-address-not-found'])(
    'leaves %s to its own system',
    (name) => {
      expect(verizon.recognises(bundled(name))).toBe(false)
    },
  )

  it('leaves a picture that somebody sent alone', () => {
    expect(verizon.recognises(mail('From: 2015550177@vzwpix.com\n\nLook at this\n'))).toBe(false)
  })
})
