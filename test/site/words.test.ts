import { expect, test } from 'vitest'
import { words as de } from '../../site/words/de.ts'
import { words as en } from '../../site/words/en.ts'
import { words as es } from '../../site/words/es.ts'
import { words as fr } from '../../site/words/fr.ts'
import { words as it } from '../../site/words/it.ts'
import { words as ja } from '../../site/words/ja.ts'
import { words as nl } from '../../site/words/nl.ts'
import { words as pt } from '../../site/words/pt.ts'
import { fill } from '../../site/words/words.ts'

const others = { de, es, fr, it, ja, nl, pt }

/** Every text of a language by its path. */
function texts(words: object, path = ''): Map<string, string> {
  return new Map(
    Object.entries(words).flatMap(([key, value]) =>
      typeof value === 'string'
        ? [[`${path}${key}`, value] as const]
        : [...texts(value as object, `${path}${key}.`)],
    ),
  )
}

const places = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort()

test.each(Object.entries(others))('%s has a place for each value that English has', (_, words) => {
  const own = texts(words)
  for (const [path, text] of texts(en))
    expect([path, places(own.get(path) ?? '')]).toEqual([path, places(text)])
})

test.each(Object.entries(others))('%s says everything', (_, words) => {
  for (const [path, text] of texts(words)) expect(text.trim(), path).not.toBe('')
})

test('values are put into their places, and a place without one stays', () => {
  expect(fill('{shown} of {all}', { shown: 1 })).toBe('1 of {all}')
})
