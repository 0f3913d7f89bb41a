import { describe, expect, it } from 'vitest'
import { qmail } from '../../src/dialects/qmail.ts'
import { bundled, mail, told } from './mail.ts'

describe('qmail', () => {
  it('reads two recipients with their reasons', () => {
    expect(told('qmail-failure-notice')).toEqual([
      'qmail',
      ['old.customer@example.net', '5.1.1', 550],
      ['team@fabrikam.com', '5.1.2', null],
    ])
  })

  it.each([
    'From: postmaster@fabrikam.com\n\nHi. This is the qmail-send program at mail.contoso.com.\n',
    'Received: (qmail 77118 invoked for bounce); 13 Oct 2026 08:14:31 -0000\n\n',
    'Received: indimail-mta queue 77118 by host mail.contoso.com (invoked for bounce); Tue, 13 Oct 2026 08:14:31 +0000\n\n',
    'Received: (qmail 77118 invoked from network); 13 Oct 2026 08:14:31 -0000\nSubject: failure notice\n\n',
  ])('is known by %j alone', (text) => {
    expect(qmail.recognises(mail(text))).toBe(true)
  })

  it.each(['haraka-intended-recipients', 'apache-james-failed-recipients', 'yahoo-failure-notice'])(
    'leaves %s to its own system',
    (name) => {
      expect(qmail.recognises(bundled(name))).toBe(false)
    },
  )
})
