import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LiteralIndex } from '../../src/text/literal-index.ts'
import { growth, LINEAR } from '../growth.ts'

function found(literals: readonly string[], text: string): Set<string> {
  const standing = new Set<string>()
  new LiteralIndex(literals.map((literal) => [literal, literal] as const)).scan(text, (literal) => {
    standing.add(literal)
  })
  return standing
}

describe('literals', () => {
  it('are found overlapping and within each other', () => {
    expect(found(['abab', 'baba', 'abababa'], 'ababab')).toEqual(new Set(['abab', 'baba']))
  })

  it('that are short are found, too', () => {
    expect(found(['ab', 'ba', 'c'], 'abab')).toEqual(new Set(['ab', 'ba']))
  })

  it('are not found across the end of a text and what was searched before', () => {
    expect(found(['ffff'], 'ffffff').size).toBe(1)
    expect(found(['ffff'], 'fff').size).toBe(0)
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
    expect(found([''], 'abc').size).toBe(0)
  })

  it('are found where a plain search finds them', () => {
    const letters = (max: number) =>
      fc.string({ unit: fc.constantFrom('a', 'b', 'é', '配', '\u{1F4E7}'), maxLength: max })
    fc.assert(
      fc.property(fc.uniqueArray(letters(9), { minLength: 1 }), letters(60), (literals, text) => {
        const standing = literals.filter((literal) => literal !== '' && text.includes(literal))
        expect(found(literals, text)).toEqual(new Set(standing))
      }),
    )
  })

  it('are found in a text longer than most', () => {
    expect(found(['配信不能', 'full'], `${'配'.repeat(30_000)}配信不能`)).toEqual(new Set(['配信不能']))
  })

  it('cost no more than the text is long', () => {
    const index = new LiteralIndex(Array.from({ length: 500 }, (_, n) => [`literal number ${n}`, n] as const))
    const scan = (text: string) => index.scan(text, () => {})
    expect(growth((size) => 'literal number '.repeat(size), scan, 1000)).toBeLessThan(LINEAR)
  })
})
