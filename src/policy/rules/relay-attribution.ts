import { canonicalDomain, withParents } from '../../values/domain-name.ts'
import { pages } from '../pages.ts'
import type { Connector } from '../profile.ts'
import { bySubject, judgeKind, type Judgement, type Rule } from '../rule.ts'
import { flowsOf, type Situation, type Traffic } from '../situation.ts'
import { counted, names } from '../words.ts'

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
    why: (standing) =>
      `${counted(standing, 'messages', '24 h')} come by the connector ${name}, whose certificate or address the server ` +
      'no longer matches: the mail belongs to no tenant and is refused.',
    steps: [
      'Compare the certificate that the server shows with TlsSenderCertificateName (Get-InboundConnector), and correct it with Set-InboundConnector.',
      'Install missing intermediate certificates on the server.',
      'Where the connector goes by address, bring SenderIPAddresses up to date.',
    ],
    links: [pages.relayAttribution, pages.connectors],
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
    why: (standing) =>
      `${counted(standing, 'messages', '24 h')} come by the connector ${name} from domains that the tenant has not ` +
      `accepted (${names(domains)}), under a certificate of none either. Relay asks for one of the two (ATTR36).`,
    steps: [
      `Add and verify the domains that are yours: Microsoft 365 admin center > Settings > Domains (${names(domains)}).`,
      'Let the server show a certificate of an accepted domain, and identify it by this: Set-InboundConnector -TlsSenderCertificateName.',
      'Send the rest by the provider of its owner.',
    ],
    links: [pages.relayRequirements, pages.connectors, pages.acceptedDomains],
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
  source: pages.relayRequirements.url,
  asOf: '2023-11-13',
  judge,
}
