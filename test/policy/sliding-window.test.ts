import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bends, followCount, type Flow } from '../../src/policy/sliding-window.ts'

const flow = fc
  .tuple(fc.integer({ min: -500, max: 500 }), fc.integer({ min: 1, max: 300 }), fc.nat(1000))
  .map(([start, length, amount]): Flow => ({ start, end: start + length, amount }))
const flows = fc.array(flow, { maxLength: 10 })

function countCurve(
  all: Flow[],
  window: number,
  since: number,
  asked: number[],
): { time: number; count: number }[] {
  const points: { time: number; count: number }[] = []
  followCount(all, window, since, asked, (time, count) => points.push({ time, count }))
  return points
}

/** What of a flow lies within a span, by the definition. */
function amountWithin({ start, end, amount }: Flow, from: number, to: number): number {
  const within = Math.max(0, Math.min(end, to) - Math.max(start, from))
  return (amount * within) / (end - start)
}

describe('followCount', () => {
  test('counts at every point what of the flows lies in the window before it', () => {
    fc.assert(
      fc.property(
        flows,
        fc.integer({ min: 1, max: 400 }),
        fc.array(fc.integer({ min: -900, max: 900 })),
        (all, window, asked) => {
          for (const { time, count } of countCurve(all, window, -Infinity, asked)) {
            const expected = all.reduce((sum, one) => sum + amountWithin(one, time - window, time), 0)
            expect(count).toBeCloseTo(expected, 8)
          }
        },
      ),
    )
  })

  test('has a point at every bend and at every instant asked for, once and in order', () => {
    fc.assert(
      fc.property(
        flows,
        fc.integer({ min: 1, max: 400 }),
        fc.array(fc.integer({ min: -900, max: 900 })),
        (all, window, asked) => {
          const times = countCurve(all, window, -Infinity, asked).map(({ time }) => time)
          const expected = new Set([...bends(all, window), ...asked])
          expect(times).toEqual([...expected].sort((one, other) => one - other))
        },
      ),
    )
  })

  test('from an instant on it is the same curve', () => {
    fc.assert(
      fc.property(
        flows,
        fc.integer({ min: 1, max: 400 }),
        fc.integer({ min: -900, max: 900 }),
        (all, window, since) => {
          const whole = countCurve(all, window, -Infinity, [since]).filter(({ time }) => time >= since)
          const late = countCurve(all, window, since, [])
          expect(late.map(({ time }) => time)).toEqual(whole.map(({ time }) => time))
          for (const [index, { count }] of late.entries()) expect(count).toBeCloseTo(whole[index]!.count, 8)
        },
      ),
    )
  })

  test('of nothing is 0 wherever it is asked for', () => {
    expect(countCurve([], 10, -Infinity, [3, 1, 3])).toEqual([
      { time: 1, count: 0 },
      { time: 3, count: 0 },
    ])
  })

  test('rises while a flow runs and falls one window later', () => {
    expect(countCurve([{ start: 0, end: 10, amount: 5 }], 100, -Infinity, [5])).toEqual([
      { time: 0, count: 0 },
      { time: 5, count: 2.5 },
      { time: 10, count: 5 },
      { time: 100, count: 5 },
      { time: 110, count: 0 },
    ])
  })
})
