import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { advise, type Advised, type AdviseOptions, type PastFailure } from '../../src/advice/advise.ts'
import type { AdvicePolicy, Plan } from '../../src/advice/plan.ts'
import { assessAuthenticity, withholdSuppression } from '../../src/authenticity/authenticity.ts'
import { classify } from '../../src/classify/classify.ts'
import { causes, type Cause } from '../../src/codes/causes.ts'
import { parseReport } from '../../src/core-verbs.ts'

const at = '2026-11-22T12:00:00Z'
const DAY = 86_400_000

/** So many earlier failures of a cause, the last so many hours ago, a day apart. */
const earlier = (cause: Cause, count: number, hoursAgo = 24): PastFailure[] =>
  Array.from({ length: count }, (_, place) => ({
    at: new Date(Date.parse(at) - (hoursAgo * 3_600_000 + place * DAY)).toISOString(),
    cause,
    permanence: 'transient',
  }))

const replies = {
  greylisted: '450 4.2.0 Greylisted, see http://postgrey.example.com/',
  greylistedFor: '450 4.2.0 Greylisted, please try again in 300 seconds',
  full: '452 4.2.2 Mailbox full',
  fullForGood: '552 5.2.2 Mailbox full',
  unknown: '550 5.1.1 The email account that you tried to reach does not exist',
  unknownForNow: '450 4.1.1 Recipient address rejected: User unknown in local recipient table',
  vague: 'User unknown',
  unregistered: '550 5.7.750 Service unavailable. Client blocked from sending from unregistered domains',
  rate: '421 4.7.0 Too many messages from your IP, try again later',
  spam: '550 5.7.1 Message rejected as spam',
  restricted: '550 5.7.133 RESOLVER.RST.SenderNotAuthenticatedForGroup; authentication required',
  nothing: '550 5.0.0 No',
} as const

describe('greylisting', () => {
  test('is tried again when the receiver says', () => {
    expect(advise(classify(replies.greylistedFor), [], { at })).toEqual({
      action: 'retry',
      when: '2026-11-22T12:05:00Z',
      howOften: { waitMinutes: 5, longestWaitMinutes: 1440 },
      until: '2026-11-27T12:00:00Z',
      who: 'nobody',
      why: 'greylisted may pass: wait 5 minutes, as the receiver asks.',
      basis: 'stated',
      failures: 1,
      since: at,
    })
  })

  test('is tried again after 15 minutes where it says nothing', () => {
    expect(advise(classify(replies.greylisted), [], { at })).toMatchObject({
      action: 'retry',
      when: '2026-11-22T12:15:00Z',
      why: 'greylisted may pass: wait 15 minutes, twice as long after each failure.',
      basis: 'default',
    })
  })
})

describe('waiting', () => {
  const waits = (count: number, reply: string) =>
    Array.from({ length: count }, (_, failures) => {
      const diagnosis = classify(reply)
      const history = Array.from({ length: failures }, () => ({ ...earlier(diagnosis.cause, 1, 1)[0]! }))
      return advise(diagnosis, history, { at }).howOften?.waitMinutes
    })

  test('backs off from a rate limit: twice as long each time, a day at the most', () => {
    expect(waits(8, replies.rate)).toEqual([30, 60, 120, 240, 480, 960, 1440, 1440])
    expect(waits(3, replies.greylistedFor)).toEqual([5, 10, 20])
  })

  test('no receiver makes it shorter than a minute, or longer than the longest wait', () => {
    const asking = (retryAfter: number) => ({ ...classify(replies.rate), details: { retryAfter } })
    expect(advise(asking(0), [], { at }).when).toBe('2026-11-22T12:01:00Z')
    expect(advise(asking(90), [], { at }).when).toBe('2026-11-22T12:01:30Z')
    expect(advise(asking(999_999 * 86_400), [], { at }).when).toBe('2026-11-23T12:00:00Z')
  })

  test('says that it waits longer than the receiver asks once it has failed again', () => {
    expect(advise(classify(replies.greylistedFor), earlier('greylisted', 1), { at }).why).toBe(
      'greylisted may pass, 2 failures since 2026-11-21T12:00:00Z: wait 10 minutes, longer than the receiver asks, for it failed again.',
    )
  })

  test('ends five days after the first failure, with a last try at the end', () => {
    const failing = (hoursAgo: number) =>
      advise(classify(replies.rate), earlier('rate-limited', 1, hoursAgo), { at })
    expect(failing(119.75)).toMatchObject({
      action: 'retry',
      when: '2026-11-22T12:15:00Z',
      until: '2026-11-22T12:15:00Z',
    })
    expect(failing(120)).toMatchObject({ action: 'fix-first', when: null, until: null, howOften: null })
  })
})

describe('a full mailbox', () => {
  test.each([replies.full, replies.fullForGood])('is tried again for days: %s', (reply) => {
    expect(advise(classify(reply), earlier('mailbox-full', 4), { at })).toMatchObject({
      action: 'retry',
      failures: 5,
      since: '2026-11-18T12:00:00Z',
    })
  })

  test('is paused then, and not given up for good', () => {
    expect(advise(classify(replies.full), earlier('mailbox-full', 5), { at })).toEqual({
      action: 'suppress',
      when: '2026-12-22T12:00:00Z',
      howOften: null,
      until: '2026-12-22T12:00:00Z',
      who: 'recipient',
      why: 'mailbox-full goes on, 6 failures since 2026-11-17T12:00:00Z: stop mailing the address until 2026-12-22T12:00:00Z.',
      basis: 'default',
      failures: 6,
      since: '2026-11-17T12:00:00Z',
    })
  })
})

describe('an unknown recipient', () => {
  test('is suppressed at once and for good', () => {
    expect(advise(classify(replies.unknown), [], { at })).toEqual({
      action: 'suppress',
      when: null,
      howOften: null,
      until: null,
      who: 'sender',
      why: 'The destination system says that no such mailbox or user exists: stop mailing the address.',
      basis: 'default',
      failures: 1,
      since: at,
    })
  })

  test('is tried again where the refusal is transient, and paused where that goes on', () => {
    const diagnosis = classify(replies.unknownForNow)
    expect(diagnosis).toMatchObject({ cause: 'recipient-unknown', permanence: 'transient' })
    expect(advise(diagnosis, [], { at }).action).toBe('retry')
    expect(advise(diagnosis, earlier('recipient-unknown', 5), { at })).toMatchObject({
      action: 'suppress',
      until: '2026-12-22T12:00:00Z',
    })
  })

  test('is kept at first where the refusal is vague, and paused at the third', () => {
    const diagnosis: Advised = { ...classify(replies.unknown), suppress: false }
    expect(advise(diagnosis, [], { at })).toMatchObject({ action: 'keep', who: 'nobody' })
    expect(advise(diagnosis, earlier('recipient-unknown', 1), { at }).why).toBe(
      'recipient-unknown is no reason yet to stop mailing the address, 2 failures since 2026-11-21T12:00:00Z.',
    )
    expect(advise(diagnosis, earlier('recipient-unknown', 2), { at })).toMatchObject({
      action: 'suppress',
      until: '2026-12-22T12:00:00Z',
    })
  })
})

describe('the sending side', () => {
  test('is to be mended first, and nobody is suppressed', () => {
    expect(advise(classify(replies.unregistered), earlier('sender-domain-unregistered', 50), { at })).toEqual(
      {
        action: 'fix-first',
        when: null,
        howOften: null,
        until: null,
        who: 'sender-admin',
        why: 'sender-domain-unregistered says nothing of the address: mend it first, for the next message would fail alike.',
        basis: 'default',
        failures: 51,
        since: '2026-10-03T12:00:00Z',
      },
    )
  })

  test('is mended first even where the cause would be the address', () => {
    const diagnosis: Advised = { ...classify(replies.unknown), scope: 'tenant' }
    expect(advise(diagnosis, [], { at }).action).toBe('fix-first')
  })
})

test.each([
  [replies.spam, 'fix-first', 'sender'],
  [replies.restricted, 'tell-someone', 'recipient-admin'],
])('%s: %s, by the %s', (reply, action, who) => {
  expect(advise(classify(reply), [], { at })).toMatchObject({ action, who, when: null, until: null })
})

test('a failure that nobody can name is kept twice, and looked into at the third', () => {
  const diagnosis: Advised = { ...classify(replies.nothing), cause: 'unknown' }
  const actionAfter = (count: number) => advise(diagnosis, earlier('unknown', count), { at }).action
  expect([0, 1, 2, 9].map(actionAfter)).toEqual(['keep', 'keep', 'tell-someone', 'tell-someone'])
})

describe('the history', () => {
  const full = classify(replies.full)

  test('counts failures of the same cause, in any order', () => {
    const history = [...earlier('mailbox-full', 2), ...earlier('greylisted', 9), ...earlier('unknown', 1)]
    const advice = advise(full, history, { at })
    expect(advice).toMatchObject({ failures: 3, since: '2026-11-20T12:00:00Z' })
    expect(advise(full, history.toReversed(), { at })).toEqual(advice)
  })

  test('does not count what is later than now', () => {
    expect(advise(full, earlier('mailbox-full', 2, -48), { at })).toMatchObject({ failures: 1, since: at })
  })
})

describe('a report that is not known to be genuine', () => {
  const report = parseReport(replies.unknown)
  const diagnosis = classify(replies.unknown)
  const assessed = (isSent: boolean | null) => {
    const named = { ...report, correlation: { headers: {}, token: 'k' } }
    return withholdSuppression(diagnosis, assessAuthenticity(named, { sentTokens: () => isSent }))
  }

  test.each([false, null])('suppresses nobody, however often and whatever the policy (%s)', (isSent) => {
    const policy: AdvicePolicy = { 'recipient-unknown': { permanent: 'suppress', failures: 1 } }
    expect(advise(assessed(isSent), earlier('recipient-unknown', 9), { at, policy })).toMatchObject({
      action: 'keep',
      who: 'nobody',
      why: 'The report is not known to be genuine, and no reason to stop mailing the address.',
    })
  })

  test('suppresses once it is verified', () => {
    expect(advise(assessed(true), [], { at }).action).toBe('suppress')
  })
})

describe("the caller's policy", () => {
  const spam = classify(replies.spam)

  test('replaces the default of one cause, field by field', () => {
    const policy: AdvicePolicy = { 'mailbox-full': { retryDays: 1, pauseDays: 7 } }
    const full = classify(replies.full)
    expect(advise(full, [], { at, policy })).toMatchObject({
      action: 'retry',
      when: '2026-11-22T16:00:00Z',
      until: '2026-11-23T12:00:00Z',
      basis: 'configured',
    })
    expect(advise(full, earlier('mailbox-full', 1), { at, policy })).toMatchObject({
      action: 'suppress',
      until: '2026-11-29T12:00:00Z',
    })
    expect(advise(classify(replies.rate), [], { at, policy }).basis).toBe('default')
  })

  test('may suppress what is not the fault of the address, after as many failures as it says', () => {
    const policy: AdvicePolicy = { 'spam-detected': { permanent: 'suppress', failures: 2 } }
    expect(advise(spam, [], { at, policy }).action).toBe('keep')
    expect(advise(spam, earlier('spam-detected', 1), { at, policy })).toMatchObject({
      action: 'suppress',
      until: null,
      why: "The caller's policy for spam-detected asks for it, 2 failures since 2026-11-21T12:00:00Z: stop mailing the address.",
    })
  })

  test('may even suppress for the sending side', () => {
    const policy: AdvicePolicy = { 'sender-domain-unregistered': { permanent: 'pause', failures: 1 } }
    expect(advise(classify(replies.unregistered), [], { at, policy })).toMatchObject({
      action: 'suppress',
      until: '2026-12-22T12:00:00Z',
    })
  })

  test('may keep an unknown recipient', () => {
    const policy: AdvicePolicy = { 'recipient-unknown': { permanent: 'keep', afterwards: 'keep' } }
    const history = earlier('recipient-unknown', 9)
    expect(advise(classify(replies.unknown), history, { at, policy }).action).toBe('keep')
  })

  test('may give up at once', () => {
    const policy: AdvicePolicy = { greylisted: { retryDays: 0 } }
    expect(advise(classify(replies.greylisted), [], { at, policy }).action).toBe('tell-someone')
  })
})

const instant = fc
  .integer({ min: Date.UTC(2026, 0), max: Date.UTC(2027, 0) })
  .map((time) => new Date(time).toISOString())
const cause = fc.constantFrom(...(Object.keys(causes) as Cause[]))
const permanence = fc.constantFrom('permanent', 'transient', 'unknown' as const)
const scopes = ['recipient', 'message', 'sender', 'tenant', 'host', 'receiver', 'path', 'unknown'] as const
const diagnosis: fc.Arbitrary<Advised> = fc
  .record({
    cause,
    permanence,
    suppress: fc.boolean(),
    scope: fc.option(fc.constantFrom(...scopes)),
    details: fc.record({ retryAfter: fc.option(fc.nat(10_000_000)) }),
    verdict: fc.option(fc.constantFrom('verified', 'unverified', 'contradicted' as const)),
  })
  .map(({ scope, verdict, ...given }) => ({
    ...given,
    scope: scope ?? causes[given.cause].scope,
    fixedBy: causes[given.cause].fixedBy,
    ...(verdict === null ? {} : { authenticity: { verdict, reasons: [] } }),
  }))
/** Mostly of the cause that is asked about. */
const pastOf = (own: Cause) =>
  fc.array(fc.record({ at: instant, cause: fc.oneof(fc.constant(own), cause), permanence }), {
    maxLength: 12,
  })
const actions = ['retry', 'suppress', 'pause', 'fix-first', 'tell-someone', 'keep'] as const
const plan: fc.Arbitrary<Partial<Plan>> = fc.record(
  {
    permanent: fc.constantFrom(...actions),
    transient: fc.constantFrom(...actions),
    afterwards: fc.constantFrom('suppress', 'pause', 'fix-first', 'tell-someone', 'keep' as const),
    waitMinutes: fc.integer({ min: 1, max: 10_000 }),
    longestWaitMinutes: fc.integer({ min: 1, max: 10_000 }),
    retryDays: fc.nat(60),
    failures: fc.integer({ min: 1, max: 10 }),
    pauseDays: fc.integer({ min: 1, max: 400 }),
  },
  { requiredKeys: [] },
)
const policy: fc.Arbitrary<AdvicePolicy> = fc.dictionary(cause, plan, { maxKeys: 42 })
const given = diagnosis.chain((diagnosis) =>
  fc.record({
    diagnosis: fc.constant(diagnosis),
    history: pastOf(diagnosis.cause),
    at: instant,
    policy: fc.option(fc.tuple(policy, plan).map(([all, own]) => ({ ...all, [diagnosis.cause]: own }))),
  }),
)
type Given = typeof given extends fc.Arbitrary<infer Value> ? Value : never
const optionsOf = ({ at, policy }: Pick<Given, 'at' | 'policy'>): AdviseOptions =>
  policy === null ? { at } : { at, policy }
const RUNS = { numRuns: 500 }

describe('for every diagnosis, history, moment and policy', () => {
  test('nobody is suppressed for what is not the fault of the address, unless the policy names it', () => {
    fc.assert(
      fc.property(given, ({ diagnosis, history, at }) => {
        const { action } = advise(diagnosis, history, { at })
        const isAtFault = causes[diagnosis.cause].suppress || diagnosis.cause === 'mailbox-full'
        const isOfSender = diagnosis.scope === 'tenant' || diagnosis.scope === 'sender'
        if (!isAtFault || isOfSender) expect(action).not.toBe('suppress')
      }),
      RUNS,
    )
  })

  test('a policy without a word of suppressing suppresses nobody for it, either', () => {
    fc.assert(
      fc.property(given, ({ diagnosis, history, at, policy }) => {
        const isNamed = JSON.stringify(policy?.[diagnosis.cause] ?? {}).match(/suppress|pause"/)
        fc.pre(isNamed === null && !causes[diagnosis.cause].suppress && diagnosis.cause !== 'mailbox-full')
        expect(advise(diagnosis, history, optionsOf({ at, policy })).action).not.toBe('suppress')
      }),
      RUNS,
    )
  })

  test('a later moment never gives an earlier one to send again', () => {
    fc.assert(
      fc.property(given, instant, (one, other) => {
        const [sooner, later] = [one.at, other].sort() as [string, string]
        const before = advise(one.diagnosis, one.history, optionsOf({ ...one, at: sooner }))
        const after = advise(one.diagnosis, one.history, optionsOf({ ...one, at: later }))
        if (before.when === null || after.when === null) return
        expect(Date.parse(after.when)).toBeGreaterThanOrEqual(Date.parse(before.when))
      }),
      RUNS,
    )
  })

  test('what is to come lies after now, and a retry not after its end', () => {
    fc.assert(
      fc.property(given, (one) => {
        const { action, when, until, since } = advise(one.diagnosis, one.history, optionsOf(one))
        if (when !== null) expect(Date.parse(when)).toBeGreaterThan(Date.parse(one.at))
        if (action === 'retry') expect(Date.parse(when!)).toBeLessThanOrEqual(Date.parse(until!))
        expect(Date.parse(since)).toBeLessThan(Date.parse(one.at) + 1000)
      }),
      RUNS,
    )
  })

  test('one failure more never makes the next try sooner', () => {
    fc.assert(
      fc.property(given, instant, (one, earlier) => {
        fc.pre(earlier <= one.at)
        const more = [
          ...one.history,
          { at: one.at, cause: one.diagnosis.cause, permanence: 'transient' as const },
        ]
        const before = advise(one.diagnosis, one.history, optionsOf(one))
        const after = advise(one.diagnosis, more, optionsOf(one))
        if (before.action !== 'retry' || after.action !== 'retry') return
        expect(Date.parse(after.when!)).toBeGreaterThanOrEqual(Date.parse(before.when!))
      }),
      RUNS,
    )
  })

  test('neither the order of the history nor failures of other causes matter', () => {
    fc.assert(
      fc.property(given, (one) => {
        const advice = advise(one.diagnosis, one.history, optionsOf(one))
        const own = one.history.filter(({ cause }) => cause === one.diagnosis.cause)
        expect(advise(one.diagnosis, own.toReversed(), optionsOf(one))).toEqual(advice)
      }),
      RUNS,
    )
  })

  test('nobody is suppressed on a report that is not verified', () => {
    fc.assert(
      fc.property(given, (one) => {
        const { verdict = 'verified' } = one.diagnosis.authenticity ?? {}
        fc.pre(verdict !== 'verified')
        expect(advise(one.diagnosis, one.history, optionsOf(one)).action).not.toBe('suppress')
      }),
      RUNS,
    )
  })

  test('the answer is plain JSON, and nothing that was handed in is touched', () => {
    fc.assert(
      fc.property(given, (one) => {
        const before = structuredClone(one)
        const advice = advise(one.diagnosis, one.history, optionsOf(one))
        expect(JSON.parse(JSON.stringify(advice))).toEqual(advice)
        expect(one).toEqual(before)
      }),
      RUNS,
    )
  })
})

test.each([
  [null, [], { at }, 'diagnosis: must be an object'],
  [{ ...classify('550'), cause: 'no-idea' }, [], { at }, 'diagnosis.cause: must be one of'],
  [{ ...classify('550'), details: { retryAfter: 'soon' } }, [], { at }, 'diagnosis.details.retryAfter'],
  [{ ...classify('550'), authenticity: {} }, [], { at }, 'diagnosis.authenticity.verdict: is missing'],
  [classify('550'), null, { at }, 'history: must be an array'],
  [classify('550'), [{ at, cause: 'unknown' }], { at }, 'history[0].permanence: is missing'],
  [
    classify('550'),
    [{ at: 'yesterday', cause: 'unknown', permanence: 'permanent' }],
    { at },
    'history[0].at: must be an instant',
  ],
  [classify('550'), [], {}, 'options.at: is missing'],
  [classify('550'), [], { at: '2026-11-22' }, 'options.at: must be an instant'],
  [classify('550'), [], { at, when: at }, 'options.when: is no known field'],
  [classify('550'), [], { at, policy: { bounced: {} } }, 'options.policy.bounced: is no known field'],
  [
    classify('550'),
    [],
    { at, policy: { greylisted: { transient: 'drop' } } },
    'options.policy.greylisted.transient: must be one of',
  ],
  [
    classify('550'),
    [],
    { at, policy: { greylisted: { afterwards: 'retry' } } },
    'options.policy.greylisted.afterwards: must be one of',
  ],
  [
    classify('550'),
    [],
    { at, policy: { 'mailbox-full': { failures: 0, pauseDays: 1e6 } } },
    'options.policy.mailbox-full.failures: must be 1 or more',
  ],
])('a caller who is wrong is told where (%#)', (diagnosis, history, options, message) => {
  const advising = () => advise(diagnosis as Advised, history as PastFailure[], options as AdviseOptions)
  expect(advising).toThrow(TypeError)
  expect(advising).toThrow(message)
})

test('everything that is wrong is named at once', () => {
  const advising = () => advise({} as Advised, [{}] as PastFailure[], { now: at } as unknown as AdviseOptions)
  expect(advising).toThrow(/diagnosis\.cause.*history\[0\]\.at.*options\.at.*options\.now/s)
})
