import { describe, expect, test } from 'vitest'
import type { Profile } from '../../../src/policy/index.ts'
import { predictBlocking } from '../../../src/policy/index.ts'
import { classify } from '../../../src/core-verbs.ts'
import { findingsOf, hours, profileOf, seconds } from '../example.ts'

const judge = (...known: NonNullable<Profile['known']>) => findingsOf(profileOf({ known }), 'known-block')

describe('a block that was seen', () => {
  test('outweighs every prediction', () => {
    const forecast = predictBlocking(profileOf({ known: [{ code: '5.7.750', seenAt: hours(-30) }] }))
    expect(forecast).toMatchObject({ verdict: 'blocked', expects: ['5.7.750'] })
    expect(forecast.findings[0]).toMatchObject({
      rule: 'known-block',
      verdict: 'blocked',
      code: '5.7.750',
      reachedAt: hours(-30),
      freeAgainAt: null,
    })
  })

  test('can be handed in as the status of a recipient', () => {
    const recipient = { address: 'someone@example.com', status: '5.7.750', lastAttemptDate: hours(-5) }
    expect(judge(recipient)).toMatchObject([{ code: '5.7.750', reachedAt: hours(-5) }])
    expect(judge({ ...recipient, lastAttemptDate: null })).toMatchObject([{ reachedAt: hours(0) }])
    expect(judge({ ...recipient, seenAt: hours(-4) })).toMatchObject([{ reachedAt: hours(-4) }])
  })

  test('may be one of a single account, which Microsoft has to lift', () => {
    expect(judge({ status: '5.7.503', lastAttemptDate: hours(-30) })).toMatchObject([
      { code: '5.7.503', scope: 'mailbox', freeAgainAt: null },
    ])
  })

  test('can be handed in as a diagnosis', () => {
    const diagnosis = {
      cause: 'sender-blocked',
      evidence: [{ rule: 'exchange-online/5.7.711', source: 'reply', text: 'bad inbound connector' }],
    }
    expect(judge(diagnosis)).toMatchObject([{ code: '5.7.711', scope: 'connector' }])
  })

  test('is no block of the sender where another system refused', () => {
    expect(judge({ status: '5.1.8', emitter: 'exchange-online' })).toHaveLength(1)
    expect(judge({ status: '5.1.8', emitter: 'gmail' })).toEqual([])
    expect(judge({ status: '5.1.8', emitter: null })).toEqual([])
    expect(judge({ status: '5.7.750', emitter: null })).toHaveLength(1)
    expect(judge({ evidence: [{ rule: 'iana/5.1.8' }] })).toEqual([])
  })

  test.each([
    ['550 5.7.750 Service unavailable. Client blocked from sending from unregistered domains', '5.7.750'],
    ['550 5.7.705 Access denied, tenant has exceeded threshold', '5.7.705'],
    ['550 5.7.711 Access denied, bad inbound connector. AS(2204)', '5.7.711'],
    ['550 5.1.8 Access denied, bad outbound sender', '5.1.8'],
    ['550 5.7.501 Access denied, spam abuse detected', '5.7.501'],
    ['550 5.7.502 Access denied, banned sender', '5.7.502'],
  ])('is taken from the diagnosis of %s', (reply, code) => {
    expect(judge(classify(reply))).toMatchObject([{ code, verdict: 'blocked' }])
  })

  test('names what was blocked', () => {
    expect(
      judge({ code: '5.1.8', subject: 'a@contoso.com' }, { code: '5.1.8', subject: 'b@contoso.com' }),
    ).toMatchObject([
      { subject: 'a@contoso.com', scope: 'mailbox' },
      { subject: 'b@contoso.com', scope: 'mailbox' },
    ])
  })

  test('counts once, as it was last seen', () => {
    expect(
      judge({ code: '5.7.705', seenAt: hours(-9) }, { code: '5.7.705', seenAt: hours(-3) }),
    ).toMatchObject([{ reachedAt: hours(-3) }])
  })

  test('does not count before it was seen', () => {
    expect(judge({ code: '5.7.750', seenAt: seconds(1) })).toEqual([])
  })
})

describe('the end of a block', () => {
  test.each(['5.7.232', '5.7.233', '5.7.236', '5.1.90'])('%s ends by itself within 24 hours', (code) => {
    expect(judge({ code, seenAt: seconds(1 - 86_400) })).toMatchObject([{ freeAgainAt: seconds(1) }])
    expect(judge({ code, seenAt: hours(-24) })).toEqual([])
  })

  test.each(['5.7.750', '5.7.705', '5.7.711', '5.7.64', '5.7.708', '5.1.8', '5.7.515', '5.7.520', '5.7.720'])(
    '%s holds until it is lifted',
    (code) => {
      expect(judge({ code, seenAt: hours(-240) })).toHaveLength(1)
      expect(judge({ code, seenAt: hours(-240), liftedAt: hours(0) })).toEqual([])
      expect(judge({ code, seenAt: hours(-240), liftedAt: seconds(1) })).toHaveLength(1)
    },
  )

  test('a block seen again after it was lifted holds', () => {
    const lifted = { code: '5.7.750', seenAt: hours(-48), liftedAt: hours(-24) }
    expect(judge(lifted, { code: '5.7.750', seenAt: hours(-47) })).toEqual([])
    expect(judge(lifted, { code: '5.7.750', seenAt: hours(-1) })).toHaveLength(1)
  })
})

describe('what is no block of the sender', () => {
  test.each(['5.1.10', '5.7.703', '5.2.2', '5.7.30', '5.4.1'])(
    '%s is named in a note, and not counted',
    (code) => {
      const forecast = predictBlocking(profileOf({ known: [{ code }] }))
      expect(forecast.verdict).toBe('clear')
      expect(forecast.notes.join()).toContain(code)
    },
  )

  test('a report without a code says nothing', () => {
    expect(judge({ status: null }, { evidence: [{ rule: 'phrase/mailbox-full' }] })).toEqual([])
  })
})
