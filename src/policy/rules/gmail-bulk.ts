import { BULK_MESSAGES, bulkRule } from '../bulk-sender.ts'
import { primaryDomain } from '../../values/domain-name.ts'
import { pages } from '../pages.ts'

/** Mail to personal Gmail accounts, by primary domain: all subdomains count together. */
export const gmailBulk = bulkRule({
  id: 'gmail-bulk',
  receiver: 'Gmail',
  source: pages.gmailSenders,
  asOf: '2026-03-11',
  since: Date.UTC(2024, 1, 1),
  limitOf: () => BULK_MESSAGES,
  basis: 'documented',
  code: '5.7.26',
  countedAs: primaryDomain,
  key: 'gmail',
  links: ['gmailSenders', 'spf', 'dkim', 'dmarc'],
})
