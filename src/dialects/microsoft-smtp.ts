import type { Dialect } from './dialect.ts'
import { contentTypeOf } from './signs.ts'

export const signs =
  '`X-DSNContext`; boundary `…DSN=_…`; "This is an automatically generated Delivery Status Notification." with "Delivery to the following recipients failed." or "… has been delayed."'

/** The SMTP service of Windows (IIS), on which Exchange 2000 and 2003 send. Gmail's first sentence has no full stop. */
export const microsoftSmtp: Dialect = {
  id: 'microsoft-smtp',
  name: 'Microsoft SMTP Service (IIS, Exchange 2000 and 2003)',
  clues: ['x-dsncontext', 'dsn=_', 'this is an automatically generated delivery status notification.'],
  recognises(anatomy) {
    return (
      anatomy.header.has('x-dsncontext') ||
      /DSN=_[\dA-F]{8,}/.test(contentTypeOf(anatomy)) ||
      (/^This is an automatically generated Delivery Status Notification\.\s*$/m.test(anatomy.opening) &&
        /^Delivery to the following recipients (?:failed|has been delayed)\.|^Unable to deliver message to the following recipients, /m.test(
          anatomy.opening,
        ))
    )
  },
}
