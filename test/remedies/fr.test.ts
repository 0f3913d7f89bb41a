import { expect, it } from 'vitest'
import { fr } from '../../src/remedies/fr.ts'

/** A space at which a line may break, before a mark that must not start a line, after one that must not end it, or within a number. */
const looseMark = /[^\u00a0][;?!%»]|[^\u00a0]:(?=\s|$)|«[^\u00a0]|\d \d{3}/

function textsIn(value: unknown, key = ''): string[] {
  if (typeof value === 'string') return ['url', 'commands'].includes(key) ? [] : [value]
  return Object.entries(value as object).flatMap(([name, part]) =>
    textsIn(part, Array.isArray(value) ? key : name),
  )
}

it('keeps colons, semicolons, question marks, quotation marks and numbers unbroken in French', () => {
  const texts = textsIn([fr.causes, fr.codes, fr.labels])
  expect(texts.filter((text) => looseMark.test(text))).toEqual([])
  expect(texts.filter((text) => text.includes('\u00a0:')).length).toBeGreaterThan(100)
})
