import { expect, it } from 'vitest'
import { allRows } from '../../src/codes/index.ts'
import { en } from '../../src/remedies/en.ts'

const keys = new Set(allRows.flatMap(({ remedy }) => (remedy === undefined ? [] : [remedy])))

it('has a remedy in English for every key that a row names', () => {
  expect([...keys].filter((key) => !Object.hasOwn(en.codes, key))).toEqual([])
})

it('has no remedy that no row names', () => {
  expect(Object.keys(en.codes).filter((key) => !keys.has(key))).toEqual([])
})
