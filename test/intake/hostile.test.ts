import { readdirSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { diagnoseIntake, type IntakeResult } from '#ndr-doctor/intake'
import { readAmazonSes } from '#ndr-doctor/intake/amazon-ses'
import { readBrevo } from '#ndr-doctor/intake/brevo'
import { readMailgun } from '#ndr-doctor/intake/mailgun'
import { readMicrosoftGraph } from '#ndr-doctor/intake/microsoft-graph'
import { readNodemailer } from '#ndr-doctor/intake/nodemailer'
import { readPostmark } from '#ndr-doctor/intake/postmark'
import { readSendGrid } from '#ndr-doctor/intake/sendgrid'
import { readSparkPost } from '#ndr-doctor/intake/sparkpost'
import { payload } from './payload-file.ts'

const readers = {
  'amazon-ses': readAmazonSes,
  'brevo': readBrevo,
  'mailgun': readMailgun,
  'microsoft-graph': readMicrosoftGraph,
  'nodemailer': readNodemailer,
  'postmark': readPostmark,
  'sendgrid': readSendGrid,
  'sparkpost': readSparkPost,
}

const files = readdirSync(new URL('payloads/', import.meta.url)).map((file) => file.replace('.json', ''))

function readerOf(file: string): (payload: unknown) => IntakeResult {
  const found = Object.entries(readers).find(([service]) => file.startsWith(service))
  if (found === undefined) throw new Error(`no reader for ${file}`)
  return found[1]
}

/** A result that can be diagnosed and written down, or a TypeError that begins with a place in the payload. */
function expectAnswer(read: (payload: unknown) => IntakeResult, hostile: unknown): void {
  let report: IntakeResult
  try {
    report = read(hostile)
  } catch (error) {
    expect(error).toBeInstanceOf(TypeError)
    expect((error as TypeError).message).toMatch(/^payload[^]*?: expected /)
    return
  }
  const answer = diagnoseIntake(report)
  expect(answer.diagnoses).toHaveLength(report.recipients.length)
  expect(JSON.parse(JSON.stringify(answer))).toEqual(answer)
}

/** A copy with what stands at one place replaced; the place is the n-th of all, counted around. */
function replaced(value: unknown, place: number, other: unknown): unknown {
  let count = 0
  const visit = (one: unknown): void => {
    count++
    if (one !== null && typeof one === 'object') Object.values(one).forEach(visit)
  }
  visit(value)
  let left = place % count
  const copy = (one: unknown): unknown => {
    if (left-- === 0) return other
    if (Array.isArray(one)) return one.map(copy)
    if (one === null || typeof one !== 'object') return one
    return Object.fromEntries(Object.entries(one).map(([name, inner]) => [name, copy(inner)]))
  }
  return copy(value)
}

const strange = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom('__proto__', 'constructor', 'toString', 'hasOwnProperty', '550 5.1.1 x', '\ud800', '9e99'),
  fc.constantFrom<unknown>(undefined, Number.NaN, -1, 1e300, [[]], [null], {}, () => 0, Symbol.iterator),
)

describe('a payload that nobody vouches for', () => {
  it.each(Object.entries(readers))('gives an answer or a TypeError of %s, whatever it is', (_, read) => {
    fc.assert(
      fc.property(strange, (hostile) => expectAnswer(read, hostile)),
      { numRuns: 200 },
    )
  })

  it.each(files)('gives an answer or a TypeError where a part of %s is something else', (file) => {
    const whole = payload(file)
    fc.assert(
      fc.property(fc.nat(), strange, (place, other) =>
        expectAnswer(readerOf(file), replaced(whole, place, other)),
      ),
      { numRuns: 40 },
    )
  })

  it.each(files)('gives the same answer of %s twice, and leaves the payload alone', (file) => {
    const whole = payload(file)
    expect(readerOf(file)(whole)).toEqual(readerOf(file)(whole))
    expect(whole).toEqual(payload(file))
  })

  it('changes no prototype', () => {
    const hostile = JSON.parse(
      '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"event":"__proto__","type":"constructor","RecordType":"__proto__","eventType":"__proto__"}',
    ) as unknown
    for (const read of Object.values(readers)) {
      for (const one of [hostile, [hostile], [{ msys: hostile }]]) expectAnswer(read, one)
    }
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
  })

  it('reads no inherited property', () => {
    const inherited: unknown = Object.create({ event: 'spam', email: 'a@example.com' })
    expect(() => readBrevo(inherited)).toThrow(new TypeError('payload.event: expected a text, got nothing'))
  })

  it('takes labels that are names of prototypes for labels without a meaning', () => {
    for (const type of ['__proto__', 'constructor', 'toString']) {
      const event = { event: 'bounce', email: 'a@example.com', type, bounce_classification: type }
      expect(readSendGrid([event]).events[0]?.label).toEqual({ type, subType: type, meaning: null })
    }
  })

  it('says that recipients beyond the limit were not read', () => {
    const events = Array.from({ length: 10_001 }, (_, n) => ({ event: 'spam', email: `r${n}@example.com` }))
    const { recipients, problems } = readBrevo(events)
    expect(recipients).toHaveLength(10_000)
    expect(problems).toEqual([
      {
        code: 'limit-recipients',
        message: 'the payload has more than 10000 recipients; the rest was not read',
      },
    ])
  })

  it('keeps a bound on what it repeats of a long payload', () => {
    const long = 'x'.repeat(1_000_000)
    const { recipients, events } = readSendGrid([
      {
        'event': 'bounce',
        'email': `${long}@example.com`,
        'type': long,
        'reason': `550 ${long}`,
        'sg_message_id': long,
        'smtp-id': `<${long}>`,
      },
      ...Array.from({ length: 1000 }, (_, n) => ({ event: `${n}-${long.slice(0, 1000)}` })),
    ])
    expect(JSON.stringify([recipients, events]).length).toBeLessThan(50_000)
  })

  it('names at most a hundred events that it ignores', () => {
    const events = Array.from({ length: 1000 }, (_, n) => ({ event: `event ${n}` }))
    expect(readSendGrid(events).ignored).toHaveLength(100)
  })

  it('stands deep nesting, as JSON text and as envelopes in envelopes', () => {
    const depth = 200_000
    const nested = `${'{"detail":'.repeat(depth)}1${'}'.repeat(depth)}`
    for (const read of Object.values(readers)) {
      expect(() => read(nested)).toThrow(TypeError)
      expect(() => read(`{"a":${'['.repeat(depth)}`)).toThrow(TypeError)
    }
  })

  it('takes no JSON text that is longer than a mail may be', () => {
    expect(() => readSendGrid(' '.repeat(16 * 1024 * 1024 + 1))).toThrow(
      new TypeError('payload: expected at most 16777216 characters, got 16777217'),
    )
  })
})
