import { causes } from './de/causes.ts'
import { contentCodes } from './de/codes/content.ts'
import { recipientCodes } from './de/codes/recipients.ts'
import { reputationCodes } from './de/codes/reputation.ts'
import { routingCodes } from './de/codes/routing.ts'
import { submissionCodes } from './de/codes/submission.ts'
import { labels } from './de/labels.ts'
import { sendingBlocks } from './de/sending-blocks.ts'
import type { Locale } from './remedy.ts'

/** German: every cause, and every code that has a remedy of its own. */
export const de: Locale = {
  tag: 'de',
  name: 'Deutsch',
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
