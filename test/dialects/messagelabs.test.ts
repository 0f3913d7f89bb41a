import { describe, expect, it } from 'vitest'
import { messagelabs } from '../../src/dialects/messagelabs.ts'
import { bundled, mail, told } from './mail.ts'

describe('MessageLabs', () => {
  it('reads a group whose Final-Recipient stands last', () => {
    expect(told('messagelabs-mail-delivery-agent')).toEqual([
      'messagelabs',
      ['t.lind@fabrikam.com', '5.1.1', 550],
    ])
  })

  it.each([
    'From: postmaster@fabrikam.com\nContent-Type: multipart/report; report-type=delivery-status; boundary=b\n\n--b\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; server-7.bemta-7.messagelabs.com\n\n\n--b--\n',
    'From: postmaster@fabrikam.com\n\nThis is the mail delivery agent at Symantec Email Security.cloud.\nI was unable to deliver your message to the following addresses:\n',
  ])('is known by %j alone', (text) => {
    expect(messagelabs.recognises(mail(text))).toBe(true)
  })

  it.each(['symantec-gateway-mail-name', 'mimecast-space-before-colon'])(
    'leaves %s to its own system',
    (name) => {
      expect(messagelabs.recognises(bundled(name))).toBe(false)
    },
  )
})
