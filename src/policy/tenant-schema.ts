import type { JsonSchema } from '../schema/json-schema.ts'
import {
  choiceSchema,
  countSchema,
  flagSchema,
  instantSchema,
  listSchema,
  nameSchema,
  recordSchema,
} from '../schema/schema-parts.ts'

const connectorSchema = recordSchema(
  'An inbound connector (Get-InboundConnector).',
  {
    name: nameSchema('Name.'),
    type: choiceSchema('ConnectorType.', ['OnPremises', 'Partner']),
    identifiedBy: choiceSchema('How the connector knows its server.', ['certificate', 'ip']),
    certificateDomain: nameSchema('Name in the certificate that the server shows.'),
    matches: flagSchema('Whether the server still is the one that the connector asks for.', true),
    createdAt: instantSchema('When it was made (WhenCreated).'),
    knownToAdmins: flagSchema('Whether an administrator made it and every change of it.', true),
    blocked: flagSchema('Whether Get-BlockedConnector lists it.', false),
    usualMessagesPerDay: countSchema('Messages on a usual day.'),
  },
  ['name', 'type', 'identifiedBy'],
)

const LARGEST_POLICY_LIMIT = 10_000

function policyLimitSchema(description: string): JsonSchema {
  return countSchema(`${description} 0: the default of the service.`, {
    maximum: LARGEST_POLICY_LIMIT,
    default: 0,
  })
}

const outboundSpamPolicySchema = recordSchema(
  'The outbound spam policy over the senders (Get-HostedOutboundSpamFilterPolicy).',
  {
    recipientLimitExternalPerHour: policyLimitSchema('RecipientLimitExternalPerHour.'),
    recipientLimitInternalPerHour: policyLimitSchema('RecipientLimitInternalPerHour.'),
    recipientLimitPerDay: policyLimitSchema('RecipientLimitPerDay.'),
    actionWhenThresholdReached: choiceSchema(
      'ActionWhenThresholdReached.',
      ['BlockUserForToday', 'BlockUser', 'Alert'],
      'BlockUserForToday',
    ),
    autoForwardingMode: choiceSchema('AutoForwardingMode; absent: not known.', ['Automatic', 'On', 'Off']),
  },
)

/** The schema of `Tenant`. */
export const tenantSchema = recordSchema(
  'The Microsoft 365 organisation that sends.',
  {
    plan: choiceSchema('trial: no subscription is paid for.', ['paid', 'trial']),
    licenses: countSchema(
      'Purchased e-mail licences, trial ones not counted; required, and 1 or more, where plan is paid.',
    ),
    createdAt: instantSchema('When the tenant was created.'),
    cloud: choiceSchema(
      'The cloud that the tenant is in.',
      ['worldwide', 'gcc', 'gcc-high', 'dod', '21vianet'],
      'worldwide',
    ),
    terrl: recordSchema(
      'The tenant external recipient rate limit, as Get-LimitsEnforcementStatus shows it.',
      {
        threshold: countSchema('Threshold.'),
        enforced: flagSchema('EnforcementEnabled.'),
      },
    ),
    connectors: listSchema('Inbound connectors; absent: not known.', connectorSchema),
    outboundSpamPolicy: outboundSpamPolicySchema,
    recipientsPerMessage: countSchema('Recipients that one message may have (RecipientLimits).', {
      minimum: 1,
      maximum: 1000,
      default: 500,
    }),
    smtpBasicAuth: choiceSchema('Whether SMTP AUTH still takes a user name with a password.', [
      'allowed',
      'blocked',
    ]),
    renewedAt: instantSchema('When a subscription that had lapsed was renewed.'),
    usual: recordSchema('What the tenant sends on a usual day.', {
      messagesPerDay: countSchema('Messages.'),
      unregisteredMessagesPerDay: countSchema('Messages from domains that are not accepted.'),
    }),
  },
  ['plan'],
)
