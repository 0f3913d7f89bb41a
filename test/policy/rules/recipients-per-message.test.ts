import { describe, expect, test } from 'vitest'
import type { Send, Tenant } from '../../../src/policy/index.ts'
import { findingOf, findingsOf, hours, profileOf, seconds, sendOf } from '../example.ts'

const largest = (send: Partial<Send>, tenant: Partial<Tenant> = {}) =>
  findingOf(profileOf({ tenant, sends: [sendOf(send)] }), 'recipients-per-message')

describe('recipients of one message', () => {
  test.each([
    [499, 'clear'],
    [500, 'clear'],
    [501, 'at-risk'],
  ] as const)('%i of 500: %s', (count, verdict) => {
    expect(largest({ messages: 1, externalRecipients: count })).toMatchObject({
      verdict,
      used: count,
      limit: 500,
      code: '5.5.3',
      basis: 'documented',
      window: null,
    })
  })

  test('the largest message counts, where it is known', () => {
    expect(largest({ messages: 100, externalRecipients: 1000, largestMessage: 700 })).toMatchObject({
      used: 700,
      verdict: 'at-risk',
    })
  })

  test('else the mean, rounded up, within the tenant and without', () => {
    expect(largest({ messages: 3, externalRecipients: 600, internalRecipients: 901 }).used).toBe(501)
  })

  test('the limit of the mailboxes is taken', () => {
    const send = { messages: 1, externalRecipients: 1000 }
    expect(largest(send, { recipientsPerMessage: 1000 })).toMatchObject({
      verdict: 'clear',
      basis: 'configured',
    })
    expect(largest(send, { recipientsPerMessage: 999 }).verdict).toBe('at-risk')
  })

  test('looks one day back', () => {
    const send = { messages: 1, externalRecipients: 501 }
    const at = (start: string, end: string) =>
      findingsOf(profileOf({ sends: [sendOf({ ...send, start, end })] }), 'recipients-per-message')
    expect(at(hours(-25), hours(-24))).toEqual([])
    expect(at(hours(-25), seconds(1 - 86_400))).toMatchObject([{ reachedAt: hours(-24) }])
  })

  test('relayed mail has other limits', () => {
    const sends = [sendOf({ messages: 1, externalRecipients: 900, route: 'connector' })]
    expect(findingsOf(profileOf({ sends }), 'recipients-per-message')).toEqual([])
  })
})
