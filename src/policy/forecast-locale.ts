import type { BlockCode } from './blocks.ts'
import type { Unit, Verdict, WindowName } from './forecast.ts'
import type { PageName } from './pages.ts'
import type { OutboundSpamPolicy } from './profile.ts'

/** A count in a window, and what it is held against. */
export interface WindowCount {
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

/** What is said of a mailbox and its limit. */
export interface MailboxTexts {
  /** What the mailbox sent, and its limit. */
  readonly why: (count: WindowCount, mailbox: string) => string
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

  /** A block that was seen: its code, when, and what it means. */
  readonly knownBlock: (code: string, seenAt: string, meaning: string) => string
  readonly unregisteredDomainRelay: {
    /** What left from which domains, and the number that the forecast warns from. */
    readonly why: (count: WindowCount, domains: readonly string[], threshold: UnregisteredThreshold) => string
    /** The domains that are not accepted. */
    readonly addDomains: (domains: readonly string[]) => string
    /** The domains that are verified, and yet not accepted. */
    readonly compareAccepted: (domains: readonly string[]) => string
    readonly stopForeign: string
    readonly connectors: readonly string[]
    readonly turnOffForwarding: string
  }
  readonly relayAttribution: {
    readonly mismatch: {
      /** What came by the connector that the server no longer matches. */
      readonly why: (count: WindowCount, connector: string) => string
      readonly steps: readonly string[]
    }
    readonly unregistered: {
      /** What came by the connector from the domains, under a certificate of none that is accepted. */
      readonly why: (count: WindowCount, connector: string, domains: readonly string[]) => string
      /** For the domains that are not accepted. */
      readonly steps: (domains: readonly string[]) => readonly string[]
    }
  }
  readonly blockedConnector: {
    readonly signals: {
      readonly unknownToAdmins: string
      /** So many messages a day from domains that are not accepted. */
      readonly unregistered: (messages: number) => string
      /** So many messages a day, and how many are usual. */
      readonly spike: (messages: number, usual: number) => string
    }
    /** The signals may be none. */
    readonly blocked: (connector: string, signals: readonly string[]) => string
    /** One signal or more. */
    readonly suspicious: (connector: string, signals: readonly string[]) => string
    /** No signal. */
    readonly unsuspicious: (connector: string) => string
    readonly securing: readonly string[]
    readonly unblocking: string
  }
  readonly terrl: {
    readonly enforcement: Readonly<Record<TerrlEnforcement, string>>
    /** Licences are null for a trial tenant. */
    readonly why: (
      count: WindowCount,
      licenses: number | null,
      origin: TerrlOrigin,
      enforcement: string,
    ) => string
    readonly steps: readonly string[]
    readonly buyLicences: { readonly trial: string; readonly paid: string }
  }
  readonly moera: {
    /** What came from onmicrosoft.com addresses, and whether the limit is enforced yet. */
    readonly why: (count: WindowCount, isEnforced: boolean) => string
    readonly steps: readonly string[]
  }
  readonly recipientRateLimit: MailboxTexts
  readonly messageRateLimit: MailboxTexts
  readonly recipientsPerMessage: {
    /** Recipients of the largest message, and how many it may have. */
    readonly why: (used: number, limit: number) => string
    readonly steps: readonly string[]
  }
  readonly outboundSpamPolicy: {
    readonly actions: Readonly<Record<PolicyAction, string>>
    /** What the mailbox sent, and what follows, which is one of the actions. */
    readonly why: (count: WindowCount, mailbox: string, action: string) => string
    readonly steps: readonly string[]
  }
  readonly spamVolumeTenant: {
    /** Messages that were judged as spam. */
    readonly spam: (count: WindowCount) => string
    /** The usual messages of a day, and the settings. */
    readonly growth: (count: WindowCount, usual: number, growth: number, minimum: number) => string
    readonly steps: readonly string[]
    /** When the subscription was renewed. */
    readonly renewed: (at: string) => string
    /** A day later. */
    readonly waitUntil: (at: string) => string
  }
  readonly newTenantIp: {
    /** Days for which a tenant is new; null: a trial tenant. */
    readonly why: (count: WindowCount, days: number | null) => string
    readonly buyLicences: string
    readonly steps: readonly string[]
  }
  readonly autoForwarding: {
    readonly modes: Readonly<Record<ForwardingMode, string>>
    /** What is forwarded, and one of the modes. */
    readonly why: (count: WindowCount, mode: string) => string
    readonly steps: readonly string[]
  }
  readonly relayPool: {
    /** Neither SPF nor DKIM passes. */
    readonly failing: (count: WindowCount) => string
    /** It is not known of all whether they pass. */
    readonly unknown: (count: WindowCount) => string
    readonly steps: readonly string[]
  }
  readonly highRiskPool: {
    /** What leaves by the pool. */
    readonly why: (count: WindowCount) => string
    readonly steps: readonly string[]
  }
  readonly bulkSender: {
    /** What goes from the domain to the receiver. */
    readonly why: (count: WindowCount, figures: BulkFigures) => string
    /** For the domain. */
    readonly steps: (subject: string) => readonly string[]
  }
  readonly smtpAuthBasic: {
    readonly states: Readonly<Record<BasicAuthState, string>>
    /** What is handed in with a password, and one of the states. */
    readonly basic: (count: WindowCount, state: string) => string
    /** It is not known of all whether they use OAuth 2.0. */
    readonly unclear: (count: WindowCount, state: string) => string
    readonly steps: readonly string[]
  }

  readonly notes: {
    /** The recipients of the limit that never came. */
    readonly cancelledLimit: (recipients: number) => string
    readonly namelessMailboxes: string
    readonly namelessConnectors: string
    readonly longSends: string
    /** Codes that are no block of the sender. */
    readonly otherRefusals: (codes: readonly string[]) => string
  }

  /** The words around the texts, for rendering. */
  readonly labels: {
    /** One line a verdict. */
    readonly headings: Readonly<Record<Verdict, string>>
    /** One word a verdict, for a column. */
    readonly verdicts: Readonly<Record<Verdict, string>>
    /** Codes of the reports to expect, one at least. */
    readonly expects: (codes: readonly string[]) => string
    readonly reachedAt: string
    readonly freeAgainAt: string
    readonly notes: string
    /** How much is used of how much; null: there is no limit, or it looks at single messages. */
    readonly measure: (used: number, limit: number | null, unit: Unit, window: WindowName | null) => string
    /** A share, 0 and up. */
    readonly percent: (share: number) => string
  }
}
