import { expect, test } from 'vitest'
import { compareKeys, Counts } from '../../src/advice/counts.ts'

const countsOf = (keys: (string | null)[], mostKeys = 100) => {
  const counts = new Counts(mostKeys)
  for (const key of keys) counts.add(key)
  return counts
}

test('the most frequent comes first, then the first by name, and those without a name last', () => {
  expect(countsOf(['b', null, 'a', 'c', 'c', null, 'a', 'b', 'd']).list()).toEqual([
    { key: 'a', count: 2 },
    { key: 'b', count: 2 },
    { key: 'c', count: 2 },
    { key: null, count: 2 },
    { key: 'd', count: 1 },
  ])
})

test('beyond the bound, new keys are left out, known ones go on, and it says so', () => {
  const counts = countsOf(['a', 'b', 'c', 'a'], 2)
  expect(counts.isCut).toBe(true)
  expect(counts.list()).toEqual([
    { key: 'a', count: 2 },
    { key: 'b', count: 1 },
  ])
  expect(countsOf(['a', 'b', 'a'], 2).isCut).toBe(false)
})

test('names that every object has are keys like others', () => {
  expect(countsOf(['__proto__', 'constructor', '__proto__']).list()).toEqual([
    { key: '__proto__', count: 2 },
    { key: 'constructor', count: 1 },
  ])
})

test('keys are compared by code units, null last', () => {
  expect(['b', null, 'a', 'Z', 'é', null].sort(compareKeys)).toEqual(['Z', 'a', 'b', 'é', null, null])
})
