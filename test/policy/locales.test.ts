import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { BulkFigures, WindowCount, ForecastLocale } from '../../src/policy/forecast-locale.ts'
import type { Forecast } from '../../src/policy/forecast.ts'
import { en } from '../../src/policy/locales/en.ts'
import { forecastLocales } from '../../src/policy/locales/index.ts'
import { pages } from '../../src/policy/pages.ts'
import { predictBlocking } from '../../src/policy/index.ts'
import { locales } from '../../src/remedies/index.ts'
import { profile } from './profile-arbitrary.ts'

const all: readonly ForecastLocale[] = Object.values(forecastLocales)
const others = all.filter(({ tag }) => tag !== 'en')

const count: WindowCount = {
  used: 12_345,
  limit: 22_059,
  unit: 'external recipients',
  window: '24 h',
  until: '2026-11-22T12:00:00Z',
}
const domains = ['fabrikam.com', 'example.net']
const signals = ['one sign', 'another']
const bulk: BulkFigures = {
  subject: 'contoso.com',
  receiver: 'Gmail',
  limit: 5000,
  isPublished: true,
  isAtMost: false,
  failing: [],
  unknown: [],
}
const AT = '2026-11-21T10:11:12Z'
const threshold = { messages: 1000, share: 0.375, growth: 5, minimum: 120 }

/** Arguments for each text that needs figures, by its path: every branch of the English one is taken by some of them. */
const examples: Readonly<Record<string, readonly (readonly unknown[])[]>> = {
  'knownBlock': [['5.7.750', AT, 'what it means']],
  'unregisteredDomainRelay.why': [
    [count, domains, threshold],
    [count, [], { ...threshold, growth: null }],
  ],
  'unregisteredDomainRelay.addDomains': [
    [domains],
    [['contoso.com', 'a.example', 'b.example', 'c.example', 'd.example', 'e.example', 'f.example']],
  ],
  'unregisteredDomainRelay.compareAccepted': [[['fabrikam.com']]],
  'relayAttribution.mismatch.why': [[count, 'Hybrid']],
  'relayAttribution.unregistered.why': [[count, 'Hybrid', domains]],
  'relayAttribution.unregistered.steps': [[domains]],
  'blockedConnector.signals.unregistered': [[1000]],
  'blockedConnector.signals.spike': [[2500, 500]],
  'blockedConnector.blocked': [
    ['Hybrid', []],
    ['Hybrid', signals],
  ],
  'blockedConnector.suspicious': [['Hybrid', signals]],
  'blockedConnector.unsuspicious': [['Hybrid']],
  'terrl.why': [
    [count, 100, 'reckoned', 'what holds'],
    [count, 1, 'reduced', 'what holds'],
    [count, null, 'reckoned', 'what holds'],
    [count, 100, 'shown', 'what holds'],
  ],
  'moera.why': [
    [count, true],
    [count, false],
  ],
  'recipientRateLimit.why': [[count, 'news@contoso.com']],
  'messageRateLimit.why': [[{ ...count, unit: 'messages', window: '1 min' }, 'news@contoso.com']],
  'recipientsPerMessage.why': [
    [1, 500],
    [1200, 500],
  ],
  'outboundSpamPolicy.why': [[{ ...count, window: '1 h' }, 'news@contoso.com', 'what follows']],
  'spamVolumeTenant.spam': [[{ ...count, used: 1, unit: 'spam messages' }]],
  'spamVolumeTenant.growth': [[count, 1500, 2.5, 1000]],
  'spamVolumeTenant.renewed': [[AT]],
  'spamVolumeTenant.waitUntil': [[AT]],
  'newTenantIp.why': [
    [count, 30],
    [count, null],
  ],
  'autoForwarding.why': [[count, 'what holds']],
  'relayPool.failing': [[count]],
  'relayPool.unknown': [[count]],
  'highRiskPool.why': [[count]],
  'bulkSender.why': [
    [count, bulk],
    [count, { ...bulk, receiver: 'Yahoo', isPublished: false, isAtMost: true, failing: ['SPF'] }],
    [count, { ...bulk, failing: ['SPF', 'DKIM', 'DMARC'] }],
    [count, { ...bulk, unknown: ['DMARC'] }],
    [count, { ...bulk, unknown: ['SPF', 'DMARC'] }],
  ],
  'bulkSender.steps': [['contoso.com']],
  'smtpAuthBasic.basic': [[count, 'what holds']],
  'smtpAuthBasic.unclear': [[count, 'what holds']],
  'notes.cancelledLimit': [[2000]],
  'notes.otherRefusals': [[['5.1.1', '5.2.2']]],
  'labels.expects': [[['5.7.750', '5.1.90']]],
  'labels.measure': [
    [1, null, 'messages', '24 h'],
    [850, 1000, 'internal recipients', '24 h'],
    [3, 500, 'recipients in one message', null],
    [1, 2, 'signals', null],
  ],
  'labels.percent': [[0.75]],
}

/** Every text of a locale by its path, those with figures for each of their examples. */
function textsOf(value: unknown, path: readonly string[] = []): [path: string, text: string][] {
  const name = path.join('.')
  if (typeof value === 'string') return [[name, value]]
  if (typeof value === 'function') {
    const given = examples[name]
    if (!given) throw new Error(`no example for ${name}`)
    return given.flatMap((figures, index) =>
      textsOf((value as (...figures: readonly unknown[]) => unknown)(...figures), [...path, `#${index}`]),
    )
  }
  return Object.entries(value as object).flatMap(([key, part]) => textsOf(part, [...path, key]))
}

const CODE = String.raw`\b[245]\.\d{1,3}\.\d{1,3}\b`
const KEPT = new RegExp(
  [
    String.raw`\d{4}-\d\d-\d\d(?:T\d\d:\d\d:\d\dZ)?`,
    String.raw`https:\/\/[\w./]+\w`,
    String.raw`[\w.]+@[\w.]+\w`,
    String.raw`\b(?:contoso|fabrikam|example|onmicrosoft)\.\w+|\b[a-f]\.example`,
    CODE,
    String.raw`\d+\.\d+\.\d+\.\d+\/\d+`,
    String.raw`\b(?:New|Get|Set|Remove|Search)-[A-Z]\w+(?: -\w+)?`,
    // Names of products, portals and settings, in capitals or with one inside.
    String.raw`\b(?:[A-Z][a-z]+){2,}\b|\b(?!MFA)[A-Z][A-Z0-9]+\b|p=none`,
    String.raw`\b(?:Azure Communication Services|High Volume Email|Microsoft Graph|Bookings|Gmail|Yahoo|Outlook\.com|Hybrid)\b`,
    String.raw`[A-Z][\w ]* > [\w &>]*\w`,
    String.raw`\d+(?:\.\d+)*`,
  ].join('|'),
  'g',
)

/** Numbers in one form for all languages: thousands together, fractions behind a point. */
function withPlainNumbers(text: string, tag: string): string {
  const parts = new Intl.NumberFormat(tag).formatToParts(1_012_345.5)
  const partOf = (type: string) => parts.find((part) => part.type === type)?.value ?? ''
  const group = /\s/.test(partOf('group')) ? String.raw`[\u00a0\u202f]` : `[${partOf('group')}]`
  const written = new RegExp(
    String.raw`${CODE}|\d{1,3}(?:${group}\d{3})+(?:[${partOf('decimal')}]\d+)?|\d+[${partOf('decimal')}]\d+`,
    'g',
  )
  return text.replaceAll(written, (number) =>
    new RegExp(`^${CODE}$`).test(number)
      ? number
      : number.replaceAll(new RegExp(group, 'g'), '').replace(partOf('decimal'), '.'),
  )
}

/** What an English text names: instants, numbers, domains, codes, commands, portal paths, products. */
function keptIn(text: string): string[] {
  return [...withPlainNumbers(text, 'en').matchAll(KEPT)].map(([name]) => name)
}

/** What of English a text in another language has lost. */
function lostIn(text: string, english: string, tag: string): string[] {
  const plain = withPlainNumbers(text, tag)
  return keptIn(english).filter((name) => !plain.includes(name))
}

/** What stands in a locale: the length of lists, the number of figures that a text takes. */
function shapeOf(value: unknown): unknown {
  if (typeof value === 'function') return 'a text with figures'
  if (typeof value !== 'object') return typeof value
  return Object.fromEntries(Object.entries(value as object).map(([key, part]) => [key, shapeOf(part)]))
}

const titlesByUrl = (tag: keyof typeof locales) =>
  new Map(
    [...Object.values(locales[tag].causes), ...Object.values(locales[tag].codes)].flatMap(({ links = [] }) =>
      links.map(({ url, title }) => [url, title] as const),
    ),
  )

test('forecasts speak the languages of the remedies, each under its own tag', () => {
  expect(Object.keys(forecastLocales)).toEqual(Object.keys(locales))
  for (const [tag, locale] of Object.entries(forecastLocales)) {
    expect(locale.tag).toBe(tag)
    expect(locale.name).toBe(locales[tag as keyof typeof locales].name)
  }
})

test.each(all.map(({ tag }) => tag))('%s loads alone: it imports no other language', (tag) => {
  const source = readFileSync(`src/policy/locales/${tag}.ts`, 'utf8')
  const imported = [...source.matchAll(/from '([^']+)'/g)].map(([, from]) => from)
  expect(imported.filter((from) => from?.startsWith('./'))).toEqual([])
})

test.each(all.map(({ tag }) => tag))('%s is an entry of its own, as default and by name', async (tag) => {
  const entry = (await import(`../../src/policy/locales/${tag}.ts`)) as Record<string, unknown>
  expect(entry['default']).toBe(forecastLocales[tag as keyof typeof forecastLocales])
  expect(entry[tag]).toBe(entry['default'])
})

describe.each(all)('$name', (locale) => {
  test('has no blank text and no stray space', () => {
    const untidy = textsOf(locale).filter(
      ([, text]) =>
        text === '' || text !== text.trim() || /\s{2}|’|\b(?:undefined|null)\b|\.\.|[。：]\s/.test(text),
    )
    expect(untidy).toEqual([])
  })

  test('ends each step, reason and note like a sentence', () => {
    const { pages: _titles, labels: _labels, name: _name, tag: _tag, blocks, ...sentences } = locale
    const steps = Object.values(blocks).map((block) => block.steps)
    const notSentences = /^blockedConnector\.signals|^autoForwarding\.modes|what (?:holds|follows)$/
    const unfinished = textsOf({ ...sentences, steps }).filter(
      ([path, text]) =>
        !/[.。]$/.test(text) && !notSentences.test(path) && !/what (?:holds|follows)$/.test(text),
    )
    expect(unfinished).toEqual([])
  })
})

describe.each(others)('$name beside English', (locale) => {
  const english = new Map(textsOf(en))
  const texts = textsOf(locale)

  test('has every text, and as many steps', () => {
    expect(shapeOf(locale)).toEqual(shapeOf(en))
  })

  test('has no text left in English', () => {
    expect(texts.filter(([path, text]) => text === english.get(path)).map(([path]) => path)).toEqual([])
  })

  test('has no English words in a sentence', () => {
    const words = /\b(?:the|which|that|their|this|from|with|and|are|not|by|does|have|has)\b/
    expect(texts.filter(([, text]) => words.test(text))).toEqual([])
  })

  test('keeps numbers, instants, names, codes, commands and portal paths', () => {
    const lost = texts
      .filter(([path]) => path !== 'tag' && path !== 'name' && !path.startsWith('pages.'))
      .flatMap(([path, text]) =>
        lostIn(text, english.get(path) ?? '', locale.tag).map((name) => `${path}: ${name}`),
      )
    expect(lost).toEqual([])
  })

  test('titles a page as the remedies do', () => {
    const titles = titlesByUrl(locale.tag as keyof typeof locales)
    const said = Object.entries(pages).map(([page, url]) => ({
      page,
      title: locale.pages[page as keyof typeof pages],
      remedies: titles.get(url),
    }))
    expect(said.filter(({ title, remedies }) => remedies !== undefined && title !== remedies)).toEqual([])
    expect(said.filter(({ remedies }) => remedies !== undefined).length).toBeGreaterThan(15)
  })

  test('names a verdict as the remedies do', () => {
    expect(locale.labels.verdicts).toEqual(locales[locale.tag as keyof typeof locales].labels.verdicts)
  })
})

test('a forecast is the same in every language, but for its words', () => {
  const figuresOf = ({ language: _language, notes, findings, ...rest }: Forecast) => ({
    ...rest,
    notes: notes.length,
    findings: findings.map(({ why: _why, steps, links, ...finding }) => ({
      ...finding,
      steps: steps.length,
      links: links.map(({ url }) => url),
    })),
  })
  fc.assert(
    fc.property(profile, fc.constantFrom(...others), (given, language) => {
      const forecast = predictBlocking(given, { language })
      const english = predictBlocking(given)
      expect(forecast.language).toBe(language.tag)
      expect(figuresOf(forecast)).toEqual(figuresOf(english))
      for (const [index, { why, steps }] of forecast.findings.entries()) {
        const { why: englishWhy = '', steps: englishSteps = [] } = english.findings[index] ?? {}
        expect(lostIn(why, englishWhy, language.tag)).toEqual([])
        expect(steps.flatMap((step, at) => lostIn(step, englishSteps[at] ?? '', language.tag))).toEqual([])
      }
    }),
    { numRuns: 300 },
  )
})

test('French has a no-break space before its high punctuation', () => {
  const broken = textsOf(forecastLocales.fr).filter(([, text]) => / [:;?!%]/.test(text))
  expect(broken).toEqual([])
})

test('numbers and plurals follow the language, never the machine', () => {
  const { why } = forecastLocales.it.terrl
  expect(why({ ...count, used: 1 }, 1, 'reckoned', '')).toContain('1 destinatario esterno nelle 24 ore')
  expect(why(count, 100, 'reckoned', '')).toContain('12.345 destinatari esterni')
  expect(forecastLocales.es.notes.cancelledLimit(2000)).toContain('2.000')
  expect(forecastLocales.de.labels.percent(0.375)).toBe('37,5\u00a0%')
})
