import { causes } from './de/causes.ts'
import { labels } from './de/labels.ts'
import { sendingBlocks } from './de/sending-blocks.ts'
import type { Locale } from './remedy.ts'

/** German: every cause, and every code that blocks the sending side. */
export const de: Locale = { tag: 'de', name: 'Deutsch', causes, codes: sendingBlocks, labels }
