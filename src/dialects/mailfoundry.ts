import type { Dialect } from './dialect.ts'
import { firstHopOf } from './signs.ts'

export const signs =
  'received by `(MAILFOUNDRY)`; "Unable to deliver message to: <…>⏎Delivery failed for the following reason:"'

/** MailFoundry, a filtering gateway. */
export const mailfoundry: Dialect = {
  id: 'mailfoundry',
  name: 'MailFoundry',
  clues: ['(mailfoundry)', 'unable to deliver message to: <'],
  recognises: (anatomy) =>
    (firstHopOf(anatomy).includes('(MAILFOUNDRY)') && anatomy.subject === 'Message delivery has failed') ||
    /^Unable to deliver message to: <[^>\n]{3,320}>\s*\nDelivery failed for the following reason:/m.test(
      anatomy.opening,
    ),
}
