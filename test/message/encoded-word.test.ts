import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeWords } from '../../src/message/encoded-word.ts'
import { octetsOfText } from '../../src/message/octets.ts'
import { growth, LINEAR } from '../growth.ts'

describe('an encoded word', () => {
  it.each([
    ['of Q', '=?iso-8859-1?Q?a_caf=E9?=', 'a café'],
    ['of B', '=?UTF-8?B?4oKsIDU=?=', '€ 5'],
    ['of b, in lower case', '=?utf-8?b?4oKs?=', '€'],
    ['with the language of RFC 2231', '=?us-ascii*en?Q?Hi?=', 'Hi'],
    ['amid other words', 'Re: =?utf-8?Q?=C3=A9?= x', 'Re: é x'],
    ['of Japanese', '=?iso-2022-jp?B?GyRCJWEhPCVrGyhC?=', 'メール'],
    ['with a question mark of its own', '=?utf-8?Q?why?_=C3=A9?=', 'why? é'],
    ['with spaces of its own', '=?utf-8?Q?a b?=', 'a b'],
    ['in quotes', '"=?utf-8?Q?=C3=A9?=" <a@example.com>', '"é" <a@example.com>'],
    ['that is empty', '[=?utf-8?Q??=]', '[]'],
  ])('%s is decoded', (_, value, text) => {
    expect(decodeWords(value)).toBe(text)
  })

  it.each([
    ['in a charset that nobody here knows', '=?x-nobody?Q?=E9?='],
    ['without its end', '=?utf-8?Q?=C3=A9'],
    ['of another encoding', '=?utf-8?X?abc?='],
    ['that is none', 'a =? b ?= c'],
  ])('%s stays as it is', (_, value) => {
    expect(decodeWords(value)).toBe(value)
  })
})

describe('neighbours', () => {
  it('lose the white space between them', () => {
    expect(decodeWords('=?utf-8?Q?a?= \t =?utf-8?Q?b?=')).toBe('ab')
    expect(decodeWords('=?utf-8?Q?a?= =?iso-8859-1?Q?=E9?=')).toBe('aé')
  })

  it('keep the white space that parts them from other words', () => {
    expect(decodeWords('x =?utf-8?Q?a?= y =?utf-8?Q?b?= z')).toBe('x a y b z')
    expect(decodeWords('=?utf-8?Q?a?= =?x-nobody?Q?b?= =?utf-8?Q?c?=')).toBe('a =?x-nobody?Q?b?= c')
  })

  it('share a character that was cut in two', () => {
    expect(decodeWords('=?utf-8?B?4oI=?= =?utf-8?B?rA==?=')).toBe('€')
    expect(decodeWords('=?utf-8?Q?=E2=82?= =?utf-8?B?rA==?=')).toBe('€')
  })
})

it('what was encoded comes back, cut wherever it was', () => {
  const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
  fc.assert(
    fc.property(text, fc.integer({ min: 1, max: 30 }), (text, length) => {
      fc.pre(!text.startsWith('\ufeff') && !text.includes('\x1b'))
      const octets = octetsOfText(text)
      const words: string[] = []
      for (let at = 0; at < octets.length; at += length) {
        words.push(`=?utf-8?B?${Buffer.from(octets.slice(at, at + length), 'latin1').toString('base64')}?=`)
      }
      expect(decodeWords(words.join('\t'))).toBe(text)
    }),
  )
})

it.each(['=?', '=?a?b?x', '=?utf-8?q?x', '=?utf-8?q?x?= ', '=?a?q?=', '?'])(
  'a value of nothing but %j costs no more than its length',
  (unit) => {
    expect(growth((size) => unit.repeat(size), decodeWords, 4000)).toBeLessThan(LINEAR)
  },
)
