import { PassThrough } from 'node:stream'
import { describe, expect, test } from 'vitest'
import { progressLine, showProgress } from '../../../src/cli/bulk/progress.ts'

describe('the line', () => {
  test('shows a bar and what is left, where it is known how much there is', () => {
    expect(progressLine(3000, 250, 1000, 2)).toBe(
      '██████░░░░░░░░░░░░░░░░░░ 25%  3,000 mails, 1,500/s, 0:06 left',
    )
    expect(progressLine(3000, 999, 1000, 200)).toContain(' 99%')
    expect(progressLine(3000, 1200, 1000, 2)).toContain('████████████████████████ 100%')
  })

  test('counts, where it is not known', () => {
    expect(progressLine(3000, 250, null, 2)).toBe('3,000 mails, 1,500/s')
  })

  test('tells minutes', () => {
    expect(progressLine(1, 1, 100, 1)).toContain('1:39 left')
  })
})

test('the line is shown once the work has lasted half a second, ten times a second, and goes away', () => {
  let now = 0
  const screen = Object.assign(new PassThrough({ encoding: 'utf8' }), { isTTY: true, columns: 40 })
  const progress = showProgress(screen, null, () => now)
  const lines: number[] = []
  for (now = 50; now <= 1000; now += 50) {
    progress.advance(100)
    if (screen.read() !== null) lines.push(now)
  }
  expect(lines).toEqual([500, 600, 700, 800, 900, 1000])
  progress.clear()
  expect(screen.read()).toBe('\r\u001B[K')
  progress.clear()
  expect(screen.read()).toBe(null)
})

test('the line is no wider than the screen', () => {
  let now = 0
  const screen = Object.assign(new PassThrough({ encoding: 'utf8' }), { isTTY: true, columns: 20 })
  const progress = showProgress(screen, 1000, () => now)
  now = 600
  progress.advance(1)
  expect(String(screen.read()).slice('\r\u001B[K'.length)).toHaveLength(19)
})
