import { causes } from './fr/causes.ts'
import { labels } from './fr/labels.ts'
import { sendingBlocks } from './fr/sending-blocks.ts'
import type { Locale } from './remedy.ts'

/** French: every cause, and every code that blocks the sending side. */
export const fr: Locale = { tag: 'fr', name: 'Français', causes, codes: sendingBlocks, labels }
