import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import * as fixtures from '#ndr-doctor/fixtures'
import * as library from '#ndr-doctor'
import { locales } from '../src/remedies/index.ts'
import { run, snippetsOf } from './snippets.ts'

const readme = readFileSync('README.md', 'utf8')
const entries = { 'ndr-doctor': library, 'ndr-doctor/fixtures': fixtures }

const snippets = snippetsOf(readme)

describe('the snippets of the README', () => {
  test('show the three verbs', () => {
    expect(snippets.map(({ name }) => name)).toEqual(['diagnose', 'classify', 'predictBlocking'])
  })

  test.each(snippets)('$name logs what stands beside it', async (snippet) => {
    expect(snippet.promised.length).toBeGreaterThan(0)
    expect(await run(snippet, entries)).toEqual(snippet.promised)
  })
})

test('the commands of the README exist', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: object }
  const named = [...readme.matchAll(/npm run (\S+)/g)].map(([, name = '']) => name)
  expect(named.length).toBeGreaterThan(0)
  expect(Object.keys(scripts)).toEqual(expect.arrayContaining(named))
})

test('the files that the README links to are there', () => {
  const links = [...readme.matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, file = '']) => file)
  expect(links.length).toBeGreaterThan(0)
  for (const file of links) expect(() => readFileSync(file), file).not.toThrow()
})

test.each(Object.values(locales).map(({ name }) => name))('the README names the language %s', (name) => {
  expect(readme).toContain(name)
})
