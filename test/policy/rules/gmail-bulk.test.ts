import { expect, test } from 'vitest'
import { findingOf, mail, profileOf } from '../example.ts'
import { testBulkRule } from './bulk.ts'

testBulkRule('gmail-bulk', 'gmail', '5.7.26')

test('subdomains count together with their primary domain', () => {
  const receivers = { gmail: 3000 }
  const sends = [mail(3000, { domain: 'news.contoso.com', receivers }), mail(3000, { receivers })]
  expect(findingOf(profileOf({ sends }), 'gmail-bulk')).toMatchObject({ subject: 'contoso.com', used: 6000 })
})

test('one subdomain that does not pass is enough', () => {
  const passing = { accepted: true, spf: 'pass', dkim: 'pass', dmarc: 'pass' } as const
  const domains = [
    { name: 'contoso.com', ...passing },
    { name: 'news.contoso.com', ...passing, dkim: 'fail' as const },
  ]
  const sends = [mail(6000, { receivers: { gmail: 6000 } }), mail(1, { domain: 'news.contoso.com' })]
  expect(findingOf(profileOf({ domains, sends }), 'gmail-bulk')).toMatchObject({ verdict: 'at-risk' })
})
