import { causes } from './fr/causes.ts'
import { contentCodes } from './fr/codes/content.ts'
import { recipientCodes } from './fr/codes/recipients.ts'
import { reputationCodes } from './fr/codes/reputation.ts'
import { routingCodes } from './fr/codes/routing.ts'
import { submissionCodes } from './fr/codes/submission.ts'
import { labels } from './fr/labels.ts'
import { sendingBlocks } from './fr/sending-blocks.ts'
import type { Locale } from './remedy.ts'

/** French: every cause, and every code that has a remedy of its own. */
export const fr: Locale = {
  tag: 'fr',
  name: 'Français',
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
