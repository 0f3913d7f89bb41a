import type { BlockCode } from './blocks.ts'
import type { Unit, Verdict, WindowName } from './forecast.ts'
import type { PageName } from './pages.ts'
import type { OutboundSpamPolicy } from './profile.ts'

/** A count in a window, and what it is held against. */
export interface Count {
  /** In whole units. */
  readonly used: number
  readonly limit: number
  readonly unit: Unit
  readonly window: WindowName
  /** End of the window, ISO 8601. */
  readonly until: string
}

/** What a forecast says of a block that was seen. */
export interface BlockTexts {
  /** What the block is, after "it means that". */
  readonly meaning: string
  readonly steps: readonly string[]
}

/** What is asked of a setting: the threshold of 5.7.750 is the lowest of three. */
export interface UnregisteredThreshold {
  readonly messages: number
  /** Over 0 to 0.99. */
  readonly share: number
  /** Multiple of a usual day; null where no usual day is known. */
  readonly growth: number | null
  /** Below so many messages neither share nor growth counts. */
  readonly minimum: number
}

/** How the limit of TERRL was found: shown by Exchange Online, by the published formula, or reduced for a young tenant. */
export type TerrlOrigin = 'shown' | 'reckoned' | 'reduced'

/** What is known of the enforcement of TERRL for a tenant. */
export type TerrlEnforcement = 'enforced' | 'paused' | 'unconfirmed' | 'notYet' | 'off'

/** What is known of external forwarding: a mode of the outbound spam policy, or nothing. */
export type ForwardingMode = NonNullable<OutboundSpamPolicy['autoForwardingMode']> | 'unknown'

/** What an outbound spam policy does with a sender at its limit. */
export type PolicyAction = NonNullable<OutboundSpamPolicy['actionWhenThresholdReached']>

/**
 * Basic authentication of SMTP AUTH: no longer taken by the tenant; about to be off by default; off by default, and on in
 * this tenant; off by default.
 */
export type BasicAuthState = 'blocked' | 'offSoon' | 'onHere' | 'off'

/** What a receiver asks of a bulk sender, and how a domain stands. */
export interface BulkFigures {
  readonly subject: string
  /** `Gmail`. */
  readonly receiver: string
  /** Messages a day. */
  readonly limit: number
  /** Whether the receiver publishes that number; else it is a setting. */
  readonly isPublished: boolean
  /** Whether less may have gone to the receiver. */
  readonly isAtMost: boolean
  /** Checks that do not pass: `SPF`, `DKIM`, `DMARC`. */
  readonly failing: readonly string[]
  /** Checks of which nothing is known. */
  readonly unknown: readonly string[]
}

/** A sentence for one count of a mailbox. */
interface MailboxTexts {
  readonly why: (count: Count, mailbox: string) => string
  readonly steps: readonly string[]
}

/**
 * The words of a forecast in one language. They stand apart from the remedies (`ndr-doctor/locales/…`), which weigh as much
 * as the forecast itself. Instants are ISO 8601; codes, commands, and names of products and portals are never translated.
 */
export interface ForecastLocale {
  /** BCP 47. */
  readonly tag: string
  /** The language's own name. */
  readonly name: string
  /** Titles of the pages to read on. */
  readonly pages: Readonly<Record<PageName, string>>
  readonly blocks: Readonly<Record<BlockCode, BlockTexts>>

  readonly knownBlock: (code: string, seenAt: string, meaning: string) => string
  readonly unregisteredDomainRelay: {
    readonly why: (count: Count, domains: readonly string[], threshold: UnregisteredThreshold) => string
    readonly addDomains: (domains: readonly string[]) => string
    readonly compareAccepted: (domains: readonly string[]) => string
    readonly stopForeign: string
    readonly connectors: readonly string[]
    readonly turnOffForwarding: string
  }
  readonly relayAttribution: {
    readonly mismatch: {
      readonly why: (count: Count, connector: string) => string
      readonly steps: readonly string[]
    }
    readonly unregistered: {
      readonly why: (count: Count, connector: string, domains: readonly string[]) => string
      readonly steps: (domains: readonly string[]) => readonly string[]
    }
  }
  readonly blockedConnector: {
    readonly signals: {
      readonly unknownToAdmins: string
      readonly unregistered: (messages: number) => string
      readonly spike: (messages: number, usual: number) => string
    }
    /** The signals may be none. */
    readonly blocked: (connector: string, signals: readonly string[]) => string
    readonly suspicious: (connector: string, signals: readonly string[]) => string
    readonly unsuspicious: (connector: string) => string
    readonly securing: readonly string[]
    readonly unblocking: string
  }
  readonly terrl: {
    readonly enforcement: Readonly<Record<TerrlEnforcement, string>>
    /** Licences are null for a trial tenant. */
    readonly why: (count: Count, licenses: number | null, origin: TerrlOrigin, enforcement: string) => string
    readonly steps: readonly string[]
    readonly buyLicences: { readonly trial: string; readonly paid: string }
  }
  readonly moera: {
    readonly why: (count: Count, isEnforced: boolean) => string
    readonly steps: readonly string[]
  }
  readonly recipientRateLimit: MailboxTexts
  readonly messageRateLimit: MailboxTexts
  readonly recipientsPerMessage: {
    readonly why: (used: number, limit: number) => string
    readonly steps: readonly string[]
  }
  readonly outboundSpamPolicy: {
    readonly actions: Readonly<Record<PolicyAction, string>>
    readonly why: (count: Count, mailbox: string, action: string) => string
    readonly steps: readonly string[]
  }
  readonly spamVolumeTenant: {
    readonly spam: (count: Count) => string
    /** The usual messages of a day, and the settings. */
    readonly growth: (count: Count, usual: number, growth: number, minimum: number) => string
    readonly steps: readonly string[]
    readonly renewed: (at: string) => string
    readonly waitUntil: (at: string) => string
  }
  readonly newTenantIp: {
    /** Days for which a tenant is new; null: a trial tenant. */
    readonly why: (count: Count, days: number | null) => string
    readonly buyLicences: string
    readonly steps: readonly string[]
  }
  readonly autoForwarding: {
    readonly modes: Readonly<Record<ForwardingMode, string>>
    readonly why: (count: Count, mode: string) => string
    readonly steps: readonly string[]
  }
  readonly relayPool: {
    /** Neither SPF nor DKIM passes. */
    readonly failing: (count: Count) => string
    /** It is not known of all whether they pass. */
    readonly unknown: (count: Count) => string
    readonly steps: readonly string[]
  }
  readonly highRiskPool: { readonly why: (count: Count) => string; readonly steps: readonly string[] }
  readonly bulkSender: {
    readonly why: (count: Count, figures: BulkFigures) => string
    readonly steps: (subject: string) => readonly string[]
  }
  readonly smtpAuthBasic: {
    readonly states: Readonly<Record<BasicAuthState, string>>
    readonly basic: (count: Count, state: string) => string
    /** It is not known of all whether they use OAuth 2.0. */
    readonly unclear: (count: Count, state: string) => string
    readonly steps: readonly string[]
  }

  readonly notes: {
    readonly cancelledLimit: (recipients: number) => string
    readonly namelessMailboxes: string
    readonly namelessConnectors: string
    readonly longSends: string
    readonly otherRefusals: (codes: readonly string[]) => string
  }

  /** The words around the texts, for rendering. */
  readonly labels: {
    /** One line a verdict. */
    readonly headings: Readonly<Record<Verdict, string>>
    /** One word a verdict, for a column. */
    readonly verdicts: Readonly<Record<Verdict, string>>
    readonly expects: (codes: readonly string[]) => string
    readonly reachedAt: string
    readonly freeAgainAt: string
    readonly notes: string
    /** How much is used of how much; null: there is no limit, or it looks at single messages. */
    readonly measure: (used: number, limit: number | null, unit: Unit, window: WindowName | null) => string
    readonly percent: (share: number) => string
  }
}
