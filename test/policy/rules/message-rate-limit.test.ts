import { describe, expect, test } from 'vitest'
import { findingOf, findingsOf, mail, profileOf } from '../example.ts'
import { testFreeAgain, testWindow, type WindowCase } from '../window-table.ts'

const mailbox = 'printer@contoso.com'
const rate: WindowCase = {
  limit: 30,
  window: '1 min',
  judge: (count, time) =>
    findingOf(
      profileOf({ sends: [mail(count, { mailbox, route: 'smtp-auth', ...time })] }),
      'message-rate-limit',
    ),
  reached: { now: 'watch', later: 'watch' },
}

describe('messages that a client submits', () => {
  testWindow(rate)
  testFreeAgain(rate)

  test('are held back and not refused: no code comes', () => {
    const { code, verdict } = rate.judge(3000, { start: '2026-11-22T11:59:00Z', end: '2026-11-22T12:00:00Z' })
    expect({ code, verdict }).toEqual({ code: null, verdict: 'watch' })
  })

  test('of other routes do not count', () => {
    expect(findingsOf(profileOf({ sends: [mail(3000, { mailbox })] }), 'message-rate-limit')).toEqual([])
  })
})
