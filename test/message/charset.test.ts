import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isAscii } from '../../src/text/ascii.ts'
import { decodeCharset, decodeUnlabelled, knowsCharset } from '../../src/message/charset.ts'
import { octetsOf, octetsOfText } from '../../src/message/octets.ts'

const octets = (...bytes: number[]) => octetsOf(Uint8Array.from(bytes))

describe('a charset that is labelled', () => {
  it.each([
    ['utf-8', octets(0x63, 0x61, 0x66, 0xc3, 0xa9), 'café'],
    ['iso-8859-1', octets(0x63, 0x61, 0x66, 0xe9), 'café'],
    ['ISO-8859-15', octets(0xa4), '€'],
    ['windows-1252', octets(0x80), '€'],
    ['koi8-r', octets(0xf0, 0xcf, 0xde, 0xd4, 0xc1), 'Почта'],
    ['gb18030', octets(0xd3, 0xca, 0xbc, 0xfe), '邮件'],
    ['gb2312', octets(0xd3, 0xca, 0xbc, 0xfe), '邮件'],
    ['shift_jis', octets(0x83, 0x81, 0x81, 0x5b, 0x83, 0x8b), 'メール'],
    ['iso-2022-jp', '\x1b$B%a!<%k\x1b(B', 'メール'],
    ['euc-kr', octets(0xb8, 0xde, 0xc0, 0xcf), '메일'],
    ['utf-16le', octets(0x41, 0x00, 0xac, 0x20), 'A€'],
    ['utf-16be', octets(0x00, 0x41, 0x20, 0xac), 'A€'],
  ])('%s is decoded', (charset, encoded, text) => {
    expect(decodeCharset(encoded, charset)).toBe(text)
  })

  it.each([
    ['cp932', 'shift_jis', octets(0x83, 0x81)],
    ['ks_c_5601', 'euc-kr', octets(0xb8, 0xde)],
    ['latin-1', 'iso-8859-1', octets(0xe9)],
    ['iso-2022-jp-2', 'iso-2022-jp', '\x1b$B%a\x1b(B'],
    [' UTF8 ', 'utf-8', octets(0xc3, 0xa9)],
    ['cp65001', 'utf-8', octets(0xc3, 0xa9)],
  ])('%j is another name of %s', (alias, charset, encoded) => {
    expect(knowsCharset(alias)).toBe(true)
    expect(decodeCharset(encoded, alias)).toBe(decodeCharset(encoded, charset))
  })

  it.each(['x-nobody', 'utf-7', 'cp437', 'constructor', '__proto__'])(
    '%s is not known to the platform, and guessed',
    (charset) => {
      expect(knowsCharset(charset)).toBe(false)
      expect(decodeCharset(octets(0xc3, 0xa9), charset)).toBe('é')
    },
  )

  it.each(['', 'us-ascii', 'unknown-8bit', '8bit'])(
    '%j says nothing, and its octets are guessed',
    (charset) => {
      expect(knowsCharset(charset)).toBe(true)
      expect(decodeCharset(octets(0xc3, 0xa9), charset)).toBe('é')
      expect(decodeCharset(octets(0xe9), charset)).toBe('é')
    },
  )

  it('that stands where the other of UTF-8 and ISO-8859-1 should is seen through', () => {
    expect(decodeCharset(octets(0x63, 0x61, 0x66, 0xe9), 'utf-8')).toBe('café')
    expect(decodeCharset(octets(0x63, 0x61, 0x66, 0xc3, 0xa9), 'iso-8859-1')).toBe('café')
  })

  it('of UTF-16 goes by its byte order mark, else by its zeros', () => {
    expect(decodeCharset(octets(0xfe, 0xff, 0x00, 0x41), 'utf-16')).toBe('A')
    expect(decodeCharset(octets(0xff, 0xfe, 0x41, 0x00), 'utf-16')).toBe('A')
    expect(decodeCharset(octets(0x00, 0x41), 'utf-16')).toBe('A')
    expect(decodeCharset(octets(0x41, 0x00), 'utf-16')).toBe('A')
  })
})

describe('octets without a label', () => {
  it('are ISO-2022-JP where its escapes stand', () => {
    expect(decodeUnlabelled('\x1b$B%a!<%k\x1b(B')).toBe('メール')
  })

  it('stay UTF-8 where the last character is cut', () => {
    const text = 'Nicht zugestellt: übergroße Anhänge. Доставка не удалась'
    const whole = octetsOfText(text)
    for (let end = octetsOfText('Nicht zugestellt: übergroße').length; end < whole.length; end++) {
      const read = decodeUnlabelled(whole.slice(0, end)).replace(/\ufffd$/, '')
      expect(text.startsWith(read)).toBe(true)
    }
  })

  it('stay UTF-8 where the text itself holds what stands for a lost character', () => {
    expect(decodeUnlabelled(octetsOfText('\ufffd\ufffd sent'))).toBe('\ufffd\ufffd sent')
    expect(decodeUnlabelled(octetsOfText('\ufffd') + octets(0xe9, 0xe9, 0xe9))).toBe('ï¿½ééé')
  })

  it('come back as the text they were, whatever it says', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        fc.pre(!text.startsWith('\ufeff') && !text.includes('\x1b'))
        expect(decodeUnlabelled(octetsOfText(text))).toBe(text)
      }),
    )
  })

  it('are ASCII where no octet has its eighth bit', () => {
    expect(isAscii('\x00~\x7f')).toBe(true)
    expect(isAscii('\x80')).toBe(false)
  })
})

it('no octets in no charset make it throw', () => {
  fc.assert(
    fc.property(fc.uint8Array(), fc.string(), (bytes, charset) => {
      expect(typeof decodeCharset(octetsOf(bytes), charset)).toBe('string')
    }),
  )
})
