import { describe, expect, test } from 'vitest'
import type { Tenant } from '../../../src/policy/index.ts'
import { AT, findingOf, mail, profileOf } from '../example.ts'
import { testFreeAgain, testWindow, type WindowCase } from '../window-table.ts'

const domain = 'contoso.onmicrosoft.com'
const moeraOf = (count: number, given = {}, tenant: Partial<Tenant> = {}, at = AT) =>
  findingOf(profileOf({ at, tenant, sends: [mail(count, { domain, ...given })] }), 'moera')

describe('mail from onmicrosoft.com addresses', () => {
  const enforced: WindowCase = {
    limit: 100,
    window: '24 h',
    judge: (count, time) => moeraOf(count, time),
    reached: { now: 'blocked', later: 'at-risk' },
  }
  testWindow(enforced)
  testFreeAgain(enforced)

  test('gets 5.7.236', () => {
    expect(moeraOf(1)).toMatchObject({ code: '5.7.236', basis: 'documented', scope: 'tenant' })
  })
})

describe('what counts', () => {
  test.each([
    ['CONTOSO.onmicrosoft.com.', 5],
    ['contoso.mail.onmicrosoft.com', 5],
    ['contoso.com', 0],
    ['notonmicrosoft.com', 0],
  ])('mail of %s: %i of 5', (name, used) => {
    expect(moeraOf(5, { domain: name }).used).toBe(used)
  })

  test('a domain that is marked as given by Microsoft', () => {
    const domains = [{ name: 'contoso.example', accepted: true, onmicrosoft: true }]
    expect(
      findingOf(profileOf({ domains, sends: [mail(5, { domain: 'contoso.example' })] }), 'moera').used,
    ).toBe(5)
  })

  test('not what is sent by other services', () => {
    expect(moeraOf(5, { route: 'acs' }).used).toBe(0)
    expect(moeraOf(5, { route: 'hve' }).used).toBe(0)
  })
})

describe('the stages of the rollout', () => {
  test.each([
    [{ plan: 'trial' }, '2025-10-15'],
    [{ licenses: 2 }, '2025-12-01'],
    [{ licenses: 3 }, '2026-01-07'],
    [{ licenses: 10 }, '2026-01-07'],
    [{ licenses: 11 }, '2026-02-02'],
    [{ licenses: 51 }, '2026-03-02'],
    [{ licenses: 201 }, '2026-04-01'],
    [{ licenses: 2001 }, '2026-05-04'],
    [{ licenses: 10_001 }, '2026-06-01'],
  ] as const)('%j is blocked from %s on, and watched before', (tenant, day) => {
    const at = `${day}T00:00:00Z`
    const before = new Date(Date.parse(at) - 1000).toISOString()
    const sent = (end: string) => ({ start: new Date(Date.parse(end) - 1000).toISOString(), end })
    expect(moeraOf(500, sent(at), tenant, at).verdict).toBe('blocked')
    expect(moeraOf(500, sent(before), tenant, before).verdict).toBe('watch')
  })
})
