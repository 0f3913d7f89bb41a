import type { Settings } from './profile.ts'

/** Every setting, with a value. */
export type SettledSettings = {
  readonly [Key in keyof Settings]-?: Required<NonNullable<Settings[Key]>>
}

/** The values that hold where a profile says nothing. Choices of this library, but for `watchShare`. */
export const defaultSettings: SettledSettings = {
  watchShare: 0.8,
  unregisteredDomains: { messages: 1000, share: 0.5, growth: 5, minimum: 100 },
  suspiciousConnector: { signals: 2, growth: 5, minimum: 100, newForDays: 30 },
  tenantThreshold: { spamMessages: 100, growth: 10, minimum: 1000 },
  newTenantDays: 30,
  yahooBulkMessages: 5000,
  youngTenantRamp: false,
}

/** The settings of a profile, the defaults where it has none. */
export function settle(settings: Settings = {}): SettledSettings {
  return {
    watchShare: settings.watchShare ?? defaultSettings.watchShare,
    unregisteredDomains: { ...defaultSettings.unregisteredDomains, ...settings.unregisteredDomains },
    suspiciousConnector: { ...defaultSettings.suspiciousConnector, ...settings.suspiciousConnector },
    tenantThreshold: { ...defaultSettings.tenantThreshold, ...settings.tenantThreshold },
    newTenantDays: settings.newTenantDays ?? defaultSettings.newTenantDays,
    yahooBulkMessages: settings.yahooBulkMessages ?? defaultSettings.yahooBulkMessages,
    youngTenantRamp: settings.youngTenantRamp ?? defaultSettings.youngTenantRamp,
  }
}
