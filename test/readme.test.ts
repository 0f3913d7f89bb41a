import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import * as fixtures from '#ndr-doctor/fixtures'
import * as library from '#ndr-doctor'
import { locales } from '../src/remedies/index.ts'

const readme = readFileSync('README.md', 'utf8')
const modules: Readonly<Record<string, object>> = { 'ndr-doctor': library, 'ndr-doctor/fixtures': fixtures }

/** A snippet, and what its `console.log(…) // …` lines promise. */
interface Snippet {
  name: string
  code: string
  promised: string[]
}

const snippets: Snippet[] = [...readme.matchAll(/^```js\n([^]*?)^```$/gm)].map(([, code = '']) => ({
  name: code.match(/import \{ (.+) \}/)?.[1] ?? '',
  code,
  promised: [...code.matchAll(/^console\.log\(.*\) \/\/ (.+)$/gm)].map(([, words = '']) => words),
}))

/** Runs a module's code with the library in place of its imports; gives back what it logs. */
async function run(code: string): Promise<string[]> {
  const logged: string[] = []
  const body = code.replaceAll(
    /^import (\{.+\}) from '(.+)'$/gm,
    (_, names: string, from: string) => `const ${names} = modules['${from}']`,
  )
  const log = (value: unknown) => logged.push(String(value))
  const AsyncFunction = (async () => {}).constructor as FunctionConstructor
  await new AsyncFunction('modules', 'console', body)(modules, { log })
  return logged
}

describe('the snippets of the README', () => {
  test('show the three verbs', () => {
    expect(snippets.map(({ name }) => name)).toEqual(['diagnose', 'classify', 'predictBlocking'])
  })

  test.each(snippets)('$name logs what stands beside it', async ({ code, promised }) => {
    expect(promised.length).toBeGreaterThan(0)
    expect(await run(code)).toEqual(promised)
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
