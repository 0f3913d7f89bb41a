import { describe, expect, it } from 'vitest'
import { googleGroups } from '../../src/dialects/google-groups.ts'
import { bundled, mail, told } from './mail.ts'

describe('Google Groups', () => {
  it('names the group that only X-Failed-Recipients names', () => {
    expect(told('google-groups-no-permission')).toEqual([
      'google-groups',
      ['walkers@example.org', null, null],
    ])
  })

  it.each([
    'From: mailer-daemon@googlemail.com\n\nhttps://groups.google.com/support/\n',
    'From: mailer-daemon@googlemail.com\n\nhttps://support.google.com/a/example.org/bin/topic.py?topic=25838\n',
  ])('is known by %j alone', (text) => {
    expect(googleGroups.recognises(mail(text))).toBe(true)
  })

  it.each(['gmail-address-not-found', 'mailman-automatically-rejected'])(
    'leaves %s to its own system',
    (name) => {
      expect(googleGroups.recognises(bundled(name))).toBe(false)
    },
  )
})
