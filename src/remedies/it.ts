import { causes } from './it/causes.ts'
import { contentCodes } from './it/codes/content.ts'
import { recipientCodes } from './it/codes/recipients.ts'
import { reputationCodes } from './it/codes/reputation.ts'
import { routingCodes } from './it/codes/routing.ts'
import { submissionCodes } from './it/codes/submission.ts'
import { labels } from './it/labels.ts'
import { sendingBlocks } from './it/sending-blocks.ts'
import type { Locale } from './remedy.ts'

/** Italian: every cause, and every code that has a remedy of its own. */
export const it: Locale = {
  tag: 'it',
  name: 'Italiano',
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
