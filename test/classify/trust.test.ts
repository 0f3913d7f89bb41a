import { describe, expect, it } from 'vitest'
import { factsOfLine } from '../../src/classify/facts.ts'
import { covers, isWeak, ownRows, RowIndex, trustLevels, type Asked } from '../../src/classify/trust.ts'
import { literalsIn } from '../../src/classify/words.ts'
import { allRows } from '../../src/codes/index.ts'
import type { Row } from '../../src/codes/row.ts'
import { row } from './row.ts'

const match = (rows: Row[], asked: Partial<Asked>) =>
  new RowIndex(rows).match({ text: '', statuses: [], replyCode: null, emitter: null, ...asked })

const ids = (rows: Row[], asked: Partial<Asked>) => match(rows, asked).map((found) => found.row.id)

const PHRASE = 'the mailbox is over its quota'

/** For each step of the order a row that is met at it by the refusal below, named after it. */
const LADDER: Row[] = [
  row({ id: 'emitter + code + phrase', emitter: 'gmail', status: '5.2.2', phrase: PHRASE }),
  row({ id: 'emitter + code', emitter: 'gmail', status: '5.2.2' }),
  row({ id: 'code + phrase', status: 'X.2.2', phrase: PHRASE }),
  row({ id: 'emitter + phrase', emitter: 'gmail', phrase: PHRASE }),
  row({ id: 'phrase', phrase: PHRASE }),
  row({ id: 'code', status: 'X.2.2' }),
  row({ id: 'weak phrase', phrase: 'over', weak: true }),
  row({ id: 'weak code', status: '5.2.2', weak: true }),
  row({ id: 'reply code', replyCode: 552 }),
]
const REFUSAL = {
  text: `552 5.2.2 The  mailbox is\nover its quota`,
  statuses: ['5.2.2'],
  replyCode: 552,
  emitter: 'gmail',
} as const satisfies Asked

describe('the order of trust', () => {
  it('is the one that is written down, wherever the rows stand', () => {
    expect(ids(LADDER, REFUSAL)).toEqual(trustLevels)
    expect(ids(LADDER.toReversed(), REFUSAL)).toEqual(trustLevels)
  })

  it('says at which step each row was met, and what it saw', () => {
    const found = match(LADDER, REFUSAL)
    expect(found.map(({ level }) => level)).toEqual(trustLevels)
    expect(found[0]).toMatchObject({ words: PHRASE, length: PHRASE.length, status: '5.2.2' })
    expect(found[1]).toMatchObject({ words: '', status: '5.2.2' })
    expect(found.at(-1)).toMatchObject({ words: '', status: null })
  })

  it('has three steps that are weak', () => {
    expect(
      match(LADDER, REFUSAL)
        .filter(isWeak)
        .map(({ level }) => level),
    ).toEqual(['weak phrase', 'weak code', 'reply code'])
  })

  it('prefers the longer phrase, then the more telling code, then the exact one, then the first row', () => {
    const a = row({ id: 'long', phrase: 'user unknown here' })
    const b = row({ id: 'short', phrase: 'user unknown' })
    expect(ids([b, a], { text: 'user unknown here' })).toEqual(['long', 'short'])
    const first = row({ id: '5.1.1', status: '5.1.1' })
    const second = row({ id: '5.7.1', status: '5.7.1' })
    expect(ids([second, first], { statuses: ['5.1.1', '5.7.1'] })).toEqual(['5.1.1', '5.7.1'])
    const any = row({ id: 'X', status: 'X.1.1' })
    const range = row({ id: 'range', status: '5.1.1-5.1.9' })
    expect(ids([any, range, first], { statuses: ['5.1.1'] })).toEqual(['5.1.1', 'range', 'X'])
    const twins = [row({ id: 'one', status: '5.1.1' }), row({ id: 'two', status: '5.1.1' })]
    expect(ids(twins, { statuses: ['5.1.1'] })).toEqual(['one', 'two'])
  })
})

describe('the best row', () => {
  it('is the first of all that apply', () => {
    for (let taken = 0; taken <= LADDER.length; taken++) {
      const rows = LADDER.slice(taken).toReversed()
      expect(new RowIndex(rows).best(REFUSAL)).toEqual(match(rows, REFUSAL)[0] ?? null)
    }
  })

  it('is the same whether its literals are searched for or told', () => {
    for (const { example } of allRows) {
      const facts = factsOfLine(example)
      const best = ownRows().best(facts)
      expect(ownRows().best(facts, (folded) => literalsIn(folded, facts.words))).toEqual(best)
      expect(best).toEqual(ownRows().match(facts)[0] ?? null)
    }
  })
})

describe("an emitter's row", () => {
  const code = row({ id: 'code', emitter: 'gmail', status: '5.7.1' })
  const sure = row({ id: 'sure', emitter: 'gmail', status: '5.7.26', codeDecides: true })
  const long = row({ id: 'long', emitter: 'gmail', phrase: 'unsolicited mail originating' })
  const short = row({ id: 'short', emitter: 'gmail', phrase: 'over quota' })
  const rows = [code, sure, long, short]
  const all = { text: 'unsolicited mail originating, over quota', statuses: ['5.7.1', '5.7.26'] }

  it('applies to its own replies', () => {
    expect(ids(rows, { ...all, emitter: 'gmail' }).toSorted()).toEqual(['code', 'long', 'short', 'sure'])
  })

  it("never applies to another's", () => {
    expect(ids(rows, { ...all, emitter: 'yahoo' })).toEqual([])
  })

  it("applies to nobody's where its phrase is long enough or its code is its own", () => {
    expect(ids(rows, all).toSorted()).toEqual(['long', 'sure'])
  })

  it("does not apply to nobody's where another code stands there", () => {
    const coded = row({
      id: 'coded',
      emitter: 'gmail',
      status: '5.7.1',
      phrase: 'unsolicited mail originating',
    })
    const asked = (statuses: string[]) => ids([coded], { text: 'unsolicited mail originating', statuses })
    expect([asked(['5.7.1']), asked([]), asked(['5.0.0']), asked(['5.2.2'])]).toEqual([
      ['coded'],
      ['coded'],
      ['coded'],
      [],
    ])
  })
})

describe('a row with a phrase and a code', () => {
  it('is met by its phrase alone, and by its code alone only where that decides', () => {
    const needs = row({ id: 'needs', status: '5.7.1', phrase: 'not our customer' })
    const decides = row({ id: 'decides', status: '5.7.2', phrase: 'not our customer', codeDecides: true })
    expect(ids([needs, decides], { text: 'not our customer' })).toEqual(['needs', 'decides'])
    expect(ids([needs, decides], { statuses: ['5.7.1', '5.7.2'] })).toEqual(['decides'])
  })

  it('that asks for a reply code is not met by another', () => {
    const replied = row({ id: 'replied', status: '5.7.1', replyCode: 550 })
    expect(ids([replied], { statuses: ['5.7.1'], replyCode: 550 })).toEqual(['replied'])
    expect(ids([replied], { statuses: ['5.7.1'], replyCode: 554 })).toEqual([])
    expect(ids([replied], { statuses: ['5.7.1'] })).toEqual(['replied'])
  })
})

describe('a status', () => {
  it.each([
    ['5.7.1', '5.7.1'],
    ['X.7.1', '4.7.1'],
    ['5.7.606-5.7.649', '5.7.606'],
    ['5.7.606-5.7.649', '5.7.649'],
    ['5.7.606-5.7.649', '5.7.620'],
  ])('%s covers %s', (pattern, code) => {
    expect(covers(pattern, code)).toBe(true)
    expect(ids([row({ id: 'it', status: pattern })], { statuses: [code] })).toEqual(['it'])
  })

  it.each([
    ['5.7.1', '5.7.124'],
    ['5.7.1', '4.7.1'],
    ['X.7.1', '5.7.13'],
    ['5.7.606-5.7.649', '5.7.605'],
    ['5.7.606-5.7.649', '5.7.650'],
    ['5.7.606-5.7.649', '4.7.620'],
    ['5.7.606-5.7.649', '5.6.620'],
  ])('%s does not cover %s', (pattern, code) => {
    expect(covers(pattern, code)).toBe(false)
    expect(ids([row({ id: 'it', status: pattern })], { statuses: [code] })).toEqual([])
  })
})

it("this package's own rows are indexed once", () => {
  expect(ownRows()).toBe(ownRows())
})
