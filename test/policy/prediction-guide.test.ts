import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { explainChange, predictBlocking, type Profile } from '../../src/policy/index.ts'
import { ruleIds } from '../../src/policy/forecast.ts'
import { defaultSettings } from '../../src/policy/settings.ts'

const guide = readFileSync(new URL('../../docs/prediction.md', import.meta.url), 'utf8')

/** The JSON blocks of the guide of one kind, in order. */
function blocks<T>(kind: string): T[] {
  return [...guide.matchAll(/^```json (\w+)\n(.*?)^```$/gms)]
    .filter((match) => match[1] === kind)
    .map((match) => JSON.parse(match[2] ?? '') as T)
}

const [base] = blocks<Partial<Profile>>('profile')
const days = blocks<Partial<Profile>>('day').map((day) => ({ ...base, ...day }) as Profile)
const forecasts = blocks<{ verdict: string; expects: string[]; findings: { rule: string }[] }>('forecast')

describe('the case of the guide', () => {
  test('has a forecast for each day', () => {
    expect(days).toHaveLength(6)
    expect(forecasts).toHaveLength(days.length)
  })

  test.each(days.map((day, index) => [day.at, day, forecasts[index]!] as const))('%s', (_, day, shown) => {
    const forecast = predictBlocking(day)
    expect(forecast).toMatchObject({ verdict: shown.verdict, expects: shown.expects })
    for (const finding of shown.findings) {
      expect(forecast.findings).toContainEqual(expect.objectContaining(finding))
    }
  })

  test('shows the change as it is', () => {
    const [change] = blocks<Pick<Profile, 'domains'> & { expected: object }>('change')
    const tuesday = days[1]!
    expect(explainChange(tuesday, { ...tuesday, domains: change!.domains })).toMatchObject(change!.expected)
  })
})

test('the guide shows the default settings', () => {
  expect(blocks('settings')).toEqual([defaultSettings])
})

test('the guide has a row for each rule, in their order', () => {
  const rows = [...guide.matchAll(/^\| `([a-z-]+)` +\| (?:the one seen|none|\d)/gm)].map((match) => match[1])
  expect(rows).toEqual([...ruleIds])
})
