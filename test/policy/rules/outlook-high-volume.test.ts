import { expect, test } from 'vitest'
import { findingOf, mail, profileOf } from '../example.ts'
import { testBulkRule } from './bulk.ts'

testBulkRule('outlook-high-volume', 'outlook', '5.7.515')

test('before 2025-05-05 nothing was refused', () => {
  const time = { start: '2025-05-04T00:00:00Z', end: '2025-05-04T10:00:00Z', receivers: { outlook: 6000 } }
  const domains = [{ name: 'contoso.com', accepted: true, dmarc: 'none' as const }]
  const profile = (at: string) => profileOf({ at, domains, sends: [mail(6000, time)] })
  expect(findingOf(profile('2025-05-04T12:00:00Z'), 'outlook-high-volume').verdict).toBe('watch')
  expect(findingOf(profile('2025-05-05T00:00:00Z'), 'outlook-high-volume').verdict).toBe('at-risk')
})
