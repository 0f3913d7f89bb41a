import { blockListRows } from './block-list-rows.ts'
import { exchangeOnlineRows } from './exchange-online.ts'
import { ianaRows } from './iana.ts'
import { phraseRows } from './phrases.ts'
import { receiverRows } from './receivers.ts'
import { replyCodeRows } from './reply-codes.ts'
import type { Row } from './row.ts'

/** Every row of every table. Where two apply alike, the first decides: what anyone writes before what one writes. */
export const allRows: readonly Row[] = [
  ...phraseRows,
  ...blockListRows,
  ...exchangeOnlineRows,
  ...receiverRows,
  ...replyCodeRows,
  ...ianaRows,
]
