import type { Rule } from '../rule.ts'
import { autoForwarding } from './auto-forwarding.ts'
import { blockedConnector } from './blocked-connector.ts'
import { gmailBulk } from './gmail-bulk.ts'
import { highRiskPool } from './high-risk-pool.ts'
import { knownBlock } from './known-block.ts'
import { messageRateLimit } from './message-rate-limit.ts'
import { moera } from './moera.ts'
import { newTenantIp } from './new-tenant-ip.ts'
import { outboundSpamPolicy } from './outbound-spam-policy.ts'
import { outlookHighVolume } from './outlook-high-volume.ts'
import { recipientRateLimit } from './recipient-rate-limit.ts'
import { recipientsPerMessage } from './recipients-per-message.ts'
import { relayAttribution } from './relay-attribution.ts'
import { relayPool } from './relay-pool.ts'
import { smtpAuthBasic } from './smtp-auth-basic.ts'
import { spamVolumeTenant } from './spam-volume-tenant.ts'
import { terrl } from './terrl.ts'
import { unregisteredDomainRelay } from './unregistered-domain-relay.ts'
import { yahooBulk } from './yahoo-bulk.ts'

/** Every rule, in the order in which findings that are alike stand: what blocks most comes first. */
export const rules: readonly Rule[] = [
  knownBlock,
  unregisteredDomainRelay,
  relayAttribution,
  blockedConnector,
  terrl,
  moera,
  recipientRateLimit,
  messageRateLimit,
  recipientsPerMessage,
  outboundSpamPolicy,
  spamVolumeTenant,
  newTenantIp,
  autoForwarding,
  relayPool,
  highRiskPool,
  outlookHighVolume,
  gmailBulk,
  yahooBulk,
  smtpAuthBasic,
]
