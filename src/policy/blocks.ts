import type { FindingScope } from './forecast.ts'
import type { PageName } from './pages.ts'

/** Codes of blocks that each mean something of their own. */
export type BlockCode =
  | '5.1.8'
  | '5.1.90'
  | '5.7.64'
  | '5.7.233'
  | '5.7.236'
  | '5.7.501'
  | '5.7.515'
  | '5.7.520'
  | '5.7.705'
  | '5.7.708'
  | '5.7.711'
  | '5.7.750'

/** A block of the sending side, as a report shows it. */
export interface Block {
  /** The code under which every language says what it is and what helps. */
  readonly saidAs: BlockCode
  readonly scope: FindingScope
  /** It ends by itself when a count of 24 hours has fallen; else somebody must lift it. */
  readonly isRolling: boolean
  readonly links: readonly PageName[]
}

const unregisteredDomains: Block = {
  saidAs: '5.7.750',
  scope: 'tenant',
  isRolling: false,
  links: ['sendingBlocks', 'acceptedDomains', 'compromisedConnector', 'support'],
}

const tenantThreshold: Block = {
  saidAs: '5.7.705',
  scope: 'tenant',
  isRolling: false,
  links: ['sendingBlocks', 'compromisedConnector', 'compromisedAccount', 'support'],
}

const externalRecipients: Block = {
  saidAs: '5.7.233',
  scope: 'tenant',
  isRolling: true,
  links: ['externalRecipientLimits', 'sendingLimitsTroubleshoot'],
}

const bannedSender: Block = {
  saidAs: '5.7.501',
  scope: 'mailbox',
  isRolling: false,
  links: ['compromisedAccount', 'support'],
}

/** The codes that mean a block of the sending side, each by itself. */
const blocks: Readonly<Record<string, Block>> = {
  '5.7.750': unregisteredDomains,
  '5.7.705': tenantThreshold,
  '5.7.708': {
    saidAs: '5.7.708',
    scope: 'tenant',
    isRolling: false,
    links: ['sendingBlocks', 'support'],
  },
  '5.7.711': {
    saidAs: '5.7.711',
    scope: 'connector',
    isRolling: false,
    links: ['compromisedConnector', 'blockedConnectors'],
  },
  '5.7.64': {
    saidAs: '5.7.64',
    scope: 'connector',
    isRolling: false,
    links: ['relayAttribution', 'relayRequirements'],
  },
  '5.7.232': externalRecipients,
  '5.7.233': externalRecipients,
  '5.7.236': {
    saidAs: '5.7.236',
    scope: 'tenant',
    isRolling: true,
    links: ['addDomain', 'acceptedDomains'],
  },
  '5.1.8': {
    saidAs: '5.1.8',
    scope: 'mailbox',
    isRolling: false,
    links: ['restrictedUsers', 'compromisedAccount'],
  },
  '5.1.90': {
    saidAs: '5.1.90',
    scope: 'mailbox',
    isRolling: true,
    links: ['sendingLimits', 'compromisedAccount'],
  },
  '5.7.501': bannedSender,
  '5.7.502': bannedSender,
  '5.7.503': bannedSender,
  '5.7.515': {
    saidAs: '5.7.515',
    scope: 'domain',
    isRolling: false,
    links: ['outlookAuthentication', 'dmarc', 'dkim'],
  },
  '5.7.520': {
    saidAs: '5.7.520',
    scope: 'mailbox',
    isRolling: false,
    links: ['externalForwarding'],
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
