import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { defaultSummarySettings } from '../../src/advice/summary.ts'
import { summarise } from '../../src/advice/summarise.ts'
import { Tally } from '../../src/advice/tally.ts'
import { diagnose } from '../../src/core-verbs.ts'
import type { Diagnosed } from '../../src/diagnose.ts'
import { fixtures } from '../../src/fixtures.ts'
import { diagnosedReport, replies } from './diagnosed.ts'

/** So many recipients at so many domains, each refused with the reply. */
function refusedAt(recipients: number, domains: number, reply: string, prefix = 'user'): Diagnosed[] {
  return Array.from({ length: recipients }, (_, place) =>
    diagnosedReport({ address: `${prefix}${place}@host${place % domains}.example`, reply }),
  )
}

describe('counts', () => {
  const summary = summarise([
    diagnosedReport(
      { address: 'anna@Example.ORG', reply: replies.unknown, generator: 'postfix' },
      { address: 'ben@example.org', reply: replies.full },
    ),
    diagnosedReport({ address: 'carla@bücher.example', reply: replies.unknown, generator: 'exim' }),
    diagnosedReport({ address: null, reply: 'User unknown' }),
  ])

  test('by cause, domain, code and mail system, of recipients that failed', () => {
    expect(summary).toMatchObject({ reports: 3, recipients: 4, failures: 4, cut: [] })
    expect(summary.byCause).toEqual([
      { key: 'recipient-unknown', count: 3 },
      { key: 'mailbox-full', count: 1 },
    ])
    expect(summary.byDomain).toEqual([
      { key: 'example.org', count: 2 },
      { key: 'xn--bcher-kva.example', count: 1 },
      { key: null, count: 1 },
    ])
    expect(summary.byCode).toEqual([
      { key: '5.1.1', count: 2 },
      { key: '4.2.2', count: 1 },
      { key: null, count: 1 },
    ])
    expect(summary.byGenerator).toEqual([
      { key: 'postfix', count: 2 },
      { key: 'exim', count: 1 },
      { key: null, count: 1 },
    ])
  })

  test('leave out recipients that nothing failed for', () => {
    const delivered = diagnose(fixtures.find(({ name }) => name === 'postfix-success-delivered')!.bytes)
    const counted = summarise([delivered])
    expect(counted).toMatchObject({ reports: 1, recipients: 1, failures: 0, tenant: null, byCause: [] })
  })

  test('of every bundled fixture add up', () => {
    const all = fixtures.map(({ bytes }) => diagnose(bytes))
    const summary = summarise(all)
    const failures = all
      .flatMap(({ diagnoses }) => diagnoses)
      .filter((diagnosis) => diagnosis !== null).length
    expect(failures).toBeGreaterThan(100)
    expect(summary).toMatchObject({ reports: fixtures.length, failures, cut: [] })
    for (const table of [summary.byCause, summary.byDomain, summary.byCode, summary.byGenerator]) {
      expect(table.reduce((sum, { count }) => sum + count, 0)).toBe(failures)
    }
    expect(JSON.parse(JSON.stringify(summary))).toEqual(summary)
  })
})

describe('it is the tenant', () => {
  const { manyRecipients, severalDomains } = defaultSummarySettings

  test.each([
    [manyRecipients, severalDomains, true],
    [manyRecipients - 1, severalDomains, false],
    [manyRecipients, severalDomains - 1, false],
    [100, severalDomains - 1, false],
  ])('%d recipients at %d domains: %s', (recipients, domains, isTheTenant) => {
    const { tenant } = summarise(refusedAt(recipients, domains, replies.unregistered))
    expect(tenant).toMatchObject({ isTheTenant, code: '5.7.750', hit: recipients, recipients, domains })
  })

  test('a recipient that is hit twice is one', () => {
    const twice = [...refusedAt(4, 4, replies.unregistered), ...refusedAt(4, 4, replies.unregistered)]
    expect(summarise(twice).tenant).toMatchObject({ isTheTenant: false, hit: 8, recipients: 4, domains: 4 })
  })

  test('many at several settings of the caller', () => {
    const settings = { manyRecipients: 2, severalDomains: 1 }
    expect(summarise(refusedAt(2, 1, replies.unregistered), settings).tenant).toMatchObject({
      isTheTenant: true,
    })
  })

  test('never where the addresses are at fault, however many', () => {
    expect(summarise(refusedAt(200, 50, replies.unknown)).tenant).toBeNull()
  })

  test('says which block, who mends it and what comes first', () => {
    const { tenant } = summarise(refusedAt(6, 6, replies.unregistered))
    expect(tenant).toMatchObject({
      cause: 'sender-domain-unregistered',
      scope: 'tenant',
      fixedBy: 'sender-admin',
    })
    expect(tenant?.firstSteps.length).toBeGreaterThan(0)
    expect(tenant?.firstSteps.length).toBeLessThanOrEqual(3)
    expect(tenant?.firstSteps.every(({ audience }) => audience === 'admin')).toBe(true)
    expect(tenant?.why).toBe(
      '6 refusals with 5.7.750 (sender-domain-unregistered) hit 6 recipients at 6 domains: it is the sending side, not the addresses.',
    )
  })

  test('says so carefully of a single refusal', () => {
    const one = { address: 'anna@example.org', reply: replies.badSender, arrivalDate: '2026-11-22T08:00:00Z' }
    expect(summarise([diagnosedReport(one)]).tenant?.why).toBe(
      '1 refusal with 5.1.8 (sender-blocked) hit 1 recipient at 1 domain since 2026-11-22T08:00:00Z: that is the sending side, too, but too few to say that all of its mail is hit.',
    )
  })

  test('of several codes, names the one that hit many, then a block of the tenant, then the one with more recipients', () => {
    const codeOf = (...all: Diagnosed[][]) => summarise(all.flat()).tenant?.code
    const few = refusedAt(3, 3, replies.unregistered)
    expect(codeOf(few, refusedAt(5, 5, replies.badSender))).toBe('5.1.8')
    expect(codeOf(refusedAt(9, 9, replies.badSender), refusedAt(5, 5, replies.unregistered))).toBe('5.7.750')
    expect(codeOf(refusedAt(5, 5, replies.badSender), refusedAt(6, 6, replies.badConnector))).toBe('5.7.711')
  })
})

describe('since', () => {
  const refusal = { address: 'anna@example.org', reply: replies.unregistered }
  const spanOf = (...dates: object[]) => {
    const { tenant } = summarise(dates.map((date) => diagnosedReport({ ...refusal, ...date })))
    return [tenant?.since, tenant?.lastSeen]
  }

  test('is the earliest of all, and the latest is told, too', () => {
    const times = ['2026-11-22T08:00:00Z', '2026-11-21T23:00:00Z', '2026-11-22T09:00:00+02:00']
    expect(spanOf(...times.map((lastAttemptDate) => ({ lastAttemptDate })))).toEqual([
      '2026-11-21T23:00:00Z',
      '2026-11-22T08:00:00Z',
    ])
  })

  test('is when delivery was tried, else when the message arrived, else when it was written', () => {
    const [lastAttemptDate, arrivalDate, written] = [
      '2026-11-22T08:00:00Z',
      '2026-11-22T07:00:00Z',
      '2026-11-22T06:00:00Z',
    ]
    expect(spanOf({ lastAttemptDate, arrivalDate, written })[0]).toBe(lastAttemptDate)
    expect(spanOf({ arrivalDate, written })[0]).toBe(arrivalDate)
    expect(spanOf({ written })[0]).toBe(written)
  })

  test('is null where no report tells', () => {
    expect(spanOf({})).toEqual([null, null])
    expect(spanOf({ arrivalDate: 'yesterday' })).toEqual([null, null])
  })
})

describe('whom not to suppress', () => {
  test('is everyone who was hit, once each, as spelled', () => {
    const all = ['Ben@example.org', 'anna@example.org', 'ben@EXAMPLE.org'].map((address) =>
      diagnosedReport({ address, reply: replies.unregistered }),
    )
    expect(summarise(all).tenant?.doNotSuppress).toEqual(['Ben@example.org', 'anna@example.org'])
  })

  test('is nobody whom another refusal gives a reason to suppress, before or after', () => {
    const gone = diagnosedReport({ address: 'Anna@example.org', reply: replies.unknown })
    const hit = ['anna@example.org', 'ben@example.org'].map((address) =>
      diagnosedReport({ address, reply: replies.unregistered }),
    )
    expect(summarise([gone, ...hit]).tenant?.doNotSuppress).toEqual(['ben@example.org'])
    expect(summarise([...hit, gone]).tenant?.doNotSuppress).toEqual(['ben@example.org'])
  })
})

describe('bounds', () => {
  test('of domains and codes are kept, and said', () => {
    const summary = summarise(refusedAt(5, 5, replies.unknown), { mostKeys: 3 })
    expect(summary.byDomain).toHaveLength(3)
    expect(summary.cut).toEqual(['byDomain'])
    expect(summary).toMatchObject({ failures: 5, byCause: [{ key: 'recipient-unknown', count: 5 }] })
  })

  test('of causes there are none: the list is closed', () => {
    const two = [...refusedAt(1, 1, replies.unknown), ...refusedAt(1, 1, replies.full)]
    expect(summarise(two, { mostKeys: 1 }).byCause).toHaveLength(2)
  })

  test('of addresses are kept for the tenant, and said; refusals are counted on', () => {
    const summary = summarise(refusedAt(9, 9, replies.unregistered), { mostAddresses: 6 })
    expect(summary.cut).toEqual(['tenant'])
    expect(summary.tenant).toMatchObject({ isTheTenant: true, hit: 9, recipients: 6 })
  })

  test('of addresses at fault are kept, and said', () => {
    expect(summarise(refusedAt(3, 1, replies.unknown), { mostAddresses: 2 }).cut).toEqual(['tenant'])
    expect(summarise(refusedAt(2, 1, replies.unknown), { mostAddresses: 2 }).cut).toEqual([])
  })

  test('of sending-side codes are kept, and said', () => {
    const two = [...refusedAt(1, 1, replies.unregistered), ...refusedAt(2, 1, replies.badSender)]
    const summary = summarise(two, { mostKeys: 1 })
    expect(summary.cut).toEqual(['byCode', 'tenant'])
    expect(summary.tenant?.code).toBe('5.7.750')
  })
})

describe('for every stream', () => {
  const refusal = fc.record({
    address: fc.option(
      fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.nat(5)).map(([u, n]) => `${u}@host${n}.example`),
    ),
    reply: fc.constantFrom(...Object.values(replies)),
    lastAttemptDate: fc.option(
      fc
        .integer({ min: Date.UTC(2026, 0), max: Date.UTC(2026, 11) })
        .map((time) => new Date(time).toISOString()),
    ),
  })
  const stream = fc.array(
    fc
      .array(refusal, { minLength: 1, maxLength: 3 })
      .map((refusals) => diagnosedReport(...(refusals as [(typeof refusals)[0]]))),
    { maxLength: 20 },
  )

  test('the order of the reports does not matter', () => {
    fc.assert(
      fc.property(
        stream.chain((all) =>
          fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
        ),
        ([all, shuffled]) => {
          expect(summarise(shuffled)).toEqual(summarise(all))
        },
      ),
    )
  })

  test('nobody is spared whom no sending-side refusal hit, and the share of the tenant is part of the whole', () => {
    fc.assert(
      fc.property(stream, (all) => {
        const { tenant, failures } = summarise(all)
        const hit = all.flatMap(({ report }) =>
          report.recipients.filter(({ status }) => status === tenant?.code).map(({ address }) => address),
        )
        expect(hit).toEqual(expect.arrayContaining(tenant?.doNotSuppress ?? []))
        expect(tenant?.hit ?? 0).toBeLessThanOrEqual(failures)
        expect(tenant?.doNotSuppress.length ?? 0).toBeLessThanOrEqual(tenant?.recipients ?? 0)
      }),
    )
  })

  test('one more refusal of the sending side never takes the tenant back', () => {
    fc.assert(
      fc.property(stream, refusal, (all, more) => {
        const before = summarise(all).tenant?.isTheTenant ?? false
        const after = summarise([...all, diagnosedReport(more)]).tenant?.isTheTenant ?? false
        expect(after || !before).toBe(true)
      }),
    )
  })

  test('a tally can be asked in between', () => {
    fc.assert(
      fc.property(stream, (all) => {
        const tally = new Tally()
        for (const [place, one] of all.entries()) {
          expect(tally.summary()).toEqual(summarise(all.slice(0, place)))
          tally.add(one)
        }
      }),
      { numRuns: 20 },
    )
  })
})

test('generators of any kind are taken, and walked once', () => {
  let walked = 0
  function* walk() {
    for (const one of refusedAt(3, 3, replies.full)) {
      walked++
      yield one
    }
  }
  expect(summarise(walk()).failures).toBe(3)
  expect(walked).toBe(3)
})

describe('a caller who is wrong is told where', () => {
  const [good] = refusedAt(1, 1, replies.full)

  test.each([
    [null, 'diagnosed: expected an array or another iterable'],
    [7, 'diagnosed: expected'],
    [good, 'diagnosed: expected'],
    [[good, null], 'diagnosed[1].report: expected a report'],
    [[{ report: {} }], 'diagnosed[0].report'],
    [[{ ...good, diagnoses: null }], 'diagnosed[0].diagnoses'],
    [[{ ...good, diagnoses: [] }], 'diagnosed[0].diagnoses: expected one for each recipient'],
    [[{ ...good, diagnoses: [{ cause: 'no-idea' }] }], 'diagnosed[0].diagnoses[0].cause: no such cause'],
  ])('in the reports (%#)', (diagnosed, message) => {
    const summarising = () => summarise(diagnosed as Iterable<Diagnosed>)
    expect(summarising).toThrow(TypeError)
    expect(summarising).toThrow(message)
  })

  test.each([
    [null, 'settings: expected an object'],
    [{ many: 3 }, 'settings.many: no such setting'],
    [{ manyRecipients: 0 }, 'settings.manyRecipients: expected a positive whole number, got 0'],
    [{ mostKeys: Infinity }, 'settings.mostKeys'],
    [{ mostAddresses: '5' }, 'settings.mostAddresses'],
  ])('in the settings (%#)', (settings, message) => {
    const summarising = () => summarise([], settings as object)
    expect(summarising).toThrow(TypeError)
    expect(summarising).toThrow(message)
  })
})
