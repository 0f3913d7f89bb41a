import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LiteralIndex } from '../../src/report/literal-index.ts'
import { growth, LINEAR } from '../growth.ts'

function places(literals: readonly string[], text: string): Map<string, number[]> {
  const found = new Map<string, number[]>()
  new LiteralIndex(literals.map((literal) => [literal, literal] as const)).scan(text, (literal, at) => {
    found.set(literal, [...(found.get(literal) ?? []), at])
  })
  return found
}

describe('literals', () => {
  it('are found at each of their places, overlapping and within each other', () => {
    expect(places(['abab', 'baba'], 'ababab')).toEqual(
      new Map([
        ['abab', [0, 2]],
        ['baba', [1]],
      ]),
    )
  })

  it('that are short are found at their first place', () => {
    expect(places(['ab'], 'abab')).toEqual(new Map([['ab', [0]]]))
  })

  it('may stand for the same, and be the same', () => {
    let count = 0
    new LiteralIndex([
      ['full', 1],
      ['full', 2],
    ] as const).scan('full', (value) => (count += value))
    expect(count).toBe(3)
  })

  it('of nothing are never found', () => {
    expect(places([''], 'abc').size).toBe(0)
  })

  it('are found where a plain search finds them', () => {
    const letters = (max: number) =>
      fc.string({ unit: fc.constantFrom('a', 'b', 'é', '配', '\u{1F4E7}'), maxLength: max })
    fc.assert(
      fc.property(fc.uniqueArray(letters(9), { minLength: 1 }), letters(60), (literals, text) => {
        const found = places(literals, text)
        for (const literal of literals.filter((one) => one !== '')) {
          const at = text.indexOf(literal)
          expect(found.get(literal)?.[0] ?? -1).toBe(at)
        }
      }),
    )
  })

  it('cost no more than the text is long', () => {
    const index = new LiteralIndex(Array.from({ length: 500 }, (_, n) => [`literal number ${n}`, n] as const))
    const scan = (text: string) => index.scan(text, () => {})
    expect(growth((size) => 'literal number '.repeat(size), scan, 1000)).toBeLessThan(LINEAR)
  })
})
