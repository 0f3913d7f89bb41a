import { describe, expect, it } from 'vitest'
import { ironmail } from '../../src/dialects/ironmail.ts'
import { bundled, mail, told } from './mail.ts'

describe('IronMail', () => {
  it('reads a group whose Diagnostic-Code stands before its Action', () => {
    expect(told('ironmail-regarding-recipients')).toEqual(['ironmail', ['t.lind@fabrikam.com', '5.2.2', 552]])
  })

  it.each(['Content-Type: multipart/report; boundary="C-I-P-H-E-R-T-R-U-S-T-1791879271.077078"\n\n'])(
    'is known by %j alone',
    (text) => {
      expect(ironmail.recognises(mail(text))).toBe(true)
    },
  )

  it.each(['mcafee-delivery-problems', 'messagelabs-mail-delivery-agent'])(
    'leaves %s to its own system',
    (name) => {
      expect(ironmail.recognises(bundled(name))).toBe(false)
    },
  )
})
