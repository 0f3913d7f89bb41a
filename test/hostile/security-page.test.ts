import { readFileSync } from 'node:fs'
import * as library from '#ndr-doctor'
import { describe, expect, it } from 'vitest'
import { defaultLimits } from '../../src/message/limits.ts'
import { run, snippetsOf } from '../snippets.ts'

const page = readFileSync('docs/security.md', 'utf8')

/** The rows of a table, cell by cell, by the head of its first column. */
function table(first: string): string[][] {
  const [, rows = ''] = page.split(new RegExp(String.raw`^\| ${first} +\|.*\n\|[ |-]+\|\n`, 'm'))
  return (rows.split('\n\n')[0] ?? '').split('\n').map((row) =>
    row
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim().replaceAll('`', '')),
  )
}

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as {
  scripts: Record<string, string>
  dependencies: Record<string, string>
  peerDependencies: Record<string, string>
}
const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Record<string, { dev?: boolean; hasInstallScript?: boolean; integrity?: string }>
}

describe('the page on hostile mail', () => {
  it('has every limit with its default and its problem', () => {
    expect(table('Option').map(([name, value, , problem]) => [name, Number(value), problem])).toEqual(
      Object.entries(defaultLimits).map(([name, value]) => [name, value, `limit-${name}`]),
    )
  })

  it('has every package that is depended on', () => {
    expect(
      table('Package')
        .map(([name]) => name)
        .toSorted(),
    ).toEqual([...Object.keys(manifest.dependencies), ...Object.keys(manifest.peerDependencies)].toSorted())
  })
})

it('the snippet on forged bounces logs what stands beside it', async () => {
  const [snippet, ...others] = snippetsOf(page)
  expect(others).toEqual([])
  expect(await run(snippet!, { 'ndr-doctor': library })).toEqual(snippet!.promised)
})

it('a long refusal is carried on as far as the page says', async () => {
  const { report, diagnoses } = await library.diagnose(`550 5.9.9 ${'x'.repeat(3000)}`)
  expect(report.recipients[0]?.reply).toHaveLength(1000)
  expect(diagnoses[0]?.evidence[0]?.text.length).toBeLessThanOrEqual(500)
  expect(page).toMatch(/`reply` carries 1,000\s+characters of it and `evidence\[\]\.text` 500/)
})

describe('what is installed with the package', () => {
  const installed = Object.entries(lock.packages).filter(([path, { dev }]) => path !== '' && dev !== true)

  it('runs no script', () => {
    expect(installed.length).toBeGreaterThan(0)
    expect(installed.filter(([, { hasInstallScript }]) => hasInstallScript === true)).toEqual([])
    expect(
      Object.keys(manifest.scripts).filter((name) => /^(?:pre|post)?install$|^prepare$/.test(name)),
    ).toEqual([])
  })

  it('is locked with its hash', () => {
    expect(installed.filter(([, { integrity }]) => integrity === undefined)).toEqual([])
    for (const version of Object.values(manifest.dependencies)) expect(version).toMatch(/^\d+\.\d+\.\d+$/)
  })
})
