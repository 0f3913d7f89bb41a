import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cutLines } from '../../src/text/cut-lines.ts'

describe('lines of a text', () => {
  it.each([
    ['', 3, ''],
    ['abc', 3, 'abc'],
    ['abcd', 3, 'abc'],
    ['abcd\nef\nghijk\n', 3, 'abc\nef\nghi\n'],
    ['abc\nabc\nabc', 3, 'abc\nabc\nabc'],
    ['\n\n\n\n\nabcd', 3, '\n\n\n\n\nabc'],
    ['abcd\nabcd', 1, 'a\na'],
  ])('of %j are cut behind %i characters', (text, limit, expected) => {
    expect(cutLines(text, limit)).toBe(expected)
  })

  it('are each what they would be cut one by one', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', '\n') }),
        fc.integer({ min: 1, max: 6 }),
        (text, limit) => {
          const lines = text.split('\n').map((line) => line.slice(0, limit))
          expect(cutLines(text, limit)).toBe(lines.join('\n'))
        },
      ),
    )
  })
})
