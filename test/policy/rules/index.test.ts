import { describe, expect, test } from 'vitest'
import { ruleIds } from '../../../src/policy/forecast.ts'
import { pages } from '../../../src/policy/pages.ts'
import { rules } from '../../../src/policy/rules/index.ts'

test('every rule stands in the list once, in the order of the documentation', () => {
  expect(rules.map(({ id }) => id)).toEqual([...ruleIds])
})

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_, { source, asOf }) => {
  test('names its source and the date of it', () => {
    expect(source).not.toBe('')
    expect(asOf).toMatch(/^20\d\d-\d\d(-\d\d)?$/)
  })
})

test('pages are of Microsoft, Google and Yahoo only', () => {
  const hosts = Object.values(pages).map((url) => new URL(url).hostname)
  expect([...new Set(hosts)].sort()).toEqual([
    'learn.microsoft.com',
    'senders.yahooinc.com',
    'support.google.com',
    'support.microsoft.com',
    'techcommunity.microsoft.com',
  ])
})
