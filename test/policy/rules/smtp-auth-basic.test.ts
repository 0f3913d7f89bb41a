import { describe, expect, test } from 'vitest'
import type { Send, Tenant } from '../../../src/policy/index.ts'
import { AT, findingsOf, mail, profileOf } from '../example.ts'

const judge = (send: Partial<Send>, tenant: Partial<Tenant> = {}, at = AT) =>
  findingsOf(
    profileOf({
      at,
      tenant,
      sends: [
        mail(5, {
          route: 'smtp-auth',
          start: new Date(Date.parse(at) - 1000).toISOString(),
          end: at,
          ...send,
        }),
      ],
    }),
    'smtp-auth-basic',
  )

describe('user name and password in client submission', () => {
  test.each([
    ['2026-12-31T23:59:59Z', undefined, 'watch'],
    ['2027-01-01T00:00:00Z', undefined, 'at-risk'],
    ['2027-01-01T00:00:00Z', 'allowed', 'watch'],
    ['2026-11-22T12:00:00Z', 'blocked', 'at-risk'],
  ] as const)('at %s in a tenant where they are %s: %s', (at, smtpBasicAuth, verdict) => {
    const tenant = smtpBasicAuth ? { smtpBasicAuth } : {}
    expect(judge({ authentication: 'basic' }, tenant, at)).toMatchObject([
      { verdict, code: '5.7.30', used: 5 },
    ])
  })

  test('OAuth is not concerned', () => {
    expect(judge({ authentication: 'oauth' }, { smtpBasicAuth: 'blocked' })).toEqual([])
  })

  test('clients of which nothing is known are clear, and the finding says so', () => {
    expect(judge({}, {}, '2027-02-01T00:00:00Z')).toMatchObject([
      { verdict: 'clear', used: 5, limit: null, why: expect.stringContaining('not all known') },
    ])
  })

  test('nor is another route', () => {
    expect(judge({ route: 'mailbox' })).toEqual([])
  })
})
