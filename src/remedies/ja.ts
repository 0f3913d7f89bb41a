import { causes } from './ja/causes.ts'
import { contentCodes } from './ja/codes/content.ts'
import { recipientCodes } from './ja/codes/recipients.ts'
import { reputationCodes } from './ja/codes/reputation.ts'
import { routingCodes } from './ja/codes/routing.ts'
import { submissionCodes } from './ja/codes/submission.ts'
import { labels } from './ja/labels.ts'
import { sendingBlocks } from './ja/sending-blocks.ts'
import type { Locale } from './remedy.ts'

/** Japanese: every cause, and every code that has a remedy of its own. */
export const ja: Locale = {
  tag: 'ja',
  name: '日本語',
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
