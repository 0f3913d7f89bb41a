import { checkProfile } from './check-profile.ts'
import type { FindingScope, RuleId, Unit, WindowName } from './forecast.ts'
import { judgeAll } from './predict-blocking.ts'
import type { Profile } from './profile.ts'
import { situationOf } from './situation.ts'

/** How much one limit leaves for a send at `at`, beside all that is sent and planned. Plain JSON. */
export interface SafeSend {
  rule: RuleId
  scope: FindingScope
  /** The connector, mailbox or domain whose mail the limit counts; null where it is all of the tenant's. */
  subject: string | null
  /** What the limit counts, and what the numbers below are in. */
  unit: Unit
  /** null: the numbers are for one message. */
  window: WindowName | null
  /** Largest send that leaves the finding clear, in every window that the send is in. */
  clear: number
  /** Largest send of which nothing passes the limit. */
  untilLimit: number
}

/**
 * The largest send at `at`, for each limit and each mailbox, connector or domain that the profile names, the tightest
 * first. A send must keep to every limit that counts it: those of its mailbox and its domain, and those of the tenant.
 *
 * @throws TypeError that names every wrong or unknown field of the profile by its path.
 */
export function maxSafeSend(profile: Profile): SafeSend[] {
  checkProfile(profile)
  return judgeAll(situationOf(profile))
    .flatMap(({ finding: { rule, scope, subject, unit, window }, room }) =>
      room && unit ? [{ rule, scope, subject, unit, window, ...room }] : [],
    )
    .sort((one, other) => one.clear - other.clear)
}
