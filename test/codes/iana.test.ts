import { describe, expect, it } from 'vitest'

import { ianaCodes, ianaRows } from '../../src/codes/iana.ts'

describe('the IANA registry', () => {
  it('has 82 codes, each once, in order', () => {
    const numbers = ianaCodes.map(({ code }) => code.split('.').slice(1).map(Number) as [number, number])
    const sorted = numbers.toSorted((one, other) => one[0] - other[0] || one[1] - other[1])
    expect(ianaCodes).toHaveLength(82)
    expect(new Set(ianaCodes.map(({ code }) => code)).size).toBe(82)
    expect(numbers).toEqual(sorted)
  })

  it('names a class for each code, and a reply code only of a class that it is used with', () => {
    const wrong = ianaCodes.filter(
      ({ classes, replyCodes }) =>
        classes.length === 0 ||
        replyCodes.some((code) => !Number.isInteger(code) || code < 200 || code > 599),
    )
    expect(wrong).toEqual([])
  })

  it('decides nothing by a code that reports success or says nothing', () => {
    const silent = ianaCodes.filter(({ decides }) => decides === undefined).map(({ code }) => code)
    expect(silent).toEqual(['X.0.0', 'X.1.5', 'X.1.9', 'X.3.6', 'X.6.4'])
    expect(ianaRows).toHaveLength(ianaCodes.length - silent.length)
  })

  it.each(['X.1.0', 'X.2.0', 'X.3.0', 'X.4.0', 'X.5.0', 'X.7.0', 'X.7.1'])(
    'takes the vague %s for the last thing to go by',
    (code) => {
      expect(ianaRows.find(({ status }) => status === code)?.weak).toBe(true)
    },
  )
})
