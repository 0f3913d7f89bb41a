import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { dialects, recogniseDialect } from '../../src/dialects/index.ts'
import { fixtures } from '../../src/fixtures.ts'
import { bundled, mail, told } from './mail.ts'

const files = readdirSync(new URL('../../src/dialects/', import.meta.url))

const each = fixtures.map(({ name, expected }) => [name, expected] as const)

describe('the dialects', () => {
  it('have ids that are the names of their files, and a name', () => {
    expect(dialects.filter(({ id, name }) => !files.includes(`${id}.ts`) || name === '')).toEqual([])
    expect(new Set(dialects.map(({ id }) => id)).size).toBe(dialects.length)
    expect(new Set(dialects.map(({ name }) => name)).size).toBe(dialects.length)
  })

  it('have clues as they are searched for: in lower case, white space folded', () => {
    const clues = dialects.flatMap((dialect) => dialect.clues)
    expect(clues.filter((clue) => clue !== clue.toLowerCase() || /[^\S ]| {2}/.test(clue))).toEqual([])
    expect(dialects.filter(({ clues }) => clues.length === 0)).toEqual([])
  })

  it('have a bundled mail each', () => {
    const writers = new Set(fixtures.map(({ expected }) => expected.generator))
    expect(dialects.map(({ id }) => id).filter((id) => !writers.has(id))).toEqual([])
  })

  it('recognise nobody in a letter', () => {
    const letter =
      'From: Anna Berg <anna.berg@contoso.com>\nTo: t.lind@fabrikam.com\nSubject: Sunday\n\nWho comes?\n'
    expect(recogniseDialect(mail(letter))).toBeNull()
    expect(recogniseDialect(mail(''))).toBeNull()
  })
})

describe.each(each)('%s', (name, { generator, recipients }) => {
  it('is known by who wrote it', () => {
    expect(told(name)[0]).toBe(generator)
  })

  it('is known by its clues to the same dialect as without them', () => {
    const asked = dialects.find((dialect) => dialect.recognises(bundled(name)))
    expect(recogniseDialect(bundled(name))).toBe(asked ?? null)
  })

  it('is read as expected', () => {
    const read = told(name).slice(1)
    expect(read).toEqual(recipients.map(({ address, status, replyCode }) => [address, status, replyCode]))
  })
})

const quiet = fixtures
  .filter(({ expected: { kind } }) => kind === 'not-a-report' || kind === 'auto-reply')
  .map(({ name }) => name)

it.each(quiet)('%s is in nobody’s dialect', (name) => {
  expect(recogniseDialect(bundled(name))).toBeNull()
})
