import { describe, expect, test } from 'vitest'
import type { OutboundSpamPolicy, Send } from '../../../src/policy/index.ts'
import { AT, findingOf, findingsOf, hours, mail, profileOf, sendOf } from '../example.ts'
import { testWindow } from '../window-table.ts'

const mailbox = 'news@contoso.com'
/** What was reached earlier on a day counts on all of it, so that windows are tried as the day begins. */
const MIDNIGHT = '2026-11-22T00:00:00Z'

const judgeAt = (at: string, outboundSpamPolicy: OutboundSpamPolicy, send: Partial<Send>) =>
  findingOf(
    profileOf({ at, tenant: { outboundSpamPolicy }, sends: [sendOf({ mailbox, ...send })] }),
    'outbound-spam-policy',
  )
const judge = (policy: OutboundSpamPolicy, send: Partial<Send>) => judgeAt(AT, policy, send)
const reached = { now: 'blocked', later: 'at-risk' } as const

describe('external recipients in an hour', () => {
  testWindow({
    at: MIDNIGHT,
    limit: 500,
    window: '1 h',
    judge: (count, time) => judgeAt(MIDNIGHT, { recipientLimitExternalPerHour: 500 }, mail(count, time)),
    reached,
  })
})

describe('internal recipients in an hour', () => {
  testWindow({
    at: MIDNIGHT,
    limit: 1000,
    window: '1 h',
    judge: (count, time) =>
      judgeAt(
        MIDNIGHT,
        { recipientLimitInternalPerHour: 1000 },
        { messages: count, internalRecipients: count, ...time },
      ),
    reached,
  })
})

describe('recipients in a day', () => {
  testWindow({
    at: MIDNIGHT,
    limit: 800,
    window: '24 h',
    judge: (count, time) => judgeAt(MIDNIGHT, { recipientLimitPerDay: 800 }, mail(count, time)),
    reached,
  })
})

describe('what happens at the limit', () => {
  const over = mail(600, { start: hours(-2), end: hours(-1) })
  const policy = { recipientLimitExternalPerHour: 500 }

  test('by default the sender is blocked until midnight in UTC', () => {
    expect(judge(policy, over)).toMatchObject({
      verdict: 'blocked',
      code: '5.1.8',
      basis: 'configured',
      freeAgainAt: '2026-11-23T00:00:00Z',
    })
  })

  test('a sender that reached it earlier today is blocked still', () => {
    const earlier = mail(600, { start: hours(-10), end: hours(-9) })
    expect(judge(policy, earlier)).toMatchObject({ verdict: 'blocked', reachedAt: '2026-11-22T02:50:00Z' })
  })

  test('one that reached it yesterday is not', () => {
    expect(judge(policy, mail(600, { start: hours(-20), end: hours(-19) })).verdict).toBe('clear')
  })

  test('what was reached yesterday and is over the limit still blocks until the next midnight', () => {
    const yesterday = mail(900, { start: hours(-20), end: hours(-19) })
    expect(judge({ recipientLimitPerDay: 800 }, yesterday)).toMatchObject({
      verdict: 'blocked',
      freeAgainAt: '2026-11-23T00:00:00Z',
    })
  })

  test('BlockUser does not end by itself', () => {
    expect(judge({ ...policy, actionWhenThresholdReached: 'BlockUser' }, over)).toMatchObject({
      verdict: 'blocked',
      freeAgainAt: null,
    })
  })

  test('Alert blocks nothing, and no report comes', () => {
    expect(judge({ ...policy, actionWhenThresholdReached: 'Alert' }, over)).toMatchObject({
      verdict: 'watch',
      code: null,
    })
  })
})

describe('what is not set', () => {
  test.each([[{}], [{ recipientLimitPerDay: 0, recipientLimitExternalPerHour: 0 }]])(
    '%j judges nothing: 0 is the default of the service',
    (outboundSpamPolicy) => {
      const profile = profileOf({ tenant: { outboundSpamPolicy }, sends: [mail(9999, { mailbox })] })
      expect(findingsOf(profile, 'outbound-spam-policy')).toEqual([])
    },
  )
})
