import { expect, test } from 'vitest'
import type { Tenant } from '../../../src/policy/index.ts'
import { findingsOf, hours, mail, profileOf, sendOf } from '../example.ts'

const judge = (tenant: Partial<Tenant>, sends = [mail(3)]) =>
  findingsOf(profileOf({ tenant, sends }), 'new-tenant-ip')

test('external mail of a trial tenant is watched', () => {
  expect(judge({ plan: 'trial' })).toMatchObject([
    { verdict: 'watch', code: '5.7.708', used: 3, limit: null, basis: 'unpublished' },
  ])
})

test('a paid tenant is new for 30 days', () => {
  expect(judge({ createdAt: hours(-24 * 30 + 1) })).toHaveLength(1)
  expect(judge({ createdAt: hours(-24 * 30) })).toEqual([])
})

test('a tenant of unknown age is taken for an old one', () => {
  expect(judge({})).toEqual([])
})

test('mail within the tenant is nothing to watch', () => {
  expect(judge({ plan: 'trial' }, [sendOf({ messages: 5, internalRecipients: 5 })])).toEqual([])
})
