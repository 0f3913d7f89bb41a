import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { maxSafeSend, predictBlocking, type Profile, type Send } from '../../src/policy/index.ts'
import { AT, findingOf, hours, mail, profileOf, sendOf } from './example.ts'
import { profile } from './profile-arbitrary.ts'

const roomOf = (given: Profile, rule: string, unit?: string) =>
  maxSafeSend(given).find((safe) => safe.rule === rule && (unit === undefined || safe.unit === unit))

/** As short as can be, so that hardly any of the rest leaves the window meanwhile. */
const atOnce = { start: AT, end: '2026-11-22T12:00:00.001Z' }

describe('the largest send that stays clear', () => {
  test('under a limit of the tenant', () => {
    expect(roomOf(profileOf({ sends: [mail(1000)] }), 'terrl')).toEqual({
      rule: 'terrl',
      scope: 'tenant',
      subject: null,
      unit: 'external recipients',
      window: '24 h',
      clear: 16_647,
      untilLimit: 21_059,
    })
  })

  test('beside what is planned while it is in the window, and not beside what comes after', () => {
    const soon = mail(15_000, { start: hours(23), end: hours(24) })
    const later = mail(15_000, { start: hours(24), end: hours(25) })
    expect(roomOf(profileOf({ planned: [soon] }), 'terrl')?.untilLimit).toBe(7059)
    expect(roomOf(profileOf({ planned: [later] }), 'terrl')?.untilLimit).toBe(22_059)
  })

  test('is none where the limit is reached', () => {
    expect(roomOf(profileOf({ sends: [mail(30_000)] }), 'terrl')).toMatchObject({ clear: 0, untilLimit: 0 })
  })

  test('for each mailbox, the tightest limit first', () => {
    const from = (name: string, count: number) => mail(count, { mailbox: `${name}@contoso.com` })
    const safe = maxSafeSend(profileOf({ sends: [from('a', 500), from('b', 7000)] }))
    expect(safe.filter(({ rule }) => rule === 'recipient-rate-limit')).toMatchObject([
      { subject: 'b@contoso.com', clear: 999, untilLimit: 3000 },
      { subject: 'a@contoso.com', clear: 7499, untilLimit: 9500 },
    ])
    const clear = safe.map((one) => one.clear)
    expect(clear).toEqual(clear.toSorted((one, other) => one - other))
  })

  test('of one message, as many recipients as it may have', () => {
    const sends = [sendOf({ messages: 1, externalRecipients: 2 })]
    expect(roomOf(profileOf({ sends }), 'recipients-per-message')).toMatchObject({ clear: 500, window: null })
  })
})

describe('as a law', () => {
  const cases: [rule: string, unit: string, send: (count: number) => Send][] = [
    ['terrl', 'external recipients', (count) => mail(count, atOnce)],
    ['moera', 'external recipients', (count) => mail(count, { ...atOnce, domain: 'x.onmicrosoft.com' })],
    [
      'unregistered-domain-relay',
      'messages',
      (count) => mail(count, { ...atOnce, domain: 'unlisted.example' }),
    ],
    ['spam-volume-tenant', 'spam messages', (count) => mail(count, { ...atOnce, spam: count })],
  ]

  // Two more: while the send lasts, a part of another message may leave the window.
  test.each(cases)('%s: two more would no longer be clear', (rule, unit, send) => {
    fc.assert(
      fc.property(profile, (given) => {
        const judge = (planned: Send[]) =>
          predictBlocking({ ...given, planned: [...(given.planned ?? []), ...planned] }).findings.find(
            (finding) => finding.rule === rule && finding.unit === unit,
          )
        const now = judge([])
        fc.pre(now?.verdict === 'clear' && now.share !== null)
        const { clear = 0, untilLimit = 0 } = roomOf(given, rule, unit) ?? {}
        expect(judge([send(clear)])?.verdict).toBe('clear')
        expect(judge([send(clear + 2)])?.verdict).not.toBe('clear')
        expect(judge([send(untilLimit)])?.share).toBeLessThanOrEqual(1)
        expect(judge([send(untilLimit + 2)])?.share).toBeGreaterThan(1)
      }),
      { numRuns: 50 },
    )
  })
})

test('a send of so many at once stays clear, and one more does not', () => {
  const given = profileOf({ sends: [mail(40, { domain: 'fabrikam.com', route: 'connector' }), mail(200)] })
  const { clear = 0 } = roomOf(given, 'unregistered-domain-relay') ?? {}
  const judge = (count: number) =>
    findingOf(
      { ...given, planned: [mail(count, { ...atOnce, domain: 'fabrikam.com', route: 'connector' })] },
      'unregistered-domain-relay',
    )
  expect(clear).toBe(119)
  expect(judge(clear)).toMatchObject({ used: 159, limit: 200, verdict: 'clear' })
  expect(judge(clear + 1)).toMatchObject({ used: 160, limit: 200, verdict: 'watch' })
})
