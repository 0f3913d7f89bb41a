import { countSchema, flagSchema, ratioSchema, recordSchema } from '../schema/schema-parts.ts'
import { defaultSettings } from './settings.ts'

const { unregisteredDomains, suspiciousConnector, tenantThreshold } = defaultSettings
/** A share of all mail has no threshold at 1: it would never be reached beside any other mail. */
const LARGEST_SHARE = 0.99
const LARGEST_GROWTH = 1000

/** The schema of `Settings`. */
export const settingsSchema = recordSchema('Numbers that nobody publishes, and how early to warn.', {
  watchShare: ratioSchema(
    'Share of a limit from which on a finding says watch.',
    1,
    defaultSettings.watchShare,
  ),
  unregisteredDomains: recordSchema('The threshold of 5.7.750: the lowest of the three applies.', {
    messages: countSchema('Messages from unregistered domains in 24 hours.', {
      minimum: 1,
      default: unregisteredDomains.messages,
    }),
    share: ratioSchema(
      'Share of unregistered domains in all messages of 24 hours.',
      LARGEST_SHARE,
      unregisteredDomains.share,
    ),
    growth: ratioSchema('Multiple of the usual day.', LARGEST_GROWTH, unregisteredDomains.growth),
    minimum: countSchema('Share and growth do not count below so many messages.', {
      minimum: 1,
      default: unregisteredDomains.minimum,
    }),
  }),
  suspiciousConnector: recordSchema('What makes a connector suspicious.', {
    signals: countSchema('Signals that together make it at-risk.', {
      minimum: 1,
      default: suspiciousConnector.signals,
    }),
    growth: ratioSchema(
      'Multiple of the usual day that is a spike.',
      LARGEST_GROWTH,
      suspiciousConnector.growth,
    ),
    minimum: countSchema('Neither a spike nor unregistered domains count below so many messages.', {
      minimum: 1,
      default: suspiciousConnector.minimum,
    }),
    newForDays: countSchema('Days for which a connector is new.', {
      default: suspiciousConnector.newForDays,
    }),
  }),
  tenantThreshold: recordSchema('The threshold of 5.7.705.', {
    spamMessages: countSchema('Messages judged as spam in 24 hours.', {
      minimum: 1,
      default: tenantThreshold.spamMessages,
    }),
    growth: ratioSchema('Multiple of the usual day.', LARGEST_GROWTH, tenantThreshold.growth),
    minimum: countSchema('Growth does not count below so many messages.', {
      minimum: 1,
      default: tenantThreshold.minimum,
    }),
  }),
  newTenantDays: countSchema('Days for which a tenant is new.', { default: defaultSettings.newTenantDays }),
  yahooBulkMessages: countSchema('Messages a day from which on Yahoo is taken to see a bulk sender.', {
    minimum: 1,
    default: defaultSettings.yahooBulkMessages,
  }),
  youngTenantRamp: flagSchema(
    'Whether the reduced TERRL of young tenants is applied, of which only third parties tell.',
    false,
  ),
})
