import { DAY } from '../values/instant.ts'
import { countsForMailbox } from './routes.ts'
import { seenBlocks } from './seen-block.ts'
import { bySubject } from './rule.ts'
import { flowsOf, type Situation } from './situation.ts'
import { followUnder, standingOf } from './standing.ts'
import { names } from './words.ts'

/** External recipients of a mailbox in 24 hours, under the limit that never came. */
const CANCELLED_LIMIT = 2000

/**
 * The mailbox external recipient rate limit (ERR, MERRL), announced on 2024-04-15, was cancelled in January 2026 and
 * never enforced (https://techcommunity.microsoft.com/t5/exchange-team-blog/exchange-online-to-introduce-external-recipient-rate-limit/ba-p/4114733).
 */
function noteOnCancelledLimit(situation: Situation): string[] {
  const lookOut = { at: situation.at, window: DAY, watchShare: situation.settings.watchShare }
  const isOver = bySubject(situation.traffic, ({ route, mailbox }) =>
    countsForMailbox(route) ? mailbox : null,
  ).some(([, traffic]) => {
    const flows = flowsOf(traffic, ({ external }) => external)
    return standingOf(followUnder(CANCELLED_LIMIT, flows, lookOut), lookOut).used > CANCELLED_LIMIT
  })
  return isOver
    ? [
        'A mailbox sends to more than 2,000 external recipients in 24 hours. The limit that was announced for this ' +
          '(mailbox external recipient rate limit, MERRL) was cancelled in January 2026 and never enforced; it is not applied.',
      ]
    : []
}

function noteOnNamelessMailboxes({ traffic }: Situation): string[] {
  const isNameless = traffic.some(
    ({ route, mailbox }) => mailbox === null && (route === 'mailbox' || route === 'smtp-auth'),
  )
  return isNameless
    ? [
        'Some sends from mailboxes do not say which: they count for the tenant, and for no limit of a mailbox.',
      ]
    : []
}

function noteOnNamelessConnectors({ traffic, tenant }: Situation): string[] {
  const isNameless = traffic.some(({ route, connector }) => route === 'connector' && connector === null)
  return isNameless && tenant.connectors !== undefined
    ? ['Some sends by a connector do not say which: they count for the tenant, and for no connector.']
    : []
}

function noteOnLongSends({ traffic }: Situation): string[] {
  return traffic.some(({ start, end }) => end - start > DAY)
    ? [
        'Some sends are totals over more than 24 hours. They are spread evenly, and a peak within them is not seen: hand in hourly counts.',
      ]
    : []
}

function noteOnOtherRefusals(situation: Situation): string[] {
  const others = seenBlocks(situation).filter(({ block }) => block === null)
  const codes = [...new Set(others.map(({ code }) => code))]
  return codes.length > 0
    ? [
        `Not taken for a block of the sender: ${names(codes)}, which concerns single recipients or messages, or means different things by who wrote it.`,
      ]
    : []
}

/** What the reader should know of a forecast. */
export function notesOn(situation: Situation): string[] {
  return [
    ...noteOnCancelledLimit(situation),
    ...noteOnNamelessMailboxes(situation),
    ...noteOnNamelessConnectors(situation),
    ...noteOnLongSends(situation),
    ...noteOnOtherRefusals(situation),
  ]
}
