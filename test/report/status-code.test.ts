import { describe, expect, it } from 'vitest'
import { findStatusCodes, isVague, readStatusField } from '../../src/report/status-code.ts'

const codes = (text: string) => findStatusCodes(text).map(({ code }) => code)

describe('an enhanced status code', () => {
  it.each([
    ['550 5.1.1 <user@example.com>', ['5.1.1']],
    ['550-5.1.1 no such user', ['5.1.1']],
    ['(#4.4.1)', ['4.4.1']],
    ['[5.7.750]', ['5.7.750']],
    ['5.7.1: refused; then 4.2.2.', ['5.7.1', '4.2.2']],
    ['2.0.0 OK', ['2.0.0']],
    ['5.01.001', ['5.1.1']],
    ['5.7.7508', ['5.7.750']],
  ])('stands in %j', (text, found) => {
    expect(codes(text)).toEqual(found)
  })

  it.each([
    ['an IP address', '5.1.1.1 and 10.5.1.1'],
    ['a version', 'Postfix-5.1.1, v5.1.1, 5.1.1-rc2, foo/5.1.1'],
    ['another class', '3.1.1 6.1.1 1.1.1'],
    ['too many digits', '5.1111.1 5.1.12345 5.1.1234'],
    ['a decimal number', '5.1'],
  ])('is not %s', (_, text) => {
    expect(codes(text)).toEqual([])
  })

  it('is found with its place', () => {
    expect(findStatusCodes('550 5.1.1')).toEqual([{ code: '5.1.1', at: 4 }])
  })

  it('says little where its detail is 0', () => {
    expect(['5.0.0', '5.1.0', '5.1.1', '5.1.10'].map(isVague)).toEqual([true, true, false, false])
  })
})

describe('a Status field', () => {
  it.each([
    ['5.1.1', '5.1.1'],
    ['5.1.1 (bad destination mailbox address)', '5.1.1'],
    ['4. 4. 7', '4.4.7'],
    ['smtp;5.1.1', '5.1.1'],
    ['5.1.01', '5.1.1'],
  ])('of %j is %s', (value, code) => {
    expect(readStatusField(value)).toBe(code)
  })

  it.each(['', '5', '5.1', '3.1.1', '553 too big', 'failed'])('of %j holds no code', (value) => {
    expect(readStatusField(value)).toBeNull()
  })
})
