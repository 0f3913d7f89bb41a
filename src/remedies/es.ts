import { causes } from './es/causes.ts'
import { contentCodes } from './es/codes/content.ts'
import { recipientCodes } from './es/codes/recipients.ts'
import { reputationCodes } from './es/codes/reputation.ts'
import { routingCodes } from './es/codes/routing.ts'
import { submissionCodes } from './es/codes/submission.ts'
import { labels } from './es/labels.ts'
import { sendingBlocks } from './es/sending-blocks.ts'
import type { Locale } from './remedy.ts'

/** Spanish: every cause, and every code that has a remedy of its own. */
export const es: Locale = {
  tag: 'es',
  name: 'Español',
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
