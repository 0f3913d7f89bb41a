import { describe, expect, it } from 'vitest'
import { locales } from '../../src/remedies/index.ts'
import { packLocale, unpackLocale } from '../../src/remedies/packed-locale.ts'
import type { Locale, Remedy } from '../../src/remedies/remedy.ts'

const unpacked = (locale: Locale) => unpackLocale(packLocale(locale), locale.labels)
const remediesOf = ({ causes, codes }: Locale): Remedy[] => [
  ...Object.values(causes),
  ...Object.values(codes),
]

describe.each(Object.entries(locales))('a language that was packed: %s', (_tag, locale: Locale) => {
  it('has every word again, in its place', () => {
    expect(JSON.stringify(unpacked(locale))).toBe(JSON.stringify(locale))
  })

  it('has one remedy where there was one', () => {
    const numbered = (all: readonly Remedy[]) => all.map((remedy) => all.indexOf(remedy))
    expect(numbered(remediesOf(unpacked(locale)))).toEqual(numbered(remediesOf(locale)))
  })
})
