import type { FindingScope, Link } from './forecast.ts'
import { pages } from './pages.ts'

/** A block of the sending side, as a report shows it. */
export interface Block {
  /** What the block is, after "it means that". */
  readonly meaning: string
  readonly scope: FindingScope
  /** It ends by itself when a count of 24 hours has fallen; else somebody must lift it. */
  readonly isRolling: boolean
  readonly steps: readonly string[]
  readonly links: readonly Link[]
}

const ASK_SUPPORT =
  'Then ask Microsoft support to lift the block, with the code and the proof of repair: admin center > Help & support, or the self-test https://aka.ms/PillarEmailNDR.'
const WAIT = 'Wait until the count of 24 hours has fallen.'
const STOP_BULK = 'Stop bulk mail, or move it to Azure Communication Services or a bulk mail provider.'

const unregisteredDomains: Block = {
  meaning: 'the tenant may no longer send from domains that it has not accepted',
  scope: 'tenant',
  isRolling: false,
  steps: [
    'Add and verify every domain that you send from: Microsoft 365 admin center > Settings > Domains > Add domain; compare with Get-AcceptedDomain.',
    'Look for connectors that nobody knows (Get-InboundConnector, Get-BlockedConnector), and remove them.',
    'Secure the servers that relay, and make sure that all mail leaving them is legitimate.',
    ASK_SUPPORT,
  ],
  links: [pages.sendingBlocks, pages.acceptedDomains, pages.compromisedConnector, pages.support],
}

const tenantThreshold: Block = {
  meaning: 'the tenant has sent too much spam or bulk mail, and nothing more leaves it',
  scope: 'tenant',
  isRolling: false,
  steps: [
    'Find the source: message trace by sender and connector, Threat protection status report.',
    'Disable the account or connector that it comes from, and secure the administrators with MFA.',
    ASK_SUPPORT,
  ],
  links: [pages.sendingBlocks, pages.compromisedConnector, pages.compromisedAccount, pages.support],
}

const externalRecipients: Block = {
  meaning: 'the tenant has reached its limit of external recipients',
  scope: 'tenant',
  isRolling: true,
  steps: [
    'See who sends most: Get-LimitsEnforcementStatus; Exchange admin center > Reports > Mail flow > Tenant Outbound External Recipients.',
    STOP_BULK,
    WAIT,
  ],
  links: [pages.externalRecipientLimits, pages.sendingLimitsTroubleshoot],
}

/** The codes that mean a block of the sending side, each by itself. */
const blocks: Readonly<Record<string, Block>> = {
  '5.7.750': unregisteredDomains,
  '5.7.705': tenantThreshold,
  '5.7.708': {
    meaning: 'the tenant is new or a trial, and mail from its addresses is not taken',
    scope: 'tenant',
    isRolling: false,
    steps: ['Buy and assign licences.', 'Ask Microsoft support for an exception until then.'],
    links: [pages.sendingBlocks, pages.support],
  },
  '5.7.711': {
    meaning: 'an inbound connector is taken for compromised, and may not send',
    scope: 'connector',
    isRolling: false,
    steps: [
      'Take back what nobody can account for: Search-UnifiedAuditLog -Operations New-InboundConnector,Set-InboundConnector,Remove-InboundConnector.',
      'Secure the administrator whose account did it, and the server behind the connector.',
      'Then take the connector off the list: Get-BlockedConnector, Remove-BlockedConnector -ConnectorId; it takes up to an hour.',
    ],
    links: [pages.compromisedConnector, pages.blockedConnectors],
  },
  '5.7.64': {
    meaning: 'mail of a server is not attributed to the tenant, and not relayed',
    scope: 'connector',
    isRolling: false,
    steps: [
      'Compare the certificate and address of the server with the inbound connector: Get-InboundConnector, Set-InboundConnector.',
      'Add and verify the sender domains, or let the server show a certificate of an accepted domain.',
    ],
    links: [pages.relayAttribution, pages.relayRequirements],
  },
  '5.7.232': externalRecipients,
  '5.7.233': externalRecipients,
  '5.7.236': {
    meaning: 'the tenant has reached the limit on mail from its onmicrosoft.com domain',
    scope: 'tenant',
    isRolling: true,
    steps: [
      'Send from a domain of your own: add and verify it, and change the primary addresses to it.',
      WAIT,
    ],
    links: [pages.addDomain, pages.acceptedDomains],
  },
  '5.1.8': {
    meaning: 'a sender is on the Restricted entities list, and may not send',
    scope: 'mailbox',
    isRolling: false,
    steps: [
      'Treat the account as compromised: new password, sessions revoked, MFA, forwarding and inbox rules checked.',
      'Then take it off the list: Get-BlockedSenderAddress, Remove-BlockedSenderAddress -SenderAddress; it takes an hour, 24 at most.',
    ],
    links: [pages.restrictedUsers, pages.compromisedAccount],
  },
  '5.1.90': {
    meaning: 'a mailbox has reached its limit of recipients',
    scope: 'mailbox',
    isRolling: true,
    steps: ['Make sure that the mail is meant to be sent.', STOP_BULK, WAIT],
    links: [pages.sendingLimits, pages.compromisedAccount],
  },
  '5.7.515': {
    meaning: 'Outlook.com refuses mail of a sender domain for its authentication',
    scope: 'domain',
    isRolling: false,
    steps: [
      'Have SPF and DKIM pass, one of them aligned with the From domain.',
      'Publish a DMARC record, p=none at least.',
    ],
    links: [pages.outlookAuthentication, pages.dmarc, pages.dkim],
  },
  '5.7.520': {
    meaning: 'external forwarding is off',
    scope: 'mailbox',
    isRolling: false,
    steps: [
      'Allow it only for those who need it: an outbound spam policy of their own with AutoForwardingMode On.',
      'Else remove the forwarding.',
    ],
    links: [pages.externalForwarding],
  },
}

const TENANT_RANGE = /^5\.7\.7[0-4]\d$/
/** A block entry of the tenant's own Tenant Allow/Block List, for single recipients. */
const OWN_BLOCK_LIST = '5.7.703'

/** The block that a code means; null where it means something else, or depends on who wrote it. */
export function blockOf(code: string): Block | null {
  const block = blocks[code]
  if (block) return block
  return TENANT_RANGE.test(code) && code !== OWN_BLOCK_LIST ? tenantThreshold : null
}
