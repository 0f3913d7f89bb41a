import { describe, expect, test } from 'vitest'
import { findingOf, findingsOf, hours, mail, profileOf } from '../example.ts'
import { testFreeAgain, testWindow, type WindowCase } from '../window-table.ts'

const spam: WindowCase = {
  limit: 100,
  window: '24 h',
  judge: (count, time) =>
    findingOf(profileOf({ sends: [mail(count, { spam: count, ...time })] }), 'spam-volume-tenant'),
  reached: { now: 'at-risk', later: 'at-risk' },
}

describe('messages judged as spam', () => {
  testWindow(spam)
  testFreeAgain(spam)

  test('are a risk by a setting: 5.7.705 is unpublished', () => {
    const profile = profileOf({
      settings: { tenantThreshold: { spamMessages: 10 } },
      sends: [mail(50, { spam: 10 })],
    })
    expect(findingOf(profile, 'spam-volume-tenant')).toMatchObject({
      verdict: 'at-risk',
      code: '5.7.705',
      basis: 'unpublished',
      limit: 10,
    })
  })
})

describe('a burst of mail', () => {
  const burst = (count: number, messagesPerDay: number) =>
    findingsOf(
      profileOf({ tenant: { usual: { messagesPerDay } }, sends: [mail(count)] }),
      'spam-volume-tenant',
    ).find(({ unit }) => unit === 'messages')

  test.each([
    [1999, 200, 'watch'],
    [2000, 200, 'at-risk'],
    [999, 0, 'watch'],
    [1000, 0, 'at-risk'],
    [1000, 20, 'at-risk'],
  ] as const)('%i messages where %i are usual: %s', (count, usual, verdict) => {
    expect(burst(count, usual)?.verdict).toBe(verdict)
  })

  test('is not judged where no usual day is known', () => {
    const findings = findingsOf(profileOf({ sends: [mail(100_000)] }), 'spam-volume-tenant')
    expect(findings.map(({ unit }) => unit)).toEqual(['spam messages'])
  })
})

describe('a subscription that was renewed after it lapsed', () => {
  const renewed = (renewedAt: string) =>
    findingsOf(profileOf({ tenant: { renewedAt } }), 'spam-volume-tenant').filter(({ unit }) => unit === null)

  test('is watched for a day', () => {
    expect(renewed(hours(0))).toMatchObject([{ verdict: 'watch', code: '5.7.705' }])
    expect(renewed(hours(-23.5))).toHaveLength(1)
    expect(renewed(hours(-24))).toEqual([])
    expect(renewed(hours(1))).toEqual([])
  })
})
