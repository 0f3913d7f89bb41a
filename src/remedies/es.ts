import { causes } from './es/causes.ts'
import { labels } from './es/labels.ts'
import { sendingBlocks } from './es/sending-blocks.ts'
import type { Locale } from './remedy.ts'

/** Spanish: every cause, and every code that blocks the sending side. */
export const es: Locale = { tag: 'es', name: 'Español', causes, codes: sendingBlocks, labels }
