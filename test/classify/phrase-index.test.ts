import { describe, expect, it } from 'vitest'
import { PhraseIndex } from '../../src/classify/phrase-index.ts'
import { growth, LINEAR } from '../growth.ts'
import { row } from './row.ts'

const find = (phrases: (string | string[] | null)[], text: string) =>
  new PhraseIndex(phrases.map((phrase, n) => row({ id: `test/${n}`, phrase })))
    .find(text)
    .map(({ row, words, length }) => [row.id, words, length])

describe('a phrase', () => {
  it('of one literal is found where it stands', () => {
    expect(find(['mailbox full', 'no such user'], '550 mailbox full, sorry')).toEqual([
      ['test/0', 'mailbox full', 12],
    ])
  })

  it('of several is found where they stand in their order, with anything between', () => {
    expect(find([['message', 'rejected by', 'policy']], 'your message was rejected by our policy')).toEqual([
      ['test/0', 'message was rejected by our policy', 24],
    ])
    expect(find([['rejected', 'message']], 'your message was rejected')).toEqual([])
  })

  it('of several is found behind a first literal that leads nowhere', () => {
    const text = `message one. ${'x'.repeat(200)} message two rejected`
    expect(find([['message', 'rejected']], text)).toEqual([['test/0', 'message two rejected', 15]])
  })

  it('of several may have a name or an address between, but not a paragraph', () => {
    const between = (length: number) => find([['user', 'unknown']], `user${' '.repeat(length)}unknown`)
    expect(between(120)).toHaveLength(1)
    expect(between(121)).toHaveLength(0)
  })

  it('is found once, at its first place', () => {
    expect(find(['full'], 'full, and full again')).toEqual([['test/0', 'full', 4]])
  })

  it('is found beside and within others', () => {
    const found = find(['full', 'mailbox full', 'box'], 'mailbox full')
    expect(found.map(([id]) => id).toSorted()).toEqual(['test/0', 'test/1', 'test/2'])
  })

  it('may be short, or of any script', () => {
    expect(
      find(['no', '満杯です', '退信'], '満杯です: no 退信')
        .map(([id]) => id)
        .toSorted(),
    ).toEqual(['test/0', 'test/1', 'test/2'])
  })

  it('of a row without one is never found', () => {
    expect(find([null], 'anything')).toEqual([])
  })

  it('is looked for in linear time, however often it begins', () => {
    const index = new PhraseIndex([row({ id: 'test/0', phrase: ['mailbox', 'is full'] })])
    expect(
      growth(
        (size) => 'mailbox '.repeat(size),
        (text) => index.find(text),
        2000,
      ),
    ).toBeLessThan(LINEAR)
  })
})
