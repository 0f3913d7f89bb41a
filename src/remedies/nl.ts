import { causes } from './nl/causes.ts'
import { labels } from './nl/labels.ts'
import { sendingBlocks } from './nl/sending-blocks.ts'
import type { Locale } from './remedy.ts'

/** Dutch: every cause, and every code that blocks the sending side. */
export const nl: Locale = { tag: 'nl', name: 'Nederlands', causes, codes: sendingBlocks, labels }
