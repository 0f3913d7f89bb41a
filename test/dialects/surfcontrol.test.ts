import { describe, expect, it } from 'vitest'
import { surfcontrol } from '../../src/dialects/surfcontrol.ts'
import { bundled, mail, told } from './mail.ts'

describe('SurfControl', () => {
  it('reads a status part that begins with blank lines', () => {
    expect(told('surfcontrol-transcript-of-attempts')).toEqual([
      'surfcontrol',
      ['t.lind@fabrikam.com', '5.0.0', 554],
    ])
  })

  it.each(['From: postmaster@fabrikam.com\nX-Mailer: SurfControl E-mail Filter\n\n'])(
    'is known by %j alone',
    (text) => {
      expect(surfcontrol.recognises(mail(text))).toBe(true)
    },
  )

  it.each(['mcafee-delivery-problems', 'trend-interscan-arrows'])('leaves %s to its own system', (name) => {
    expect(surfcontrol.recognises(bundled(name))).toBe(false)
  })
})
