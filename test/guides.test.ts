import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import * as library from '#ndr-doctor'
import * as core from '#ndr-doctor/core'
import * as fixtures from '#ndr-doctor/fixtures'
import * as english from '#ndr-doctor/locales/en'
import * as italian from '#ndr-doctor/locales/it'
import * as policy from '#ndr-doctor/policy'
import * as italianForecasts from '#ndr-doctor/policy/locales/it'
import { locales } from '../src/remedies/index.ts'
import { run, snippetsOf } from './snippets.ts'

const entries = {
  'ndr-doctor': library,
  'ndr-doctor/core': core,
  'ndr-doctor/fixtures': fixtures,
  'ndr-doctor/locales/en': english,
  'ndr-doctor/locales/it': italian,
  'ndr-doctor/policy': policy,
  'ndr-doctor/policy/locales/it': italianForecasts,
}

const guides = [
  'getting-started',
  'how-it-reads-a-report',
  'writing-a-dialect',
  'writing-rows',
  'privacy',
  'what-it-does-not-do',
  'languages',
].map((name) => ({ name, markdown: readFileSync(`docs/${name}.md`, 'utf8') }))

const textOf = (wanted: string) => guides.find(({ name }) => name === wanted)?.markdown ?? ''

const snippets = guides.flatMap(({ name: guide, markdown }) =>
  snippetsOf(markdown).map((snippet) => ({ guide, ...snippet })),
)

test.each(snippets)('in $guide, the snippet of $name logs what stands beside it', async (snippet) => {
  expect(snippet.promised.length).toBeGreaterThan(0)
  expect(await run(snippet, entries)).toEqual(snippet.promised)
})

test('a source file that a guide shows is shown as it is', () => {
  const shown = guides.flatMap(({ markdown }) => [...markdown.matchAll(/^```ts (\S+)\n([^]*?)^```$/gm)])
  expect(shown.length).toBeGreaterThan(0)
  for (const [, file = '', code] of shown) expect(code).toBe(readFileSync(file, 'utf8'))
})

test.each(guides)('what $name names of the sources is there', ({ markdown }) => {
  for (const [, path = ''] of markdown.matchAll(/`((?:src|test|docs)\/[\w./-]+)`/g))
    expect(existsSync(path), path).toBe(true)
})

describe('the picture of the line', () => {
  const rooms = readdirSync('src', { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
  const guide = textOf('how-it-reads-a-report')
  const picture = guide.slice(0, guide.indexOf('## 1.'))
  const named = new Set([...picture.matchAll(/(\w+)\//g)].map(([, name]) => name))

  test('has every room of the sources', () => {
    for (const room of rooms) expect(named).toContain(room)
  })

  test('has no room that is not there', () => {
    for (const name of named) if (name !== 'src') expect(rooms).toContain(name)
  })
})

test('the guide to languages has each of them by its tag', () => {
  const listed = [...textOf('languages').matchAll(/^\| (\S+) +\| `(\w+)`/gm)].map(([, name, tag]) => [
    tag,
    name,
  ])
  expect(listed).toEqual(Object.values(locales).map(({ tag, name }) => [tag, name]))
})
