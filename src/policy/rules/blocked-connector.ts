import type { ForecastLocale } from '../forecast-locale.ts'
import type { Verdict } from '../forecast.ts'
import { writeInstant } from '../../values/instant.ts'
import { pages } from '../pages.ts'
import type { Connector } from '../profile.ts'
import { lookOutOf, type Figures, type Judgement, type Rule, type Words } from '../rule.ts'
import { compareText, daysBetween, flowsOf, instant, type Situation, type Traffic } from '../situation.ts'
import type { Flow } from '../sliding-window.ts'
import { followUnder, standingOf } from '../standing.ts'

/** A sign that a connector is in the wrong hands. */
interface Signal {
  readonly text: (signals: ForecastLocale['blockedConnector']['signals']) => string
  /** Since when, or from when on, in milliseconds. */
  readonly since: number
}

/** When a count of 24 hours is at a number, now or later; null: never. */
function reaching(count: number, flows: readonly Flow[], situation: Situation): number | null {
  const lookOut = lookOutOf(situation, { window: '24 h' })
  return standingOf(followUnder(count, flows, lookOut), lookOut).reachedAt
}

/** Messages of a usual day; null where they are not known. */
function usualOf({ usualMessagesPerDay, createdAt }: Connector, { at, settings }: Situation): number | null {
  if (usualMessagesPerDay !== undefined) return usualMessagesPerDay
  if (createdAt === undefined) return null
  return daysBetween(instant(createdAt), at) < settings.suspiciousConnector.newForDays ? 0 : null
}

function signalsOf(connector: Connector, traffic: readonly Traffic[], situation: Situation): Signal[] {
  const { growth, minimum } = situation.settings.suspiciousConnector
  const signals: Signal[] = []
  if (connector.knownToAdmins === false) {
    signals.push({ text: ({ unknownToAdmins }) => unknownToAdmins, since: situation.at })
  }
  const unregistered = flowsOf(traffic, ({ accepted, outbound }) => (accepted ? 0 : outbound))
  const mixed = reaching(minimum, unregistered, situation)
  if (mixed !== null) {
    signals.push({ text: (said) => said.unregistered(minimum), since: mixed })
  }
  const usual = usualOf(connector, situation)
  if (usual !== null) {
    const spike = Math.max(minimum, growth * usual)
    const since = reaching(
      spike,
      flowsOf(traffic, ({ messages }) => messages),
      situation,
    )
    if (since !== null) {
      signals.push({ text: (said) => said.spike(spike, usual), since })
    }
  }
  return signals.sort((one, other) => one.since - other.since)
}

function verdictOf({ blocked }: Connector, signals: number, limit: number): Verdict {
  if (blocked === true) return 'blocked'
  if (signals === 0) return 'clear'
  return signals < limit ? 'watch' : 'at-risk'
}

function whyOf(
  { name, blocked }: Connector,
  signals: readonly Signal[],
  said: ForecastLocale['blockedConnector'],
): string {
  const signs = signals.map(({ text }) => text(said.signals))
  if (blocked === true) return said.blocked(name, signs)
  return signs.length === 0 ? said.unsuspicious(name) : said.suspicious(name, signs)
}

function stepsFor(
  { blocked }: Connector,
  signals: readonly Signal[],
  { securing, unblocking }: ForecastLocale['blockedConnector'],
): readonly string[] {
  if (blocked === true) return [...securing, unblocking]
  return signals.length > 0 ? securing : []
}

function judgeConnector(connector: Connector, traffic: readonly Traffic[], situation: Situation): Judgement {
  const { signals: limit } = situation.settings.suspiciousConnector
  const signals = signalsOf(connector, traffic, situation)
  const reached = signals[limit - 1]?.since
  const finding: Figures = {
    rule: 'blocked-connector',
    verdict: verdictOf(connector, signals.length, limit),
    scope: 'connector',
    subject: connector.name,
    code: '5.7.711',
    used: signals.length,
    limit,
    unit: 'signals',
    window: null,
    share: signals.length / limit,
    basis: connector.blocked === true ? 'documented' : 'unpublished',
    reachedAt: reached === undefined ? null : writeInstant(reached),
    freeAgainAt: null,
  }
  const words: Words = {
    why: ({ blockedConnector: said }) => whyOf(connector, signals, said),
    steps: ({ blockedConnector: said }) => stepsFor(connector, signals, said),
    links: ['compromisedConnector', 'blockedConnectors'],
  }
  return { finding, words, room: null }
}

/**
 * Inbound connectors that are blocked, or that show what Microsoft names as signs of a compromised one: a spike of
 * mail, sender domains that are not registered, a change that no administrator made. How the signs are weighed is not
 * published; how many it takes is a setting.
 */
export const blockedConnector: Rule = {
  id: 'blocked-connector',
  source: pages.compromisedConnector,
  asOf: '2023-06',
  judge: (situation) =>
    (situation.tenant.connectors ?? [])
      .toSorted((one, other) => compareText(one.name, other.name))
      .map((connector) =>
        judgeConnector(
          connector,
          situation.traffic.filter((one) => one.connector === connector),
          situation,
        ),
      ),
}
