import { expect, test } from 'vitest'
import type { Finding, Send, Verdict } from '../../src/policy/index.ts'
import { AT, secondsFrom } from './example.ts'

const SECONDS = { '24 h': 86_400, '1 h': 3600, '1 min': 60 } as const

/** A limit on what is counted in a sliding window, and how to count towards it. */
export interface WindowCase {
  /** The instant of the forecast. Default: `AT`. */
  at?: string
  limit: number
  window: keyof typeof SECONDS
  /** The finding where so much is sent, from `start` to `end`. */
  judge: (count: number, time: Pick<Send, 'start' | 'end'>) => Finding
  /** The verdict where the limit was reached before now, and where it is by what is planned. */
  reached: { now: Verdict; later: Verdict }
}

/** Tests a limit one below, at and one above it, and at both edges of its window. */
export function testWindow({ at = AT, limit, window, judge, reached }: WindowCase): void {
  const seconds = secondsFrom(at)
  const length = SECONDS[window]
  const now = { start: seconds(-1), end: seconds(0) }
  const soon = { start: seconds(0), end: seconds(1) }

  test.each([
    ['one below the limit', limit - 1, 'watch'],
    ['at the limit', limit, reached.now],
    ['one above the limit', limit + 1, reached.now],
  ] as const)('%s', (_, count, verdict) => {
    expect(judge(count, now)).toMatchObject({
      verdict,
      used: count,
      limit,
      window,
      share: expect.closeTo(count / limit, 5),
    })
  })

  test('under four fifths of the limit it is clear, from there on it is watched', () => {
    const first = Math.ceil(limit * 0.8)
    expect(judge(first - 1, now).verdict).toBe('clear')
    expect(judge(first, now).verdict).toBe('watch')
  })

  test.each([
    ['one below the limit', limit - 1, 'watch'],
    ['at the limit', limit, reached.later],
    ['one above the limit', limit + 1, reached.later],
  ] as const)('by what is planned: %s', (_, count, verdict) => {
    expect(judge(count, soon)).toMatchObject({ verdict, used: count })
  })

  test('what was sent just within the window counts whole', () => {
    expect(judge(limit, { start: seconds(-length), end: seconds(1 - length) })).toMatchObject({
      verdict: reached.now,
      used: limit,
    })
  })

  test('what was sent just before the window does not count', () => {
    expect(judge(limit, { start: seconds(-length - 1), end: seconds(-length) })).toMatchObject({
      verdict: 'clear',
      used: 0,
      reachedAt: null,
    })
  })

  test('of what was sent on the edge of the window, the part within it counts', () => {
    const before = judge(limit, { start: seconds(-length - 3), end: seconds(1 - length) })
    expect(before).toMatchObject({ verdict: 'clear', used: Math.floor(limit / 4) })
  })

  test('over a send as long as the window, the limit is reached at its end', () => {
    const finding = judge(limit, { start: seconds(0), end: seconds(length) })
    expect(finding).toMatchObject({ verdict: reached.later, reachedAt: seconds(length) })
  })

  test('over twice the window, half of it is in the window at once', () => {
    const finding = judge(limit, { start: seconds(0), end: seconds(2 * length) })
    expect(finding).toMatchObject({ verdict: 'clear', used: Math.floor(limit / 2) })
  })
}

/** Tests when a limit is reached, and when enough has left the window. */
export function testFreeAgain({ at = AT, limit, window, judge }: WindowCase): void {
  const seconds = secondsFrom(at)
  const length = SECONDS[window]

  test('twice the limit within ten seconds reaches it after five, and is free again five before all has left', () => {
    expect(judge(2 * limit, { start: seconds(-20), end: seconds(-10) })).toMatchObject({
      reachedAt: seconds(-15),
      freeAgainAt: seconds(length - 15),
    })
  })

  test('just the limit is free again as soon as the first leaves', () => {
    expect(judge(limit, { start: seconds(0), end: seconds(length / 2) })).toMatchObject({
      reachedAt: seconds(length / 2),
      freeAgainAt: seconds(length),
    })
  })
}
