import { describe, expect, it } from 'vitest'
import { communigate } from '../../src/dialects/communigate.ts'
import { bundled, mail, told } from './mail.ts'

describe('CommuniGate Pro', () => {
  it('reads the reply behind the host that says it', () => {
    expect(told('communigate-smtp-module-reports')).toEqual([
      'communigate',
      ['old.customer@example.net', '5.1.1', 550],
    ])
  })

  it.each([
    'Content-Type: multipart/report; report-type=delivery-status; boundary="_===77118077====mail.contoso.com===_"\n\n',
    "From: postmaster@fabrikam.com\n\nFailed to deliver to 'info@example.net'\nSMTP module(domain example.net) reports:\n host mx.example.net says:\n 550 no\n",
  ])('is known by %j alone', (text) => {
    expect(communigate.recognises(mail(text))).toBe(true)
  })

  it.each(['exim-with-report', 'courier-undeliverable'])('leaves %s to its own system', (name) => {
    expect(communigate.recognises(bundled(name))).toBe(false)
  })

  it('leaves ordinary mail of its web client alone', () => {
    const letter = 'Content-Type: multipart/mixed; boundary="_===77118077====mail.contoso.com===_"\n\nHello\n'
    expect(communigate.recognises(mail(letter))).toBe(false)
  })
})
