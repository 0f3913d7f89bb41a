import { describe, expect, it } from 'vitest'
import { literalsIn, wordsOf } from '../../src/classify/words.ts'
import { ownRows } from '../../src/classify/trust.ts'
import { blockLists } from '../../src/codes/block-lists.ts'
import { emitters } from '../../src/codes/emitters.ts'
import { emitterOfReply } from '../../src/codes/recognise-emitter.ts'

describe('the words of a reply', () => {
  it('tell its emitter, the block list it names and the details it may hold', () => {
    const words = wordsOf('550 5.7.1 blocked using zen.spamhaus.org, see https://support.google.com/ - gsmtp')
    expect(words.emitter).toBe('gmail')
    expect(words.blockList?.id).toBe('spamhaus')
    expect(words.hints).toContain('url')
    expect(words.literals.map(({ text }) => text)).toContain('spamhaus')
  })

  it('tell nothing where no table knows any of them', () => {
    expect(wordsOf('')).toEqual({ text: '', literals: [], hints: [], blockList: null, emitter: null })
  })

  it.each(Object.values(emitters).flatMap(({ marks }) => marks))('tell whose mark %j is', (mark) => {
    expect(wordsOf(mark).emitter).toBe(emitterOfReply(mark))
  })

  it.each(blockLists.flatMap(({ marks }) => marks))(
    'tell the first list of the table that %j names',
    (mark) => {
      const first = blockLists.find(({ marks }) => marks.some((other) => mark.includes(other)))
      expect(wordsOf(mark).blockList).toBe(first)
    },
  )
})

describe('the literals in a folded text', () => {
  const texts = (folded: string, searched: string) =>
    literalsIn(folded, wordsOf(searched))
      .map(({ text }) => text)
      .toSorted()

  it.each([
    ['is what was searched', 'user unknown', 'user unknown'],
    ['is a part of it', 'user unknown', 'said: mailbox full. user unknown (in reply to rcpt to)'],
    ['is something else', 'user unknown', 'mailbox full'],
  ])('are all that stand in it where it %s', (_, folded, searched) => {
    const standing = ownRows().literals.filter(({ text }) => folded.includes(text))
    const told = texts(folded, searched)
    expect(told).toEqual(standing.map(({ text }) => text).toSorted())
    expect(told).toContain('user unknown')
  })
})
