import { describe, expect, test } from 'vitest'
import { followUnder, standingOf, type LookOut } from '../../src/policy/standing.ts'
import type { Flow } from '../../src/policy/sliding-window.ts'

const lookOut: LookOut = { at: 1000, window: 100, watchShare: 0.8 }
const stand = (limit: number, flows: Flow[], given: Partial<LookOut> = {}) =>
  standingOf(followUnder(limit, flows, { ...lookOut, ...given }), { ...lookOut, ...given })

describe('standingOf', () => {
  test('a unit counts when all of it is sent', () => {
    expect(stand(10, [{ start: 950, end: 1050, amount: 3 }]).used).toBe(3)
    expect(stand(10, [{ start: 850, end: 1050, amount: 5 }]).used).toBe(2)
  })

  test('where nothing is allowed, a part of a unit counts', () => {
    expect(stand(0, [{ start: 890, end: 910, amount: 1 }])).toMatchObject({
      used: 1,
      share: null,
      reachedNow: true,
    })
  })

  test('the fullest window may be one that is yet to come', () => {
    const flows = [
      { start: 900, end: 950, amount: 4 },
      { start: 990, end: 1000, amount: 2 },
      { start: 1200, end: 1210, amount: 7 },
    ]
    expect(stand(10, flows)).toMatchObject({ used: 7, fullestAt: 1210, isWatched: false })
  })

  test('what has been over the limit for many windows was reached when it began', () => {
    const flows = [{ start: 0, end: 1000, amount: 1000 }]
    expect(stand(50, flows)).toMatchObject({ reachedAt: 50, reachedNow: true, freeAgainAt: 1050 })
  })

  test('what was over the limit earlier, and is not now, does not count', () => {
    const flows = [{ start: 800, end: 810, amount: 60 }]
    expect(stand(50, flows)).toMatchObject({ used: 0, reachedAt: null, reachedNow: false })
  })

  test('unless it is looked out for', () => {
    const flows = [{ start: 800, end: 810, amount: 60 }]
    expect(stand(50, flows, { from: 900 })).toMatchObject({ used: 60, reachedNow: true })
  })

  test('of several times over the limit, the first is named', () => {
    const flows = [
      { start: 1000, end: 1010, amount: 60 },
      { start: 1500, end: 1510, amount: 60 },
    ]
    const { reachedAt, freeAgainAt, reachedNow } = stand(50, flows)
    expect(reachedNow).toBe(false)
    expect(reachedAt).toBeCloseTo(1000 + 50 / 6, 6)
    expect(freeAgainAt).toBeCloseTo(1100 + 10 / 6, 6)
  })

  test('the room is what no window of the send fills', () => {
    const flows = [
      { start: 950, end: 960, amount: 5 },
      { start: 1090, end: 1100, amount: 8 },
      { start: 1101, end: 1110, amount: 9 },
    ]
    expect(stand(20, flows).room).toEqual({ clear: 7, untilLimit: 12 })
  })
})
