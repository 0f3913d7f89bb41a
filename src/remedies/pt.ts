import type { Locale } from './remedy.ts'
import { causes } from './pt/causes.ts'
import { contentCodes } from './pt/codes/content.ts'
import { recipientCodes } from './pt/codes/recipients.ts'
import { reputationCodes } from './pt/codes/reputation.ts'
import { routingCodes } from './pt/codes/routing.ts'
import { submissionCodes } from './pt/codes/submission.ts'
import { labels } from './pt/labels.ts'
import { sendingBlocks } from './pt/sending-blocks.ts'

/** Portuguese: every cause, and every code that has a remedy of its own. */
export const pt: Locale = {
  tag: 'pt',
  name: 'Português',
  causes,
  codes: {
    ...sendingBlocks,
    ...recipientCodes,
    ...submissionCodes,
    ...routingCodes,
    ...reputationCodes,
    ...contentCodes,
  },
  labels,
}
