import { bulkRule } from '../bulk-sender.ts'
import { pages } from '../pages.ts'

/** Mail to Yahoo, by From domain. What makes a bulk sender is not published: a setting. */
export const yahooBulk = bulkRule({
  id: 'yahoo-bulk',
  receiver: 'Yahoo',
  source: pages.yahooSenders,
  asOf: '2026-02-15',
  since: Date.UTC(2024, 1, 1),
  limitOf: ({ settings }) => settings.yahooBulkMessages,
  basis: 'unpublished',
  code: '5.7.9',
  countedAs: (domain) => domain,
  key: 'yahoo',
  links: ['yahooSenders', 'spf', 'dkim', 'dmarc'],
})
