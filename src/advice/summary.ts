import type { Step } from '../classify/diagnosis.ts'
import type { Cause, FixedBy, Scope } from '../codes/causes.ts'
import type { Count } from './counts.ts'

/** From when on it is the tenant, and how much is kept in memory. */
export interface SummarySettings {
  /** Different recipients that one code must have hit. Default 5, a choice of this library. */
  manyRecipients: number
  /** Different domains that they must be at. Default 3, a choice of this library. */
  severalDomains: number
  /** Different keys that each table of counts keeps: domains, codes, generators. Default 10,000. */
  mostKeys: number
  /** Different addresses that are kept, of sending-side failures and of others each. Default 100,000. */
  mostAddresses: number
}

/** What holds unless the caller says otherwise. */
export const defaultSummarySettings: Readonly<SummarySettings> = {
  manyRecipients: 5,
  severalDomains: 3,
  mostKeys: 10_000,
  mostAddresses: 100_000,
}

/** The sending side's own trouble: of all codes that speak of it, the one that weighs most. */
export interface TenantFailure {
  /** It hit many recipients at several domains: it is the tenant (or its account, domain, connector), not the addresses. */
  isTheTenant: boolean
  /** Enhanced status code; null where the refusals quote none. */
  code: string | null
  cause: Cause
  scope: Scope
  fixedBy: FixedBy
  /** Of the diagnosis, in its language. */
  title: string
  /** The earliest refusal, ISO 8601: when delivery was last tried, else when the message arrived, else when it was written. */
  since: string | null
  /** The latest refusal, told in the same way. */
  lastSeen: string | null
  /** Refusals with this code and cause. */
  hit: number
  /** Different recipients among them. */
  recipients: number
  /** Different domains among them. */
  domains: number
  /** What the administrator does first, three steps at most, in the language of the diagnosis. */
  firstSteps: Step[]
  /** The recipients, but for those whom another refusal gives a reason to suppress; sorted. */
  doNotSuppress: string[]
  /** One sentence in English. */
  why: string
}

/** What a stream of reports comes to. Plain JSON. A failure is a recipient with a diagnosis. */
export interface Summary {
  reports: number
  /** Of all reports, those that got their message among them. */
  recipients: number
  failures: number
  /** Failures, the most frequent first. */
  byCause: { key: Cause; count: number }[]
  /** Domain of the recipient's address, in lower case and ASCII. */
  byDomain: Count[]
  byCode: Count[]
  /** Id of the mail system that wrote the report. */
  byGenerator: Count[]
  /** Null where no failure speaks of the sending side. */
  tenant: TenantFailure | null
  /** What is not complete, for there were more different keys or addresses than the settings keep. */
  cut: ('byDomain' | 'byCode' | 'byGenerator' | 'tenant')[]
}

/**
 * The defaults with the caller's own settings laid over them.
 *
 * @throws TypeError naming the setting that is unknown or no positive whole number.
 */
export function settle(settings: Partial<SummarySettings>): Readonly<SummarySettings> {
  if (settings === null || typeof settings !== 'object') throw new TypeError('settings: expected an object')
  for (const [name, value] of Object.entries(settings)) {
    if (!Object.hasOwn(defaultSummarySettings, name)) throw new TypeError(`settings.${name}: no such setting`)
    if (!Number.isSafeInteger(value) || value < 1) {
      throw new TypeError(`settings.${name}: expected a positive whole number, got ${String(value)}`)
    }
  }
  return { ...defaultSummarySettings, ...settings }
}
