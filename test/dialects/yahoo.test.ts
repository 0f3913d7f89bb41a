import { describe, expect, it } from 'vitest'
import { yahoo } from '../../src/dialects/yahoo.ts'
import { bundled, mail, told } from './mail.ts'

describe('Yahoo', () => {
  it('reads a reply code with a colon behind it', () => {
    expect(told('yahoo-failure-notice')).toEqual(['yahoo', ['old.customer@example.net', '5.1.1', 550]])
  })

  it.each([
    'From: MAILER-DAEMON@yahoo.com\n\n',
    'From: <MAILER-DAEMON@yahoo.co.jp>\n\n',
    'From: postmaster@fabrikam.com\n\nSorry, we were unable to deliver your message to the following address.\n\n<info@example.net>:\n550 no\n',
    "From: postmaster@fabrikam.com\n\nMessage from  contoso.com.\nUnable to deliver message to the following address(es).\n\n<info@example.net>:\nThis user doesn't have a contoso.com account\n",
  ])('is known by %j alone', (text) => {
    expect(yahoo.recognises(mail(text))).toBe(true)
  })

  it.each(['qmail-failure-notice', 'aol-outbound-mail-relay'])('leaves %s to its own system', (name) => {
    expect(yahoo.recognises(bundled(name))).toBe(false)
  })
})
