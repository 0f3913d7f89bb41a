import type { ForecastLocale } from '../forecast-locale.ts'
import { pages } from '../pages.ts'
import { judgeFollowed, lookOutOf, type Judgement, type Rule, type WindowLimit } from '../rule.ts'
import { leavesExchangeOnline } from '../routes.ts'
import type { SettledSettings } from '../settings.ts'
import { flowsOf, type Situation, type Traffic } from '../situation.ts'
import { bends, followCount, type Flow } from '../sliding-window.ts'
import type { Follow, LookOut } from '../standing.ts'

/** The numbers that the threshold is the lowest of. Its floor does not bind the number of messages itself. */
interface Threshold {
  readonly messages: number
  readonly floor: number
  /** Messages from unregistered domains for each one from a registered domain, at the configured share. */
  readonly perRegistered: number
  /** null where no usual day is known. */
  readonly grown: number | null
}

function thresholdOf(
  { share, growth, messages, minimum }: SettledSettings['unregisteredDomains'],
  { tenant }: Situation,
): Threshold {
  const usual = tenant.usual?.unregisteredMessagesPerDay
  return {
    messages,
    floor: minimum,
    perRegistered: share / (1 - share),
    grown: usual === undefined ? null : Math.max(minimum, growth * usual),
  }
}

function thresholdAt(registered: number, { messages, floor, perRegistered, grown }: Threshold): number {
  return Math.min(messages, grown ?? Infinity, Math.max(floor, perRegistered * registered))
}

/** The counts of registered mail at which the threshold bends. */
function bendingCounts({ messages, floor, perRegistered, grown }: Threshold): number[] {
  return [floor, Math.min(messages, grown ?? Infinity)].map((count) => count / perRegistered)
}

/** The instants at which the count in a window passes any of the levels. */
function passings(
  flows: readonly Flow[],
  window: number,
  since: number,
  levels: readonly number[],
): number[] {
  const instants: number[] = []
  let earlier = -Infinity
  let before = 0
  followCount(flows, window, since, [], (time, count) => {
    for (const level of levels) {
      const isPassed = Number.isFinite(earlier) && (before - level) * (count - level) < 0
      if (isPassed) instants.push(earlier + ((level - before) / (count - before)) * (time - earlier))
    }
    earlier = time
    before = count
  })
  return instants
}

function countAt(flows: readonly Flow[], window: number, instant: number): number {
  let found = 0
  followCount(flows, window, instant, [], (time, count) => {
    if (time === instant) found = count
  })
  return found
}

/**
 * Follows the count of unregistered mail against a threshold that follows the count of registered mail. After `at` the
 * registered mail is taken to go on as it does: what nobody has planned yet is no reason for a higher share.
 */
function followBeside(
  registered: readonly Flow[],
  unregistered: readonly Flow[],
  threshold: Threshold,
  { at, window }: LookOut,
): Follow {
  const present = countAt(registered, window, at)
  const levels = [...bendingCounts(threshold), present]
  return (since, see) => {
    const turning = passings(registered, window, since, levels)
    const instants = [at, at + window, ...turning]
    const limits: number[] = []
    followCount(registered, window, since, [...instants, ...bends(unregistered, window)], (time, count) => {
      limits.push(thresholdAt(time < at ? count : Math.max(count, present), threshold))
    })
    let seen = 0
    followCount(unregistered, window, since, [...instants, ...bends(registered, window)], (time, used) => {
      see(time, used, limits[seen] ?? 0)
      seen += 1
    })
  }
}

function stepsFor(
  traffic: readonly Traffic[],
  domains: readonly string[],
  { listed }: Situation,
  said: ForecastLocale['unregisteredDomainRelay'],
): string[] {
  if (domains.length === 0) return []
  const verified = domains.filter((name) => listed(name)?.verified === true)
  const goes = (route: Traffic['route']) => traffic.some((one) => one.route === route)
  return [
    said.addDomains(domains),
    ...(verified.length > 0 ? [said.compareAccepted(verified)] : []),
    said.stopForeign,
    ...(goes('connector') ? said.connectors : []),
    ...(goes('forwarding') ? [said.turnOffForwarding] : []),
  ]
}

function judge(situation: Situation): Judgement[] {
  const traffic = situation.traffic.filter(
    ({ route, outbound }) => leavesExchangeOnline(route) && outbound > 0,
  )
  const foreign = traffic.filter(({ accepted }) => !accepted)
  const window = '24 h'
  const lookOut = lookOutOf(situation, { window })
  const current = foreign.filter(({ end }) => end + lookOut.window > situation.at)
  const domains = [...new Set(current.map(({ domain }) => domain))].sort()
  const { messages, share, growth, minimum } = situation.settings.unregisteredDomains
  const isUsualKnown = situation.tenant.usual?.unregisteredMessagesPerDay !== undefined
  const limit: WindowLimit = {
    rule: 'unregistered-domain-relay',
    scope: 'tenant',
    subject: null,
    code: '5.7.750',
    unit: 'messages',
    window,
    basis: 'unpublished',
    worst: 'at-risk',
    why: ({ unregisteredDomainRelay: said }, count) =>
      said.why(count, domains, { messages, share, minimum, growth: isUsualKnown ? growth : null }),
    steps: ({ unregisteredDomainRelay: said }) => stepsFor(current, domains, situation, said),
    links: ['sendingBlocks', 'acceptedDomains', 'addDomain', 'connectors'],
  }
  const countOf = (isCounted: (one: Traffic) => boolean) =>
    flowsOf(traffic, (one) => (isCounted(one) ? one.outbound : 0))
  const follow = followBeside(
    countOf(({ accepted }) => accepted),
    countOf(({ accepted }) => !accepted),
    thresholdOf(situation.settings.unregisteredDomains, situation),
    lookOut,
  )
  return [judgeFollowed(situation, follow, limit)]
}

/**
 * Mail that leaves from domains which the tenant has not accepted: hybrid servers that relay, external forwarding,
 * servers of third parties, connectors in the wrong hands. Neither the amount that is allowed nor whether MAIL FROM or
 * From is counted is published; the threshold is a setting, and the finding is a risk, never worse than `at-risk`.
 */
export const unregisteredDomainRelay: Rule = {
  id: 'unregistered-domain-relay',
  source: pages.sendingBlocks,
  asOf: '2026-10-02',
  judge,
}
