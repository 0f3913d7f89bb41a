import fc from 'fast-check'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { bytesOf, foldLineEnds, octetsOf, octetsOfText } from '../../src/message/octets.ts'

afterEach(() => {
  vi.unstubAllGlobals()
})

describe.each([
  ['with a Buffer', false],
  ['without one', true],
])('octets %s', (_, isBrowser) => {
  it('stand for bytes one by one, and become them again', () => {
    if (isBrowser) vi.stubGlobal('Buffer', undefined)
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 20_000 }), (bytes) => {
        const octets = octetsOf(bytes)
        expect(octets).toHaveLength(bytes.length)
        expect(Uint8Array.from(octets, (octet) => octet.charCodeAt(0))).toEqual(bytes)
        expect(Uint8Array.from(bytesOf(octets))).toEqual(bytes)
      }),
    )
  })

  it('are those of a view, not of all its buffer', () => {
    if (isBrowser) vi.stubGlobal('Buffer', undefined)
    expect(octetsOf(Uint8Array.of(1, 2, 3, 4).subarray(1, 3))).toBe('\x02\x03')
  })
})

it('octets of a text are those of its UTF-8 form', () => {
  expect(octetsOfText('a€')).toBe('a\xe2\x82\xac')
  expect(octetsOfText('plain')).toBe('plain')
})

describe('a line end', () => {
  it.each([
    ['LF', 'a\nb\n\nc'],
    ['CR LF', 'a\r\nb\r\n\r\nc'],
    ['CR', 'a\rb\r\rc'],
    ['CR CR LF', 'a\r\r\nb\r\r\n\r\r\nc'],
    ['of several sorts', 'a\r\nb\r\r\n\nc'],
  ])('%s becomes LF', (_, octets) => {
    expect(foldLineEnds(octets)).toBe('a\nb\n\nc')
  })

  it('at the very end is one, too', () => {
    expect(foldLineEnds('a\r')).toBe('a\n')
    expect(foldLineEnds('\r\r\n')).toBe('\n')
  })
})
