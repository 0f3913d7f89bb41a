import { describe, expect, test } from 'vitest'
import { summaryLocales, summaryWords, type SummaryWords } from '../../../src/cli/bulk/summary-words.ts'
import type { TenantFailure } from '../../../src/index.ts'
import { locales } from '../../../src/remedies/index.ts'

const failure: TenantFailure = {
  isTheTenant: false,
  code: '5.7.750',
  cause: 'sender-domain-unregistered',
  scope: 'tenant',
  fixedBy: 'sender-admin',
  title: 'title',
  since: '2026-11-22T12:00:00Z',
  lastSeen: null,
  hit: 1234,
  recipients: 56,
  domains: 3,
  firstSteps: [],
  doNotSuppress: [],
  why: 'what the library says in English',
}

const textsOf = (words: SummaryWords) => ({
  head: words.head(1234, 56, 7),
  byCause: words.byCause,
  byDomain: words.byDomain,
  byCode: words.byCode,
  bySystem: words.bySystem,
  none: words.none,
  more: words.more(1234),
  incomplete: words.incomplete,
  isTheTenant: words.isTheTenant,
  onTheSendingSide: words.onTheSendingSide,
  why: words.why(failure),
  doNotSuppress: words.doNotSuppress(56),
})

test('a summary speaks the languages of the remedies', () => {
  expect(Object.keys(summaryLocales)).toEqual(Object.keys(locales))
  expect(summaryWords('pt-BR').tag).toBe('pt')
  expect(summaryWords('pl').tag).toBe('en')
})

describe.each(Object.values(summaryLocales).filter(({ tag }) => tag !== 'en'))('$tag', (words) => {
  test('has words of its own for everything', () => {
    const english = textsOf(summaryLocales.en)
    const same = Object.entries(textsOf(words)).filter(
      ([name, text]) => text === '' || text === english[name as keyof typeof english],
    )
    expect(same).toEqual([])
  })

  test('says every figure', () => {
    const thousands = new Intl.NumberFormat(words.tag, { useGrouping: 'always' }).format(1234)
    const { head, why, more, doNotSuppress } = textsOf(words)
    for (const figure of [thousands, '56', '7']) expect(head).toContain(figure)
    for (const figure of [thousands, '56', '3', '5.7.750', failure.since]) expect(why).toContain(figure)
    expect(more).toContain(thousands)
    expect(doNotSuppress).toContain('56')
  })

  test('says no more of few refusals than that they are on the sending side', () => {
    expect(words.why(failure)).not.toBe(words.why({ ...failure, isTheTenant: true }))
  })
})
