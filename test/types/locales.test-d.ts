import { expectTypeOf, test } from 'vitest'
import { classify, type Locale } from '#ndr-doctor/core'
import { de } from '#ndr-doctor/locales/de'
import { en } from '#ndr-doctor/locales/en'
import { es } from '#ndr-doctor/locales/es'
import { fr } from '#ndr-doctor/locales/fr'
import byDefault, { it } from '#ndr-doctor/locales/it'
import { ja } from '#ndr-doctor/locales/ja'
import { nl } from '#ndr-doctor/locales/nl'
import { pt } from '#ndr-doctor/locales/pt'

test('every locale is one by its tag', () => {
  expectTypeOf({ de, en, es, fr, it, ja, nl, pt }).toExtend<Record<string, Locale>>()
})

test('a locale is the default export, too', () => {
  expectTypeOf(byDefault).toEqualTypeOf(it)
})

test('a verb takes a locale, or a tag', () => {
  expectTypeOf(classify).toBeCallableWith('550 5.1.1 User unknown', { language: it })
  expectTypeOf(classify).toBeCallableWith('550 5.1.1 User unknown', { language: 'it-CH' })
  // @ts-expect-error a language is no number
  classify('550 5.1.1 User unknown', { language: 39 })
})
