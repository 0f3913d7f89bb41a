import { expect, test } from 'vitest'
import { findingOf, mail, profileOf } from '../example.ts'
import { testBulkRule } from './bulk.ts'

testBulkRule('yahoo-bulk', 'yahoo', '5.7.9')

test('the number is a setting, for Yahoo publishes none', () => {
  const profile = profileOf({
    settings: { yahooBulkMessages: 700 },
    sends: [mail(600, { receivers: { yahoo: 600 } })],
  })
  expect(findingOf(profile, 'yahoo-bulk')).toMatchObject({
    limit: 700,
    basis: 'unpublished',
    verdict: 'watch',
  })
})
