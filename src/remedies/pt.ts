import { causes } from './pt/causes.ts'
import { labels } from './pt/labels.ts'
import { sendingBlocks } from './pt/sending-blocks.ts'
import type { Locale } from './remedy.ts'

/** Portuguese: every cause, and every code that blocks the sending side. */
export const pt: Locale = { tag: 'pt', name: 'Português', causes, codes: sendingBlocks, labels }
