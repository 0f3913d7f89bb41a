import { describe, expect, test } from 'vitest'
import type { Domain, RuleId, Send } from '../../../src/policy/index.ts'
import { findingOf, findingsOf, mail, profileOf } from '../example.ts'
import { testWindow } from '../window-table.ts'

/** Tests what the rules of Outlook.com, Gmail and Yahoo have in common. */
export function testBulkRule(
  rule: RuleId,
  receiver: keyof NonNullable<Send['receivers']>,
  code: string,
): void {
  const judge = (send: Partial<Send>, domain: Partial<Domain> = { dmarc: 'none' }) =>
    findingOf(
      profileOf({ domains: [{ name: 'contoso.com', accepted: true, ...domain }], sends: [mail(6000, send)] }),
      rule,
    )

  describe('mail of a domain without DMARC', () => {
    testWindow({
      limit: 5000,
      window: '24 h',
      judge: (count, time) => judge({ ...mail(count, time), receivers: { [receiver]: count } }),
      reached: { now: 'at-risk', later: 'at-risk' },
    })

    test('gets its code', () => {
      expect(judge({ receivers: { [receiver]: 5000 } })).toMatchObject({
        code,
        scope: 'domain',
        subject: 'contoso.com',
      })
    })
  })

  test('where it is not known how much goes to the receiver, it is watched, never more', () => {
    expect(judge({})).toMatchObject({ verdict: 'watch', used: 6000 })
  })

  test('mail to other receivers does not count', () => {
    expect(judge({ receivers: { [receiver]: 10 } })).toMatchObject({ verdict: 'clear', used: 10 })
  })

  test('where SPF, DKIM and DMARC pass, no number is too large', () => {
    const passing = { spf: 'pass', dkim: 'pass', dmarc: 'pass' } as const
    expect(judge({ receivers: { [receiver]: 6000 } }, passing)).toMatchObject({
      verdict: 'clear',
      reachedAt: null,
    })
  })

  test('where nothing is known of them, it is watched, never more', () => {
    expect(judge({ receivers: { [receiver]: 6000 } }, {}).verdict).toBe('watch')
  })

  test('where neither they nor the receivers are known, it is clear, and the finding says so', () => {
    expect(judge({}, {})).toMatchObject({
      verdict: 'clear',
      used: 6000,
      why: expect.stringContaining('not known'),
    })
  })

  test('forwarded mail is of the domains of others', () => {
    expect(findingsOf(profileOf({ sends: [mail(6000, { route: 'forwarding' })] }), rule)).toEqual([])
  })

  test('mail by Azure Communication Services counts as any other', () => {
    expect(judge({ route: 'acs', receivers: { [receiver]: 6000 } }).verdict).toBe('at-risk')
  })
}
