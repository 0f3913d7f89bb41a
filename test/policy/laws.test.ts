import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { predictBlocking, type Domain, type Forecast, type Profile } from '../../src/policy/index.ts'
import { verdicts } from '../../src/policy/forecast.ts'
import { judgeAll } from '../../src/policy/predict-blocking.ts'
import type { Figures } from '../../src/policy/rule.ts'
import { situationOf } from '../../src/policy/situation.ts'
import { PARTS, profile, send, sendFromOneOf, splitAt } from './profile-arbitrary.ts'

const RUNS = { numRuns: 100 }

/** Every finding by what it is about, the clear ones that a forecast leaves out with the rest. */
function findingsBySubject(given: Profile): Map<string, Figures> {
  const keyOf = ({ rule, scope, subject, unit, window, code }: Figures) =>
    JSON.stringify([rule, scope, subject, unit, window, rule === 'known-block' ? code : null])
  return new Map(judgeAll(situationOf(given)).map(({ finding }) => [keyOf(finding), finding]))
}

const rank = ({ verdict }: Figures) => verdicts.indexOf(verdict)

/** By how bad a finding is: its verdict, then what is used of the limit. */
function badness(finding: Figures | undefined): number[] {
  return finding ? [verdicts.indexOf(finding.verdict), finding.share ?? finding.used ?? 0] : [0, 0]
}

function isLess([verdict = 0, used = 0]: number[], [otherVerdict = 0, otherUsed = 0]: number[]): boolean {
  return verdict < otherVerdict || (verdict === otherVerdict && used < otherUsed)
}

/** The findings that are less bad in the one profile than in the other. */
function lessBadIn(one: Profile, other: Profile): string[] {
  const findings = findingsBySubject(one)
  return [...findingsBySubject(other)]
    .filter(([key, finding]) => isLess(badness(findings.get(key)), badness(finding)))
    .map(([key, finding]) => `${key} is ${finding.verdict}, and was ${findings.get(key)?.verdict}`)
}

/** What a forecast says of the tenant; the notes speak of the input. */
const answerOf = ({ verdict, findings, expects }: Forecast) => ({ verdict, findings, expects })

describe('more never lowers a finding', () => {
  test('a send more, from a domain that is not accepted', () => {
    fc.assert(
      fc.property(profile, sendFromOneOf(['tailspin.example', 'tailspin.onmicrosoft.com']), (given, more) => {
        expect(lessBadIn({ ...given, sends: [...given.sends, more] }, given)).toEqual([])
      }),
      RUNS,
    )
  })

  test('a send more, from any domain: but that the share of unregistered domains falls', () => {
    fc.assert(
      fc.property(profile, send, (given, more) => {
        const settings = { ...given.settings, unregisteredDomains: { share: 0.99, messages: 50 } }
        const fixed = { ...given, settings }
        expect(lessBadIn({ ...fixed, sends: [...given.sends, more] }, fixed)).toEqual([])
      }),
      RUNS,
    )
  })

  test('twice as many recipients of every message', () => {
    fc.assert(
      fc.property(profile, (given) => {
        const doubled = given.sends.map((one) => ({
          ...one,
          externalRecipients: one.externalRecipients * 2,
          internalRecipients: one.internalRecipients * 2,
          ...(one.largestMessage === undefined ? {} : { largestMessage: one.largestMessage * 2 }),
          ...(one.receivers ? { receivers: { outlook: (one.receivers.outlook ?? 0) * 2 } } : {}),
        }))
        expect(lessBadIn({ ...given, sends: doubled }, given)).toEqual([])
      }),
      RUNS,
    )
  })
})

describe('registering a domain never raises a finding', () => {
  const registered = (domains: Domain[], name: string): Domain[] => [
    ...domains.filter((domain) => domain.name !== name),
    { ...domains.find((domain) => domain.name === name), name, accepted: true },
  ]

  test.each(['contoso.com', 'fabrikam.com', 'contoso.onmicrosoft.com', 'news.contoso.com', 'unused.example'])(
    '%s',
    (name) => {
      fc.assert(
        fc.property(profile, (given) => {
          expect(lessBadIn(given, { ...given, domains: registered(given.domains, name) })).toEqual([])
        }),
        RUNS,
      )
    },
  )

  test('nor does accepting its subdomains with it', () => {
    fc.assert(
      fc.property(profile, (given) => {
        const matching = given.domains.map((domain) => ({ ...domain, matchSubdomains: true }))
        expect(lessBadIn(given, { ...given, domains: matching })).toEqual([])
      }),
      RUNS,
    )
  })
})

test('more licences never raise a finding', () => {
  fc.assert(
    fc.property(profile, fc.integer({ min: 1, max: 20_000 }), fc.nat(20_000), (given, licenses, more) => {
      const paid = (count: number): Profile => ({
        ...given,
        tenant: { ...given.tenant, plan: 'paid', licenses: count },
      })
      expect(lessBadIn(paid(licenses), paid(licenses + more))).toEqual([])
    }),
    RUNS,
  )
})

test('the order of the input never matters', () => {
  const shuffled = (given: Profile): fc.Arbitrary<Profile> => {
    const any = <T>(list: readonly T[] = []) =>
      fc.shuffledSubarray([...list], { minLength: list.length, maxLength: list.length })
    return fc
      .tuple(
        any(given.sends),
        any(given.planned),
        any(given.domains),
        any(given.known),
        any(given.tenant.connectors),
      )
      .map(([sends, planned, domains, known, connectors]) => ({
        ...given,
        sends,
        planned,
        domains,
        known,
        tenant: { ...given.tenant, connectors },
      }))
  }
  fc.assert(
    fc.property(
      profile.chain((given) => fc.tuple(fc.constant(given), shuffled(given))),
      ([given, other]) => {
        expect(predictBlocking(other)).toEqual(predictBlocking(given))
      },
    ),
    RUNS,
  )
})

test('splitting a send in two, in proportion, never changes the answer', () => {
  fc.assert(
    fc.property(profile, fc.integer({ min: 1, max: PARTS - 1 }), (given, part) => {
      const split = { ...given, sends: given.sends.flatMap((one) => splitAt(one, part)) }
      expect(answerOf(predictBlocking(split))).toEqual(answerOf(predictBlocking(given)))
    }),
    RUNS,
  )
})

test('splitting a send into two of the same time never changes the answer', () => {
  fc.assert(
    fc.property(profile, (given) => {
      const halves = given.sends.flatMap((one) => {
        const { start, end } = one
        return splitAt(one, PARTS / 2).map((half) => ({ ...half, start, end }))
      })
      expect(answerOf(predictBlocking({ ...given, sends: halves }))).toEqual(answerOf(predictBlocking(given)))
    }),
    RUNS,
  )
})

test('a planned send equals a send', () => {
  fc.assert(
    fc.property(profile, (given) => {
      const { planned = [], ...sent } = given
      const all = [...given.sends, ...planned]
      expect(predictBlocking({ ...sent, sends: all })).toEqual(predictBlocking(given))
      expect(predictBlocking({ ...sent, sends: [], planned: all })).toEqual(predictBlocking(given))
    }),
    RUNS,
  )
})

test('JSON goes in and JSON comes out', () => {
  fc.assert(
    fc.property(profile, (given) => {
      const forecast = predictBlocking(given)
      expect(JSON.parse(JSON.stringify(forecast))).toEqual(forecast)
      expect(predictBlocking(JSON.parse(JSON.stringify(given)))).toEqual(forecast)
    }),
    RUNS,
  )
})

test('the input is left as it is', () => {
  fc.assert(
    fc.property(profile, (given) => {
      const before = structuredClone(given)
      predictBlocking(given)
      expect(given).toEqual(before)
    }),
  )
})

test('the verdict is that of the worst finding, and findings stand worst first', () => {
  fc.assert(
    fc.property(profile, (given) => {
      const { verdict, findings } = predictBlocking(given)
      const ranks = findings.map(rank)
      expect(verdict).toBe(findings[0]?.verdict)
      expect(ranks).toEqual(ranks.toSorted((one, other) => other - one))
    }),
    RUNS,
  )
})

describe('what is said of the time', () => {
  const findings = profile.map((given) => predictBlocking(given).findings)

  test('a clear finding says none', () => {
    fc.assert(
      fc.property(findings, (all) => {
        const clear = all.filter(({ verdict }) => verdict === 'clear')
        expect(
          clear.filter(({ reachedAt, freeAgainAt }) => reachedAt !== null || freeAgainAt !== null),
        ).toEqual([])
      }),
      RUNS,
    )
  })

  test('a limit in a window is reached where its share is 1 or more', () => {
    fc.assert(
      fc.property(findings, (all) => {
        const shared = all.filter(
          ({ verdict, share, window }) => verdict !== 'clear' && share !== null && window,
        )
        expect(shared.filter(({ reachedAt, share }) => (reachedAt !== null) !== Number(share) >= 1)).toEqual(
          [],
        )
      }),
      RUNS,
    )
  })

  test('it is free again after it was reached', () => {
    fc.assert(
      fc.property(findings, (all) => {
        const freed = all.filter(({ freeAgainAt }) => freeAgainAt !== null)
        expect(
          freed.filter(({ reachedAt, freeAgainAt }) => String(freeAgainAt) <= String(reachedAt)),
        ).toEqual([])
      }),
      RUNS,
    )
  })
})
