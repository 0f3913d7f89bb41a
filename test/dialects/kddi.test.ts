import { describe, expect, it } from 'vitest'
import { kddi } from '../../src/dialects/kddi.ts'
import { bundled, mail, told } from './mail.ts'

describe('KDDI', () => {
  it('reads the English lines below the Japanese ones', () => {
    expect(told('kddi-mailbox-full-iso-2022-jp')).toEqual(['kddi', ['tanaka@example.org', null, null]])
  })

  it.each([
    'From: no-reply@x0077711.dion.ne.jp\n\n',
    'From: postmaster@example.org\nMessage-ID: <2026@nm00lds077.auone-net.jp>\n\n',
  ])('is known by %j alone', (text) => {
    expect(kddi.recognises(mail(text))).toBe(true)
  })

  it.each(['au-ezweb-iso-2022-jp', 'biglobe-non-delivered-information'])(
    'leaves %s to its own system',
    (name) => {
      expect(kddi.recognises(bundled(name))).toBe(false)
    },
  )
})
