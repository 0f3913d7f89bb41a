import { describe, expect, test } from 'vitest'
import {
  languageNames,
  linkableCode,
  preferredLanguage,
  readPlace,
  writePlace,
} from '../../site/page/link.ts'
import { locales } from '../../src/remedies/index.ts'

test('a place that is written is read again', () => {
  const place = { view: 'codes', language: 'it', reader: 'admin', code: '5.7.750' } as const
  expect(writePlace(place)).toBe('#view=codes&lang=it&reader=admin&code=5.7.750')
  expect(readPlace(writePlace(place))).toEqual(place)
})

test('an address that says nothing leads to the paste box', () => {
  expect(readPlace('')).toEqual({ view: 'diagnose', language: null, reader: null, code: null })
})

test.each([
  '#view=admin&lang=xx&reader=root&code=hello',
  '#view=__proto__&lang=constructor&reader=toString&code=5.7.750<img>',
  '#lang=&code=%00',
])('what %s says beyond the closed lists is not read', (fragment) => {
  expect(readPlace(fragment)).toEqual({ view: 'diagnose', language: null, reader: null, code: null })
})

test.each(['5.7.750', 'X.1.1', '4.2.2', '550'])('%s may stand in a link', (code) => {
  expect(linkableCode(code)).toBe(code)
})

test.each(['5.7.750 ', 'anna@example.com', '5.1234.1', '9.1.1', '150', '5500', '5.7.606-5.7.649', ''])(
  '%j may not stand in a link',
  (text) => expect(linkableCode(text)).toBe(null),
)

describe('the language of the page', () => {
  test.each([
    [['it-CH', 'en'], 'it'],
    [['pl', 'ja-JP'], 'ja'],
    [['pl'], 'en'],
    [[], 'en'],
    [['constructor'], 'en'],
  ])('of %j is %s', (preferences, tag) => expect(preferredLanguage(preferences)).toBe(tag))

  test('is one of those that the library speaks, all of which the page speaks', () => {
    const names = Object.entries(locales).map(([tag, { name }]) => [tag, name])
    expect(Object.entries(languageNames).sort()).toEqual(names.sort())
  })
})
