import { describe, expect, it } from 'vitest'
import { defaultLimits } from '../src/message/limits.ts'
import { checkOptions, classifyOptions, readingFrom, type ParseOptions } from '../src/options.ts'
import { en } from '../src/remedies/en.ts'
import type { Locale } from '../src/remedies/remedy.ts'

const locale = (tag: string) => ({ ...en, tag }) as Locale
const atHand = { 'en': en, 'it': locale('it'), 'pt': locale('pt'), 'pt-br': locale('pt-BR') }

describe('a language', () => {
  it.each([
    ['it', 'it'],
    ['IT', 'it'],
    ['it-CH', 'it'],
    ['it_CH.UTF-8', 'it'],
    ['pt-BR', 'pt-BR'],
    ['pt-BR-x-any', 'pt-BR'],
    ['pt-PT', 'pt'],
    ['eo', 'en'],
    ['', 'en'],
    ['-', 'en'],
    ['constructor', 'en'],
  ])('%j gives the locale %s', (language, tag) => {
    expect(classifyOptions({ language }, atHand).locale?.tag).toBe(tag)
  })

  it('may be a locale itself, and is English where none is asked for', () => {
    const own = locale('tlh')
    expect(classifyOptions({ language: own }, atHand).locale).toBe(own)
    expect(classifyOptions({}, atHand).locale).toBe(en)
  })

  it.each([null, 7, {}, { tag: 7 }])('can not be %j', (language) => {
    expect(() => classifyOptions({ language: language as string }, atHand)).toThrow(
      new TypeError('options.language: expected a language tag or a locale'),
    )
  })
})

it("rows of the caller's own are handed on", () => {
  expect(classifyOptions({ rows: [] }, atHand)).toEqual({ locale: en, rows: [] })
  expect(classifyOptions({}, atHand)).not.toHaveProperty('rows')
})

describe('options', () => {
  it('are read', () => {
    expect(readingFrom({})).toEqual({ limits: defaultLimits })
    expect(readingFrom({ limits: { parts: 7 }, correlate: { verp: '{token}@a' } })).toEqual({
      limits: { ...defaultLimits, parts: 7 },
      correlate: { verp: '{token}@a' },
    })
  })

  it.each([
    [null, 'options: expected an object'],
    ['it', 'options: expected an object'],
    [{ limit: {} }, 'options.limit: no such option'],
    [{ limits: { parts: 0 } }, 'options.limits.parts: expected a positive whole number, got 0'],
    [{ limits: null }, 'options.limits: expected an object'],
    [{ limits: 7 }, 'options.limits: expected an object'],
    [{ correlate: null }, 'options.correlate: expected an object'],
    [{ correlate: { header: [] } }, 'options.correlate.header: no such option'],
  ])('can not be %j', (options, message) => {
    expect(() => readingFrom(options as ParseOptions)).toThrow(new TypeError(message))
  })

  it('are named by their path', () => {
    expect(() => checkOptions({ a: 1, b: 2 }, ['a'], 'options.x')).toThrow(
      new TypeError('options.x.b: no such option'),
    )
  })
})
