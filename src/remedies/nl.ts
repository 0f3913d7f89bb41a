import { causes } from './nl/causes.ts'
import { contentCodes } from './nl/codes/content.ts'
import { recipientCodes } from './nl/codes/recipients.ts'
import { reputationCodes } from './nl/codes/reputation.ts'
import { routingCodes } from './nl/codes/routing.ts'
import { submissionCodes } from './nl/codes/submission.ts'
import { labels } from './nl/labels.ts'
import { sendingBlocks } from './nl/sending-blocks.ts'
import type { Locale } from './remedy.ts'

/** Dutch: every cause, and every code that has a remedy of its own. */
export const nl: Locale = {
  tag: 'nl',
  name: 'Nederlands',
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
