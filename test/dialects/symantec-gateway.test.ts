import { describe, expect, it } from 'vitest'
import { symantecGateway } from '../../src/dialects/symantec-gateway.ts'
import { bundled, mail, told } from './mail.ts'

describe('Symantec Messaging Gateway', () => {
  it('reads the status part', () => {
    expect(told('symantec-gateway-mail-name')).toEqual([
      'symantec-gateway',
      ['t.lind@fabrikam.com', '5.1.6', 550],
    ])
  })

  it.each([
    'From: postmaster@fabrikam.com\nContent-Type: multipart/report; report-type=delivery-status; boundary=b\n\n--b\nContent-Type: message/delivery-status\n\nX-Symantec-Messaging-Gateway-Queue-ID: 7A/7B-07711-72F1C0A6\nReporting-MTA: dns; smg1.fabrikam.com\n\n\n--b--\n',
  ])('is known by %j alone', (text) => {
    expect(symantecGateway.recognises(mail(text))).toBe(true)
  })

  it.each(['postfix-5.1.1-user-unknown', 'messagelabs-mail-delivery-agent'])(
    'leaves %s to its own system',
    (name) => {
      expect(symantecGateway.recognises(bundled(name))).toBe(false)
    },
  )
})
