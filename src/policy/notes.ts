import { DAY } from '../values/instant.ts'
import type { ForecastLocale } from './forecast-locale.ts'
import { countsForMailbox } from './routes.ts'
import { seenBlocks } from './seen-block.ts'
import { bySubject } from './rule.ts'
import { flowsOf, type Situation } from './situation.ts'
import { followUnder, standingOf } from './standing.ts'

type Notes = ForecastLocale['notes']

/** External recipients of a mailbox in 24 hours, under the limit that never came. */
const CANCELLED_LIMIT = 2000

/**
 * The mailbox external recipient rate limit (ERR, MERRL), announced on 2024-04-15, was cancelled in January 2026 and
 * never enforced (https://techcommunity.microsoft.com/t5/exchange-team-blog/exchange-online-to-introduce-external-recipient-rate-limit/ba-p/4114733).
 */
function noteOnCancelledLimit(situation: Situation, notes: Notes): string[] {
  const lookOut = { at: situation.at, window: DAY, watchShare: situation.settings.watchShare }
  const isOver = bySubject(situation.traffic, ({ route, mailbox }) =>
    countsForMailbox(route) ? mailbox : null,
  ).some(([, traffic]) => {
    const flows = flowsOf(traffic, ({ external }) => external)
    return standingOf(followUnder(CANCELLED_LIMIT, flows, lookOut), lookOut).used > CANCELLED_LIMIT
  })
  return isOver ? [notes.cancelledLimit(CANCELLED_LIMIT)] : []
}

function noteOnNamelessMailboxes({ traffic }: Situation, notes: Notes): string[] {
  const isNameless = traffic.some(
    ({ route, mailbox }) => mailbox === null && (route === 'mailbox' || route === 'smtp-auth'),
  )
  return isNameless ? [notes.namelessMailboxes] : []
}

function noteOnNamelessConnectors({ traffic, tenant }: Situation, notes: Notes): string[] {
  const isNameless = traffic.some(({ route, connector }) => route === 'connector' && connector === null)
  return isNameless && tenant.connectors !== undefined ? [notes.namelessConnectors] : []
}

function noteOnLongSends({ traffic }: Situation, notes: Notes): string[] {
  return traffic.some(({ start, end }) => end - start > DAY) ? [notes.longSends] : []
}

function noteOnOtherRefusals(situation: Situation, notes: Notes): string[] {
  const others = seenBlocks(situation).filter(({ block }) => block === null)
  const codes = [...new Set(others.map(({ code }) => code))]
  return codes.length > 0 ? [notes.otherRefusals(codes)] : []
}

/** What the reader should know of a forecast. */
export function notesOn(situation: Situation, notes: Notes): string[] {
  return [
    ...noteOnCancelledLimit(situation, notes),
    ...noteOnNamelessMailboxes(situation, notes),
    ...noteOnNamelessConnectors(situation, notes),
    ...noteOnLongSends(situation, notes),
    ...noteOnOtherRefusals(situation, notes),
  ]
}
