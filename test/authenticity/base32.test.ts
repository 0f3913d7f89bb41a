import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readNumber, writeNumber, writeOctets } from '../../src/authenticity/base32.ts'

/** The vectors of RFC 4648 section 10 whose length is a multiple of five octets, and its alphabet. */
test.each([
  ['', ''],
  ['fooba', 'mzxw6ytb'],
])('the octets of "%s" are %s', (text, written) => {
  expect(writeOctets(new TextEncoder().encode(text))).toBe(written)
})

test('every five bits are one character', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 10, maxLength: 10 }), (octets) => {
      const bits = [...octets].map((octet) => octet.toString(2).padStart(8, '0')).join('')
      const fives = bits.match(/.{5}/g)!.map((five) => writeNumber(Number.parseInt(five, 2), 1))
      expect(writeOctets(octets)).toBe(fives.join(''))
    }),
  )
})

test.each([
  [0, 'aaaa'],
  [25, 'aaaz'],
  [26, 'aaa2'],
  [31, 'aaa7'],
  [32, 'aaba'],
  [32 ** 4 - 1, '7777'],
])('%d is %s', (number, written) => {
  expect(writeNumber(number, 4)).toBe(written)
  expect(readNumber(written)).toBe(number)
})

test('a number comes back from what it was written as', () => {
  fc.assert(
    fc.property(fc.nat(32 ** 4 - 1), (number) => {
      expect(readNumber(writeNumber(number, 4))).toBe(number)
    }),
  )
})
