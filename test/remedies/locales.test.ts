import { describe, expect, it } from 'vitest'
import { causes, type Cause } from '../../src/codes/causes.ts'
import { en } from '../../src/remedies/en.ts'
import { locales } from '../../src/remedies/index.ts'
import { urls } from '../../src/remedies/pages.ts'
import type { Audience, Locale, Remedy, RemedyStep } from '../../src/remedies/remedy.ts'

const audiences: readonly Audience[] = ['sender', 'helpdesk', 'admin']

/** Characters, exclusive. */
const TITLE_LIMIT = 80
const SENTENCE_LIMIT = 3

/** What only people who run mail systems know, as words of the languages that have their own. */
const jargon =
  /\b(?:SPF|DKIM|DMARC|ARC|MX|DNS|SMTP|IP|TLS|NDR|DSN|PTR|HELO|EHLO|MIME|HTML|URL|tenant|mandant|inquilino|connecto?r|connecteur|connettore|conector|relay|header|envelope)\b|コネクタ|テナント/i

const statusCode = /(?<![\d.])[245]\.\d{1,3}\.\d{1,3}(?![\d.]*\d)/

/** Names that a translation keeps as they are. */
const kept =
  /\b(?:New|Get|Set|Remove|Confirm|Sync|Search)-[A-Z]\w+|(?<![\d.])[245]\.\d{1,3}\.\d{1,3}|https:\/\/\S+\w|ATTR36|TenantAttribution|OutboundIpPoolName|p=none|\b(?:TXT|MX|PTR|SPF|DKIM|DMARC|TLSA|IMCEAEX|X500)\b/g

type Entry = readonly [key: string, remedy: Remedy]

function entriesOf({ causes: byCause, codes }: Locale): Entry[] {
  return [...Object.entries(byCause), ...Object.entries(codes)]
}

function stepsOf(remedy: Remedy) {
  return audiences.flatMap((audience) => [...remedy[audience]])
}

function textsOfSteps(steps: readonly RemedyStep[]): string[] {
  return steps.map(({ text }) => text)
}

function textsOf(remedy: Remedy): string[] {
  return [remedy.title, remedy.explanation, ...textsOfSteps(stepsOf(remedy))]
}

function leavesOf(value: unknown): string[] {
  return typeof value === 'string' ? [value] : Object.values(value as object).flatMap(leavesOf)
}

function sentencesIn(text: string): number {
  return text.split(/(?<=[.!?])\s|(?<=[。！？])/).filter((sentence) => sentence !== '').length
}

const isBadTitle = (title: string) => title.length >= TITLE_LIMIT || /[.。!]$/.test(title)
const isBadExplanation = (text: string) => !/[.。]$/.test(text) || sentencesIn(text) > SENTENCE_LIMIT
const isUnfinished = (text: string) => !/[.?:。？：]$/.test(text)
const isUntidy = (text: string) => text === '' || text !== text.trim() || /\s{2}|’/.test(text)
const isHollow = ({ commands }: RemedyStep) => commands?.length === 0
const isTechnical = ({ text, commands }: RemedyStep) =>
  statusCode.test(text) || jargon.test(text) || commands !== undefined

/** What of an English text a translation has lost: names that it should keep, or a step of a portal path. */
function lostIn(translated: string, english: string): string[] {
  const names = [...english.matchAll(kept)].map(([name]) => name).filter((name) => !translated.includes(name))
  const isPathWhole = translated.split(' > ').length === english.split(' > ').length
  return isPathWhole ? names : names.concat(translated)
}

/** The shape that every language shares: the commands of each step, and the pages. */
function shapeOf(remedy: Remedy) {
  return {
    steps: audiences.map((audience) => remedy[audience].map(({ commands }) => commands)),
    links: remedy.links?.map(({ url }) => url),
  }
}

/** The texts that break a law, with the key they stand under; a law holds where this is empty. */
function offences(entries: readonly Entry[], broken: (remedy: Remedy) => string[]): string[] {
  return entries.flatMap(([key, remedy]) => broken(remedy).map((text) => `${key}: ${text}`))
}

it('keys every language by its own canonical tag', () => {
  for (const [tag, locale] of Object.entries(locales)) {
    expect(locale.tag).toBe(tag)
    expect(Intl.getCanonicalLocales(tag)).toEqual([tag])
  }
})

describe.each(Object.values(locales))('$name', (locale) => {
  const entries = entriesOf(locale)

  it('has a remedy for every cause, in the order of the list', () => {
    expect(Object.keys(locale.causes)).toEqual(Object.keys(causes))
  })

  it('has a remedy for every code that has one of its own, in the order of English', () => {
    expect(Object.keys(locale.codes)).toEqual(Object.keys(en.codes))
  })

  it('has short titles without a full stop', () => {
    expect(offences(entries, ({ title }) => [title].filter(isBadTitle))).toEqual([])
  })

  it('explains in one to three sentences', () => {
    expect(offences(entries, ({ explanation }) => [explanation].filter(isBadExplanation))).toEqual([])
  })

  it('tells each reader at least one thing to do', () => {
    expect(
      offences(entries, (remedy) => audiences.filter((audience) => remedy[audience].length === 0)),
    ).toEqual([])
  })

  it('ends each step like a sentence', () => {
    expect(offences(entries, (remedy) => textsOfSteps(stepsOf(remedy)).filter(isUnfinished))).toEqual([])
  })

  it('has no blank text and no stray space', () => {
    expect(offences(entries, (remedy) => textsOf(remedy).filter(isUntidy))).toEqual([])
  })

  it('has no step with an empty list of commands', () => {
    expect(offences(entries, (remedy) => textsOfSteps(stepsOf(remedy).filter(isHollow)))).toEqual([])
  })

  it('speaks plainly to the sender: no code, no command, no jargon', () => {
    expect(offences(entries, ({ sender }) => textsOfSteps(sender.filter(isTechnical)))).toEqual([])
  })

  it('links each page once, and only pages of the table', () => {
    const known = new Set<string>(Object.values(urls))
    expect(
      offences(entries, ({ links = [] }) =>
        links
          .filter(
            ({ title, url }, at) =>
              title === '' || !known.has(url) || links.findIndex((link) => link.url === url) !== at,
          )
          .map(({ url }) => url),
      ),
    ).toEqual([])
  })

  it('has every label', () => {
    expect(leavesOf(locale.labels)).toHaveLength(leavesOf(en.labels).length)
    expect(leavesOf(locale.labels).filter((label) => label === '' || label !== label.trim())).toEqual([])
  })
})

/** Labels that are the same word elsewhere. */
const sameLabels = new Set(['certain', 'probable'])

describe.each(Object.values(locales).filter(({ tag }) => tag !== 'en'))('$name beside English', (locale) => {
  const entries = entriesOf(locale)
  const original = new Map<Remedy, Remedy>([
    ...Object.entries(locale.codes).map(([key, remedy]) => [remedy, en.codes[key]] as [Remedy, Remedy]),
    ...Object.entries(locale.causes).map(
      ([cause, remedy]) => [remedy, en.causes[cause as Cause]] as [Remedy, Remedy],
    ),
  ])
  const englishOf = (remedy: Remedy): Remedy => {
    const found = original.get(remedy)
    if (found === undefined) throw new Error(`English lacks the remedy "${remedy.title}"`)
    return found
  }

  it('has the same steps with the same commands, and the same links', () => {
    for (const [key, remedy] of entries) {
      expect({ key, ...shapeOf(remedy) }).toEqual({ key, ...shapeOf(englishOf(remedy)) })
    }
  })

  it('has no text left in English', () => {
    expect(
      offences(entries, (remedy) => {
        const english = new Set(textsOf(englishOf(remedy)))
        return textsOf(remedy).filter((text) => english.has(text))
      }),
    ).toEqual([])
  })

  it('keeps cmdlets, codes, record types, addresses and portal paths', () => {
    expect(
      offences(entries, (remedy) => {
        const texts = textsOf(remedy)
        return textsOf(englishOf(remedy)).flatMap((english, at) => lostIn(texts[at] ?? '', english))
      }),
    ).toEqual([])
  })

  it('has labels of its own', () => {
    const english = leavesOf(en.labels)
    const same = leavesOf(locale.labels).filter((label, at) => label === english[at])
    expect(same.filter((label) => !sameLabels.has(label))).toEqual([])
  })
})
