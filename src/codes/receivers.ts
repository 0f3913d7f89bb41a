/*
 * What single receivers and senders' services answer in words or numbers of their own: one file a receiver or a group.
 *
 * Snapshot: 2026-11-22. Left out for want of a page or of a second witness: Zoho, Free, Facebook (retired), wp.pl and
 * Rackspace; and wordings that these write like everyone else, which stand in `phrases/`.
 */
import { amazonSesRows } from './receivers/amazon-ses.ts'
import { chineseRows } from './receivers/china.ts'
import { europeanRows } from './receivers/europe.ts'
import { gmailRows } from './receivers/gmail.ts'
import { iCloudRows } from './receivers/icloud.ts'
import { northAmericanRows } from './receivers/north-america.ts'
import { russianRows } from './receivers/russia.ts'
import { securityGatewayRows } from './receivers/security-gateways.ts'
import { yahooRows } from './receivers/yahoo.ts'
import type { Row } from './row.ts'

/** What single receivers and senders' services answer in words of their own. */
export const receiverRows: readonly Row[] = [
  ...gmailRows,
  ...yahooRows,
  ...iCloudRows,
  ...securityGatewayRows,
  ...northAmericanRows,
  ...europeanRows,
  ...chineseRows,
  ...russianRows,
  ...amazonSesRows,
]
