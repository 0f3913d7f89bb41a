import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { locales } from '../../src/remedies/index.ts'
import type { Locale } from '../../src/remedies/remedy.ts'

const byTag: Readonly<Record<string, Locale>> = locales
const tags = Object.keys(locales)

function filesOf(tag: string): string[] {
  const below = readdirSync(`src/remedies/${tag}`, { recursive: true, encoding: 'utf8' })
  return [`${tag}.ts`, ...below.filter((name) => name.endsWith('.ts')).map((name) => `${tag}/${name}`)]
}

it.each(tags)('%s loads alone: it imports no other language', (tag) => {
  const others = tags.filter((other) => other !== tag)
  for (const file of filesOf(tag)) {
    const source = readFileSync(`src/remedies/${file}`, 'utf8')
    for (const [, from = ''] of source.matchAll(/from '([^']+)'/g)) {
      expect(others.filter((other) => from.split(/[/.]/).includes(other))).toEqual([])
    }
  }
})

it.each(tags)('%s is an entry of its own, as default and by name', async (tag) => {
  const entry = (await import(`../../src/locales/${tag}.ts`)) as Record<string, unknown>
  expect(entry['default']).toBe(byTag[tag])
  expect(entry[tag]).toBe(byTag[tag])
})

it('has no entry without a language', () => {
  expect(readdirSync('src/locales').sort()).toEqual(tags.map((tag) => `${tag}.ts`).sort())
})
