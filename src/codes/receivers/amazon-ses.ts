/*
 * Refusals of Amazon SES to its senders.
 *
 * The source of each stands at its rows; snapshot 2026-11-22.
 * Left out: the types of its notifications (Permanent/General and the like), which are no replies.
 */
import type { Row } from '../row.ts'
import { table } from '../table.ts'

/** Every known refusal of Amazon SES to its senders. */
export const amazonSesRows: readonly Row[] = table(
  {
    table: 'amazon-ses',
    emitter: 'amazon-ses',
    source: 'https://docs.aws.amazon.com/ses/latest/dg/troubleshoot-error-messages.html',
    asOf: '2026',
    confidence: 'medium',
  },
  [
    {
      phrase: 'daily message quota exceeded',
      cause: 'sender-limit-exceeded',
      example: '554 Throttling failure: Daily message quota exceeded.',
    },
    {
      phrase: 'maximum sending rate exceeded',
      cause: 'sender-limit-exceeded',
      example: '454 Throttling failure: Maximum sending rate exceeded.',
    },
    {
      phrase: 'email address is not verified',
      cause: 'sender-rejected',
      example:
        '554 Message rejected: Email address is not verified. The following identities failed the check: sam@example.net',
    },
  ],
)
