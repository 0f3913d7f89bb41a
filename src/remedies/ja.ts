import { causes } from './ja/causes.ts'
import { labels } from './ja/labels.ts'
import { sendingBlocks } from './ja/sending-blocks.ts'
import type { Locale } from './remedy.ts'

/** Japanese: every cause, and every code that blocks the sending side. */
export const ja: Locale = { tag: 'ja', name: '日本語', causes, codes: sendingBlocks, labels }
