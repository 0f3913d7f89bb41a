import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import * as library from '../../src/index.ts'
import * as fixtures from '../../src/fixtures.ts'
import { defaultPlans } from '../../src/advice/plan.ts'
import { defaultSummarySettings } from '../../src/advice/summary.ts'
import { run, snippetsOf } from '../snippets.ts'

const guide = readFileSync(new URL('../../docs/advice.md', import.meta.url), 'utf8')

const modules: Readonly<Record<string, object>> = { 'ndr-doctor': library, 'ndr-doctor/fixtures': fixtures }

const snippets = snippetsOf(guide)

describe('the snippets of the guide', () => {
  test('show every verb', () => {
    const names = snippets.flatMap(({ name }) => name.split(', '))
    for (const verb of [
      'summarise',
      'advise',
      'assessAuthenticity',
      'withholdSuppression',
      'signVerp',
      'verifyVerp',
    ]) {
      expect(names).toContain(verb)
    }
  })

  test.each(snippets)('log what stands beside them: $name', async ({ code, promised }) => {
    expect(promised.length).toBeGreaterThan(0)
    expect(await run({ code }, modules)).toEqual(promised)
  })
})

test('the guide shows the default plan of each cause', () => {
  const rows = [
    ...guide.matchAll(/^\| (`.+`) +\| `([a-z-]+)` +\| `([a-z-]+)` +\| `([a-z-]+)` +\| (\d+) min/gm),
  ]
  const shown = rows.flatMap(([, causes = '', permanent, transient, afterwards, minutes]) =>
    causes
      .split(', ')
      .map((cause) => [
        cause.trim().replaceAll('`', ''),
        { permanent, transient, afterwards, waitMinutes: Number(minutes) },
      ]),
  )
  const actual = Object.entries(defaultPlans).map(([cause, plan]) => {
    const { permanent, transient, afterwards, waitMinutes } = plan
    return [cause, { permanent, transient, afterwards, waitMinutes }]
  })
  expect(Object.fromEntries(shown)).toEqual(Object.fromEntries(actual))
  expect(shown).toHaveLength(actual.length)
})

test('the guide shows the settings of a summary', () => {
  const rows = [...guide.matchAll(/^\| `(\w+)` +\| +(\d+) \|/gm)].map(([, name, value]) => [
    name,
    Number(value),
  ])
  expect(Object.fromEntries(rows)).toEqual(defaultSummarySettings)
})

test('the guide shows the fields of a plan and their defaults', () => {
  const { longestWaitMinutes, waitMinutes, retryDays, failures, pauseDays } = defaultPlans['network-error']
  const fields = [...guide.matchAll(/^\| (`\w+`(?:, `\w+`)*) +\| (see above|[\d, ]+?) +\|/gm)]
  const shown = Object.fromEntries(fields.map(([, names = '', value]) => [names.replaceAll('`', ''), value]))
  expect(shown).toMatchObject({
    'permanent, transient, afterwards': 'see above',
    'waitMinutes, longestWaitMinutes': `${waitMinutes}, ${longestWaitMinutes}`,
    'retryDays': String(retryDays),
    'failures': String(failures),
    'pauseDays': String(pauseDays),
  })
})
