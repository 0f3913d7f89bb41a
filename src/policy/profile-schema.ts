import type { JsonSchema } from '../schema/json-schema.ts'
import {
  choiceSchema,
  flagSchema,
  instantSchema,
  listSchema,
  nameSchema,
  recordSchema,
} from '../schema/schema-parts.ts'
import { sendSchema } from './send-schema.ts'
import { settingsSchema } from './settings-schema.ts'
import { tenantSchema } from './tenant-schema.ts'

const AUTHENTICATION_STATES = ['pass', 'fail', 'none']

const domainSchema = recordSchema(
  'A domain that the tenant sends from.',
  {
    name: { description: 'Name.', type: 'string', format: 'idn-hostname' },
    accepted: flagSchema('Whether Get-AcceptedDomain lists it.'),
    verified: flagSchema('Whether its ownership is verified in the Microsoft 365 admin center.'),
    onmicrosoft: flagSchema('Whether Microsoft gave it with the tenant (MOERA).'),
    matchSubdomains: flagSchema('Whether its subdomains are accepted with it (MatchSubDomains).', false),
    spf: choiceSchema('Whether SPF passes.', AUTHENTICATION_STATES),
    dkim: choiceSchema('Whether DKIM passes.', AUTHENTICATION_STATES),
    dmarc: choiceSchema('Whether a DMARC record is published and SPF or DKIM aligns.', AUTHENTICATION_STATES),
    resolves: flagSchema('Whether public DNS has an A or MX record for it.'),
  },
  ['name', 'accepted'],
)

const knownBlockSchema = recordSchema(
  'A block that is known.',
  {
    code: { description: 'Enhanced status code.', type: 'string', pattern: '^[45]\\.\\d{1,3}\\.\\d{1,3}$' },
    seenAt: instantSchema('When it was seen; absent: at the instant of the forecast.'),
    liftedAt: instantSchema('When it was lifted.'),
    subject: nameSchema('The connector, mailbox or domain that was blocked.'),
  },
  ['code'],
)

const refusalFields: Readonly<Record<string, JsonSchema>> = {
  status: { description: 'Enhanced status code; null where the report has none.', type: ['string', 'null'] },
  emitter: { description: 'Who refused, where it is recognised.', type: ['string', 'null'] },
  evidence: listSchema('The rows that decided a diagnosis.', {
    type: 'object',
    properties: { rule: { type: 'string' } },
    required: ['rule'],
  }),
  lastAttemptDate: {
    description: 'When delivery was last tried; null where the report does not say.',
    type: ['string', 'null'],
    format: 'date-time',
  },
  seenAt: instantSchema(
    'When it was seen; absent: when delivery was last tried, else the instant of the forecast.',
  ),
}

/** A recipient's status or a diagnosis has fields that are not read. */
function refusalSchema(required: 'status' | 'evidence'): JsonSchema {
  return {
    description: "A recipient's status or a diagnosis, as read from a report.",
    type: 'object',
    properties: refusalFields,
    required: [required],
  }
}

/** JSON Schema of `Profile`; what `predictBlocking` checks a profile against before all else. */
export const profileSchema: JsonSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Profile of a tenant and its mail',
  ...recordSchema(
    'What is known of a Microsoft 365 tenant and its mail: the input of a forecast.',
    {
      $schema: { description: 'Address of this schema.', type: 'string' },
      at: instantSchema('The instant of the forecast.'),
      tenant: tenantSchema,
      domains: listSchema('A sender domain that is not listed is not accepted.', domainSchema),
      sends: listSchema('What was sent.', sendSchema),
      planned: listSchema('What is about to be sent.', sendSchema),
      known: listSchema('Blocks that were seen in reports.', {
        anyOf: [knownBlockSchema, refusalSchema('status'), refusalSchema('evidence')],
      }),
      settings: settingsSchema,
    },
    ['at', 'tenant', 'domains', 'sends'],
  ),
}
