import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { octetsOf } from '../../src/message/octets.ts'
import {
  decodeBase64,
  decodeQuotedPrintable,
  decodeTransfer,
  decodeUuencode,
  knowsTransferEncoding,
} from '../../src/message/transfer-encoding.ts'

describe('base64', () => {
  it('gives back the octets that were encoded', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 9000 }), (bytes) => {
        const lines = Buffer.from(bytes).toString('base64').replaceAll(/.{76}/g, '$&\n')
        expect(decodeBase64(lines)).toBe(octetsOf(bytes))
      }),
    )
  })

  it.each([
    ['without its padding', 'YWI', 'ab'],
    ['with foreign characters', 'Y!W J*j\t', 'abc'],
    ['in the alphabet of URLs', 'w7_Dvg-_', 'Ã¿Ã¾\x0f\xbf'],
    ['joined from two runs', 'YQ==YmM=', 'abc'],
    ['of nothing', '', ''],
  ])('%s is decoded', (_, encoded, decoded) => {
    expect(decodeBase64(encoded)).toBe(decoded)
  })
})

describe('quoted-printable', () => {
  it.each([
    ['two digits in either case', 'caf=C3=a9', 'caf\xc3\xa9'],
    ['a soft line break', 'a=\nb', 'ab'],
    ['a soft line break with white space behind', 'a= \t\nb', 'ab'],
    ['a soft line break at the end', 'a=', 'a'],
    ['an equals sign that is encoded itself', 'a=3D3D=3d', 'a=3D='],
    ['a soft line break before an octet', 'a=\n=41==\n', 'aA='],
    ['an equals sign that encodes nothing', 'a=b =zz =', 'a=b =zz '],
    ['nothing to decode', 'a b\nc', 'a b\nc'],
  ])('%s', (_, encoded, decoded) => {
    expect(decodeQuotedPrintable(encoded)).toBe(decoded)
  })

  it('gives back the octets that were encoded', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        const encoded = [...bytes].map((byte) => `=${byte.toString(16).padStart(2, '0')}`).join('=\n')
        expect(decodeQuotedPrintable(encoded)).toBe(octetsOf(bytes))
      }),
    )
  })
})

describe('uuencode', () => {
  const encoded = 'before\nbegin 644 report.txt\n#86)C\n!9```\n`\nend\nafter'

  it('is decoded where it stands, and what stands around it stays', () => {
    expect(decodeUuencode(encoded)).toBe('before\nabcdafter')
  })

  it('without its end goes on to the last line', () => {
    expect(decodeUuencode('begin 644 x\n#86)C')).toBe('abc')
  })

  it('that does not begin is left alone', () => {
    expect(decodeUuencode('#86)C\nend')).toBe('#86)C\nend')
  })
})

describe('a Content-Transfer-Encoding', () => {
  it.each([
    ['base64', 'YWI=', 'ab'],
    ['quoted-printable', '=61b', 'ab'],
    ['x-uuencode', 'begin 644 x\n"86(\nend\n', 'ab'],
    ['8bit', '=61b', '=61b'],
    ['', '=61b', '=61b'],
  ])('%j is known and taken off', (encoding, body, decoded) => {
    expect(knowsTransferEncoding(encoding)).toBe(true)
    expect(decodeTransfer(body, encoding)).toBe(decoded)
  })

  it('that is not known leaves the body as it is', () => {
    expect(knowsTransferEncoding('x-nobody')).toBe(false)
    expect(decodeTransfer('=61b', 'x-nobody')).toBe('=61b')
  })
})
