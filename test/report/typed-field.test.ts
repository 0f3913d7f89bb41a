import { describe, expect, it } from 'vitest'
import {
  addressIn,
  decodeUnitext,
  decodeXtext,
  readTyped,
  typedAddress,
  typedField,
} from '../../src/report/typed-field.ts'

describe('a typed field (RFC 3464 section 2.1.2)', () => {
  it.each([
    ['rfc822; user@example.com', { type: 'rfc822', value: 'user@example.com' }],
    ['SMTP ;550 5.1.1 a;  b', { type: 'smtp', value: '550 5.1.1 a; b' }],
    ['x-unix; 255', { type: 'x-unix', value: '255' }],
    ['dns;', { type: 'dns', value: '' }],
    ['mx.example.com', { type: '', value: 'mx.example.com' }],
    ['550 a; b', { type: '', value: '550 a; b' }],
    ['a b; c', { type: '', value: 'a b; c' }],
  ])('of %j', (value, typed) => {
    expect(readTyped(value)).toEqual(typed)
  })

  it('is null where it is missing or empty', () => {
    expect([typedField(undefined), typedField(' ')]).toEqual([null, null])
    expect(typedField('dns; mx.example.com')).toEqual({ type: 'dns', value: 'mx.example.com' })
  })
})

describe('an internationalised address (RFC 6533 section 3)', () => {
  it('is decoded from its utf-8-addr-xtext', () => {
    expect(decodeUnitext(String.raw`d\x{F6}rte@ex\x{1F4E7}.example`)).toBe('dörte@ex📧.example')
    expect(typedAddress(String.raw`utf-8; d\x{F6}rte@example.com`)).toEqual({
      type: 'utf-8',
      value: 'dörte@example.com',
    })
    expect(addressIn('utf-8; dörte@example.com')).toBe('dörte@example.com')
  })

  it('keeps what stands for no character', () => {
    const odd = String.raw`\x{D800} \x{110000} \x{} \x{zz} \x41`
    expect(decodeUnitext(odd)).toBe(odd)
  })

  it('is decoded only where the type says so', () => {
    expect(typedAddress(String.raw`rfc822; a\x{F6}b@example.com`)?.value).toBe(
      String.raw`a\x{F6}b@example.com`,
    )
  })
})

it('xtext (RFC 3461 section 4) is decoded', () => {
  expect(decodeXtext('a+2Bb+3Dc+zz+4')).toBe('a+b=c+zz+4')
})

it('the address of a recipient field is null where it holds none', () => {
  expect(addressIn('rfc822; <user@example.com>')).toBe('user@example.com')
  expect([addressIn(undefined), addressIn(''), addressIn('local; postmaster')]).toEqual([null, null, null])
})
