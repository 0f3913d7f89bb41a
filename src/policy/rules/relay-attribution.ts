import { canonicalDomain, withParents } from '../../values/domain-name.ts'
import { pages } from '../pages.ts'
import type { Connector } from '../profile.ts'
import { bySubject, judgeKind, type Judgement, type Rule } from '../rule.ts'
import { flowsOf, type Situation, type Traffic } from '../situation.ts'

/** Since then relay asks for a registered certificate or sender domain. */
const ENFORCED_SINCE = Date.UTC(2017, 6, 5)

/** Whether the certificate is of a domain that the tenant has accepted, or of a host in one; null: it is not known. */
function hasAcceptedCertificate(
  { identifiedBy, certificateDomain }: Connector,
  situation: Situation,
): boolean | null {
  if (certificateDomain === undefined) return identifiedBy === 'certificate' ? null : false
  const name = canonicalDomain(certificateDomain.replace(/^\*\./, ''))
  return name !== null && withParents(name).some((parent) => situation.isAccepted(parent))
}

/** The server is not the one that the connector asks for: all of its mail is refused. */
function judgeMismatch(situation: Situation, name: string, traffic: readonly Traffic[]): Judgement[] {
  return judgeKind(situation, {
    rule: 'relay-attribution',
    scope: 'connector',
    subject: name,
    code: '5.7.64',
    unit: 'messages',
    basis: 'documented',
    verdict: 'at-risk',
    refused: true,
    flows: flowsOf(traffic, ({ messages }) => messages),
    why: ({ relayAttribution: { mismatch } }, count) => mismatch.why(count, name),
    steps: ({ relayAttribution: { mismatch } }) => mismatch.steps,
    links: ['relayAttribution', 'connectors'],
  })
}

/** Neither certificate nor sender domain is registered: this mail of the connector is refused. */
function judgeUnregistered(situation: Situation, name: string, traffic: readonly Traffic[]): Judgement[] {
  const foreign = traffic.filter(({ accepted }) => !accepted)
  const domains = [...new Set(foreign.map(({ domain }) => domain))].sort()
  return judgeKind(situation, {
    rule: 'relay-attribution',
    scope: 'connector',
    subject: name,
    code: '5.7.64',
    unit: 'messages',
    basis: 'documented',
    verdict: 'at-risk',
    refused: true,
    flows: flowsOf(foreign, ({ outbound }) => outbound),
    why: ({ relayAttribution: { unregistered } }, count) => unregistered.why(count, name, domains),
    steps: ({ relayAttribution: { unregistered } }) => unregistered.steps(domains),
    links: ['relayRequirements', 'connectors', 'acceptedDomains'],
  })
}

function judge(situation: Situation): Judgement[] {
  if (situation.at < ENFORCED_SINCE) return []
  const relayed = bySubject(situation.traffic, ({ connector }) =>
    connector?.type === 'OnPremises' ? connector.name : null,
  )
  return relayed.flatMap(([name, traffic]) => {
    const connector = traffic[0]?.connector
    if (!connector) return []
    if (connector.matches === false) return judgeMismatch(situation, name, traffic)
    return hasAcceptedCertificate(connector, situation) === false
      ? judgeUnregistered(situation, name, traffic)
      : []
  })
}

/**
 * Relay by an inbound connector of type OnPremises: the server must match the connector, and either its certificate or
 * the domain of MAIL FROM must be of an accepted domain; since 2023-11-01 the From header no longer counts. Mail without
 * a MAIL FROM, such as reports, passes by the certificate only.
 */
export const relayAttribution: Rule = {
  id: 'relay-attribution',
  source: pages.relayRequirements,
  asOf: '2023-11-13',
  judge,
}
