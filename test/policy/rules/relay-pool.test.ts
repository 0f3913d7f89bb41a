import { describe, expect, test } from 'vitest'
import type { Domain, Route } from '../../../src/policy/index.ts'
import { findingsOf, mail, profileOf } from '../example.ts'

const judge = (route: Route, domain?: Partial<Domain>) =>
  findingsOf(
    profileOf({
      domains: domain ? [{ name: 'fabrikam.com', accepted: false, ...domain }] : [],
      sends: [mail(9, { domain: 'fabrikam.com', route })],
    }),
    'relay-pool',
  )

describe.each(['forwarding', 'connector'] as const)('mail of a foreign domain by the route %s', (route) => {
  test('leaves by the pool where neither SPF nor DKIM passes', () => {
    expect(judge(route, { spf: 'fail', dkim: 'none' })).toMatchObject([
      { verdict: 'watch', code: '5.7.367', used: 9, limit: null },
    ])
  })

  test('is clear where this is not known, and the finding says so', () => {
    expect(judge(route)).toMatchObject([
      { verdict: 'clear', used: 9, why: expect.stringContaining('not known') },
    ])
    expect(judge(route, { spf: 'fail' })).toMatchObject([{ verdict: 'clear' }])
  })
})

test.each([[{ accepted: true }], [{ spf: 'pass' }], [{ dkim: 'pass' }]] as const)(
  '%j keeps it out',
  (domain) => {
    expect(judge('forwarding', domain)).toEqual([])
  },
)

test('mail from mailboxes does not go there', () => {
  expect(judge('mailbox')).toEqual([])
})
