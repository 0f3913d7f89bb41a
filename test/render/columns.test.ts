import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { columns, padColumns, wrap } from '../../src/render/columns.ts'

test.each([
  ['abc', 3],
  ['Größe', 5],
  ['Gro\u0308ße', 5],
  ['配信不能', 8],
  ['５．７', 6],
  ['한글', 4],
  ['', 0],
])('%j takes %i columns', (text, width) => {
  expect(columns(text)).toBe(width)
})

test('padding fills up to a number of columns, and leaves what is longer', () => {
  expect(padColumns('宛先', 6)).toBe('宛先  ')
  expect(padColumns('recipient', 6)).toBe('recipient')
})

describe('wrap', () => {
  test('breaks at spaces, as late as it can', () => {
    expect(wrap('one two three four', 9)).toEqual(['one two', 'three', 'four'])
  })

  test('a word that is longer than the line stays whole', () => {
    expect(wrap('see https://example.com/a/long/path now', 10)).toEqual([
      'see',
      'https://example.com/a/long/path',
      'now',
    ])
  })

  test('breaks between wide characters, which stand without spaces', () => {
    expect(wrap('メールは配信されませんでした', 12)).toEqual(['メールは配信', 'されませんで', 'した'])
  })

  test('keeps punctuation with what it belongs to', () => {
    expect(wrap('配信不能。次に', 8)).toEqual(['配信不', '能。次に'])
    expect(wrap('管理者は「確認」', 10)).toEqual(['管理者は', '「確認」'])
    expect(wrap('管理者は「Mail」を', 12)).toEqual(['管理者は', '「Mail」を'])
  })

  test('keeps a name in Latin letters whole between wide characters', () => {
    expect(wrap('次にExchange admin centerを開く', 16)).toEqual(['次にExchange', 'admin centerを開', 'く'])
  })

  test('nothing gives one empty line', () => {
    expect(wrap('  ', 10)).toEqual([''])
  })

  test('loses and adds no character, and only a single piece is ever wider than the line', () => {
    const text = fc.string({ unit: fc.constantFrom(...'abc  配信。「」ー') })
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 20 }), (source, width) => {
        const lines = wrap(source, width)
        expect(lines.join('').replaceAll(' ', '')).toBe(source.replaceAll(' ', ''))
        for (const line of lines.filter((one) => columns(one) > width)) expect(line).not.toContain(' ')
      }),
    )
  })
})
