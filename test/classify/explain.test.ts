import { describe, expect, test } from 'vitest'
import { explain } from '../../src/classify/explain.ts'
import { causes, type Cause } from '../../src/codes/causes.ts'
import { ianaCodes } from '../../src/codes/iana.ts'
import { allRows } from '../../src/codes/index.ts'

const rules = (query: string) => explain(query).meanings.flatMap(({ rows }) => rows.map(({ rule }) => rule))

describe('explain', () => {
  test('a code is explained by the rows that speak of it, with their source', () => {
    const { status, cause, meanings } = explain('5.7.750')
    expect({ status, cause }).toEqual({ status: '5.7.750', cause: null })
    expect(meanings.map((meaning) => meaning.cause)).toEqual(['sender-domain-unregistered'])
    expect(meanings[0]?.rows[0]).toMatchObject({
      rule: 'exchange-online/5.7.750',
      emitter: 'Exchange Online',
      asOf: expect.stringMatching(/^\d{4}/),
    })
  })

  test('a reply line is explained by the code in it', () => {
    expect(explain('550 5.7.750 Service unavailable').meanings).toEqual(explain('5.7.750').meanings)
    expect(explain('550 5.7.750').replyCode).toBe(550)
  })

  test('a code with several meanings gives each with its own remedy', () => {
    const remedies = explain('5.2.2').meanings.map(({ rows: _, ...remedy }) => JSON.stringify(remedy))
    expect(new Set(remedies).size).toBe(remedies.length)
    expect(explain('5.2.2').meanings.map(({ cause }) => cause)).toEqual(
      expect.arrayContaining(['mailbox-full', 'sender-limit-exceeded']),
    )
  })

  test('any class is asked for with an X, in either case', () => {
    expect(explain('x.1.1')).toMatchObject({ status: 'X.1.1', registry: [{ code: 'X.1.1' }] })
    expect(rules('X.1.10')).toEqual(expect.arrayContaining(rules('5.1.10')))
  })

  test('a code inside a range is explained by the row of the range', () => {
    const ranged = allRows.find(({ status }) => status?.includes('-'))
    const [from] = ranged?.status?.split('-') ?? []
    expect(rules(from ?? '')).toContain(ranged?.id)
  })

  test('a reply code alone tells the registered codes that go with it', () => {
    const { status, replyCode, registry } = explain('552')
    expect({ status, replyCode }).toEqual({ status: null, replyCode: 552 })
    expect(registry.map(({ code }) => code)).toContain('X.2.2')
  })

  test.each(Object.keys(causes))('the cause %s is explained', (cause) => {
    const { meanings } = explain(cause)
    expect(meanings).toHaveLength(1)
    expect(meanings[0]?.title).not.toBe('')
    expect(meanings[0]?.rows.length).toBe(allRows.filter((row) => row.cause === (cause as Cause)).length)
  })

  test.each(ianaCodes.map(({ code }) => code))('the registered code %s is known', (code) => {
    expect(explain(code).registry.map((entry) => entry.code)).toEqual([code])
  })

  test('every row with a code is found by it', () => {
    const lost = allRows.filter(({ id, status }) => {
      const [first] = status?.split('-') ?? []
      return first !== undefined && !rules(first).includes(id)
    })
    expect(lost).toEqual([])
  })

  test.each(['', 'nonsense', '12', 'constructor', '__proto__'])(
    '%j is neither a code nor a cause',
    (query) => {
      expect(explain(query)).toEqual({
        query,
        cause: null,
        status: null,
        replyCode: null,
        registry: [],
        meanings: [],
      })
    },
  )

  test('what is no string is refused', () => {
    expect(() => explain(550 as unknown as string)).toThrow(
      new TypeError('explain: expected a code or a cause, got number'),
    )
  })
})
