import { blockLists } from './block-lists.ts'
import type { Row } from './row.ts'
import { table } from './table.ts'

const shared = {
  table: 'block-lists',
  emitter: null,
  source: "The lists' own pages and TXT records",
  asOf: '2026-11-22',
} as const

/** A refusal that names the Spamhaus error of a receiver that asks through a public resolver: no listing of anyone. */
const misused = table(shared, [
  {
    name: 'spamhaus-open-resolver',
    phrase: 'error: open resolver',
    cause: 'system-error',
    source: 'TXT records of Spamhaus; ZoneMTA, config/bounces.txt',
    example: '554 5.7.1 Client host [192.0.2.25] blocked using zen.spamhaus.org; Error: open resolver',
  },
  {
    name: 'spamhaus-return-code',
    phrase: 'check.spamhaus.org/returnc/',
    cause: 'system-error',
    source: 'TXT records of Spamhaus; ZoneMTA, config/bounces.txt',
    example:
      '554 5.7.1 Client host [192.0.2.25] blocked using zen.spamhaus.org; https://check.spamhaus.org/returnc/pub/192.0.2.53/',
  },
])

/** The rows of the lists: one for each mark. */
export const blockListRows: readonly Row[] = [
  ...blockLists.flatMap(({ id, lists, marks }) =>
    table(
      shared,
      marks.map((mark) => ({
        name: `${id}/${mark}`,
        phrase: mark,
        cause: lists === 'ip' ? ('ip-blocklisted' as const) : ('domain-blocklisted' as const),
        example:
          lists === 'domain' && mark.length > 13
            ? `554 Message blocked using ${mark}`
            : `550 found at ${mark}`,
      })),
    ),
  ),
  ...misused,
]
