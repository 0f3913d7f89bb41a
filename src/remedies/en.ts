import type { Locale } from './remedy.ts'
import { causes } from './en/causes.ts'
import { contentCodes } from './en/codes/content.ts'
import { recipientCodes } from './en/codes/recipients.ts'
import { reputationCodes } from './en/codes/reputation.ts'
import { routingCodes } from './en/codes/routing.ts'
import { submissionCodes } from './en/codes/submission.ts'
import { labels } from './en/labels.ts'
import { sendingBlocks } from './en/sending-blocks.ts'

/** English: every cause, and every code that has a remedy of its own. */
export const en: Locale = {
  tag: 'en',
  name: 'English',
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
