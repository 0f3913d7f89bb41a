import { causes } from './it/causes.ts'
import { labels } from './it/labels.ts'
import { sendingBlocks } from './it/sending-blocks.ts'
import type { Locale } from './remedy.ts'

/** Italian: every cause, and every code that blocks the sending side. */
export const it: Locale = { tag: 'it', name: 'Italiano', causes, codes: sendingBlocks, labels }
