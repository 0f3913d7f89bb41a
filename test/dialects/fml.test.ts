import { describe, expect, it } from 'vitest'
import { fml } from '../../src/dialects/fml.ts'
import { bundled, mail, told } from './mail.ts'

describe('fml', () => {
  it('names the list that refused', () => {
    expect(told('fml-loop-alert')).toEqual(['fml', ['walkers@example.org', null, null]])
  })

  it.each(['mailman-automatically-rejected', 'mailing-list-digest'])(
    'leaves %s to its own system',
    (name) => {
      expect(fml.recognises(bundled(name))).toBe(false)
    },
  )

  it('leaves the mail that it distributes alone', () => {
    expect(fml.recognises(mail('X-MLServer: fml [fml 4.0.3]\nSubject: Next walk\n\nOn Sunday?\n'))).toBe(
      false,
    )
  })
})
