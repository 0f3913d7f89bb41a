import { BULK_MESSAGES, bulkRule } from '../bulk-sender.ts'
import { pages } from '../pages.ts'

/** Mail to consumer mailboxes of Outlook.com, by From domain. */
export const outlookHighVolume = bulkRule({
  id: 'outlook-high-volume',
  receiver: 'Outlook.com',
  source: pages.outlookAuthentication,
  asOf: '2025-05-05',
  since: Date.UTC(2025, 4, 5),
  limitOf: () => BULK_MESSAGES,
  basis: 'documented',
  code: '5.7.515',
  countedAs: (domain) => domain,
  key: 'outlook',
  links: ['outlookAuthentication', 'spf', 'dkim', 'dmarc'],
})
