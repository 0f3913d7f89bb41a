/**
 * What is known of a tenant and its mail: the input of a forecast.
 *
 * Plain data. Instants are ISO 8601 with a zone (`2026-11-22T12:00:00Z`); counts are whole numbers; names of domains may
 * be written in any case, with a trailing dot, and in their own script.
 */
export interface Profile {
  /** Address of the JSON Schema, for editors; not read. */
  $schema?: string
  /** The instant of the forecast, and its only clock. */
  at: string
  tenant: Tenant
  /** A sender domain that is not listed is not accepted. */
  domains: Domain[]
  /** What was sent. */
  sends: Send[]
  /** What is about to be sent; counts as `sends` do. Default: nothing. */
  planned?: Send[]
  /** Blocks that were seen in reports; they outweigh every prediction. Default: none. */
  known?: (KnownBlock | SeenRefusal)[]
  settings?: Settings
}

/** The Microsoft 365 organisation that sends. */
export interface Tenant {
  /** `trial`: no subscription of the tenant is paid for. */
  plan: 'paid' | 'trial'
  /** Purchased e-mail licences, trial ones not counted. At least 1 and required where `plan` is `paid`; not read for trials. */
  licenses?: number
  /** Absent: not known, and the tenant is taken for an old one. */
  createdAt?: string
  /** Default: `worldwide`. */
  cloud?: 'worldwide' | 'gcc' | 'gcc-high' | 'dod' | '21vianet'
  /** What `Get-LimitsEnforcementStatus` shows of the tenant external recipient rate limit. */
  terrl?: {
    /** `Threshold`. Default: reckoned from `plan` and `licenses`. */
    threshold?: number
    /** `EnforcementEnabled`. Default: by the published schedule. */
    enforced?: boolean
  }
  /** Inbound connectors. Absent: not known. */
  connectors?: Connector[]
  outboundSpamPolicy?: OutboundSpamPolicy
  /** Recipients that one message may have (`RecipientLimits` of the mailboxes), 1 to 1,000. Default: 500. */
  recipientsPerMessage?: number
  /** Whether SMTP AUTH still takes a user name with a password. Default: by the published schedule. */
  smtpBasicAuth?: 'allowed' | 'blocked'
  /** When a subscription that had lapsed was renewed. Absent: it never lapsed. */
  renewedAt?: string
  /** What the tenant sends on a usual day; the baseline that growth is measured against. Absent: growth is not judged. */
  usual?: {
    messagesPerDay?: number
    /** Messages from domains that are not accepted. */
    unregisteredMessagesPerDay?: number
  }
}

/** An inbound connector (`Get-InboundConnector`). */
export interface Connector {
  name: string
  /** `ConnectorType`. */
  type: 'OnPremises' | 'Partner'
  /** How the connector knows its server: by the certificate it shows, or by its IP address. */
  identifiedBy: 'certificate' | 'ip'
  /** Name in the certificate that the server shows; `*.` before it is taken. Absent: it shows none, or none is known. */
  certificateDomain?: string
  /** `false`: the certificate or address of the server is no longer the one that the connector asks for. Default: `true`. */
  matches?: boolean
  /** Absent: not known, and the connector is taken for an old one. */
  createdAt?: string
  /** `false`: no administrator made it, or its name, domain or address was changed by nobody known. Default: `true`. */
  knownToAdmins?: boolean
  /** Whether `Get-BlockedConnector` lists it. Default: `false`. */
  blocked?: boolean
  /** Messages on a usual day. Absent: not known; 0 for a connector that is new. */
  usualMessagesPerDay?: number
}

/** The outbound spam policy over the senders (`Get-HostedOutboundSpamFilterPolicy`). */
export interface OutboundSpamPolicy {
  /** 0 to 10,000; 0 means the default of the service. Default: 0. */
  recipientLimitExternalPerHour?: number
  /** 0 to 10,000; 0 means the default of the service. Default: 0. */
  recipientLimitInternalPerHour?: number
  /** 0 to 10,000; 0 means the default of the service. Default: 0. */
  recipientLimitPerDay?: number
  /** Default: `BlockUserForToday`. */
  actionWhenThresholdReached?: 'BlockUserForToday' | 'BlockUser' | 'Alert'
  /** `Automatic` now equals `Off`. Absent: not known. */
  autoForwardingMode?: 'Automatic' | 'On' | 'Off'
}

/** Whether a check of sender authentication passes: `none` where nothing is published. */
export type AuthenticationState = 'pass' | 'fail' | 'none'

/** A domain that the tenant sends from. */
export interface Domain {
  name: string
  /** Whether `Get-AcceptedDomain` lists it. */
  accepted: boolean
  /** Whether its ownership is verified in the Microsoft 365 admin center. Default: the same as `accepted`. */
  verified?: boolean
  /** Whether it is a domain that Microsoft gave (MOERA). Default: whether the name ends in `.onmicrosoft.com`. */
  onmicrosoft?: boolean
  /** Whether its subdomains are accepted with it (`MatchSubDomains`). Default: `false`. */
  matchSubdomains?: boolean
  /** Absent: not known. */
  spf?: AuthenticationState
  /** Absent: not known. */
  dkim?: AuthenticationState
  /** `pass`: a record is published and SPF or DKIM aligns with the From domain. Absent: not known. */
  dmarc?: AuthenticationState
  /** Whether public DNS has an A or MX record for it. Absent: not known. */
  resolves?: boolean
}

/** The way mail takes out of the tenant. */
export type Route =
  /** From a mailbox of Exchange Online. */
  | 'mailbox'
  /** Relayed for a server of the tenant through an inbound connector. */
  | 'connector'
  /** Forwarded by a mailbox to an external address, under the sender that it came from. */
  | 'forwarding'
  /** Handed in without authentication, for recipients of the tenant only. */
  | 'direct-send'
  /** Client submission with the credentials of a mailbox. */
  | 'smtp-auth'
  /** High Volume Email. */
  | 'hve'
  /** Azure Communication Services. */
  | 'acs'

/** Mail of one sender domain within `[start, end)`, spread evenly over that time. */
export interface Send {
  /** Domain of the sender address. */
  domain: string
  /** Address of the sending mailbox. Absent: not known, and limits of single mailboxes are not judged. */
  mailbox?: string
  route: Route
  /** Name of a connector of the tenant, where the route is `connector`. Default: the only one of type OnPremises. */
  connector?: string
  start: string
  /** After `start`, and not counted itself. */
  end: string
  messages: number
  /** Pairs of a message and a recipient in a domain that the tenant has not accepted, groups expanded. */
  externalRecipients: number
  /** Pairs of a message and any other recipient. */
  internalRecipients: number
  /** Recipients of the message that has most. Absent: not known; the mean stands for it. */
  largestMessage?: number
  /** Messages that were judged as spam on their way out. Absent: not known. */
  spam?: number
  /** How the client logs in, where the route is `smtp-auth`. Absent: not known. */
  authentication?: 'basic' | 'oauth'
  /** External recipients by receiver, of those whose rules for bulk senders are held against. Absent: not known. */
  receivers?: {
    /** Consumer mailboxes of Outlook.com, hotmail.com, live.com. */
    outlook?: number
    gmail?: number
    yahoo?: number
  }
}

/** A block that is known. */
export interface KnownBlock {
  /** Enhanced status code: `5.7.750`. */
  code: string
  /** Default: `at`. */
  seenAt?: string
  /** When it was lifted. Absent: it holds, as long as a block of its kind can. */
  liftedAt?: string
  /** The connector, mailbox or domain that was blocked. */
  subject?: string
}

/** A recipient's status or a diagnosis, as this library reads them from a report; what is not named here is not read. */
export interface SeenRefusal {
  /** Enhanced status code; null where the report has none. */
  status?: string | null
  /** Who refused, where it is recognised: `exchange-online`. A refusal of another writer is no block of the sender. */
  emitter?: string | null
  /** The rows that decided a diagnosis: `exchange-online/5.7.750`. Read where there is no status. */
  evidence?: readonly { readonly rule: string }[]
  /** When delivery was last tried; null where the report does not say. */
  lastAttemptDate?: string | null
  /** Default: `lastAttemptDate`, else `at`. */
  seenAt?: string
}

/** Numbers that nobody publishes, and how early to warn. Every default is a choice of this library. */
export interface Settings {
  /** Share of a limit from which on a finding says `watch`, over 0 to 1. Default: 0.8, Microsoft's advice for TERRL. */
  watchShare?: number
  /** The threshold of 5.7.750: the lowest of the three applies. */
  unregisteredDomains?: {
    /** Messages from unregistered domains in 24 hours. Default: 1,000. */
    messages?: number
    /** Share of unregistered domains in all messages of 24 hours, over 0 to 0.99. Default: 0.5. */
    share?: number
    /** Multiple of `tenant.usual.unregisteredMessagesPerDay`. Default: 5. */
    growth?: number
    /** Share and growth do not count below so many messages. Default: 100. */
    minimum?: number
  }
  /** What makes a connector suspicious. */
  suspiciousConnector?: {
    /** Signals that together make it `at-risk`. Default: 2. */
    signals?: number
    /** Multiple of its usual messages a day that is a spike. Default: 5. */
    growth?: number
    /** Neither a spike nor unregistered domains count below so many messages. Default: 100. */
    minimum?: number
    /** Days for which a connector is new. Default: 30. */
    newForDays?: number
  }
  /** The threshold of 5.7.705. */
  tenantThreshold?: {
    /** Messages judged as spam in 24 hours. Default: 100. */
    spamMessages?: number
    /** Multiple of `tenant.usual.messagesPerDay`. Default: 10. */
    growth?: number
    /** Growth does not count below so many messages. Default: 1,000. */
    minimum?: number
  }
  /** Days for which a tenant is new. Default: 30. */
  newTenantDays?: number
  /** Messages a day from which on Yahoo is taken to see a bulk sender. Default: 5,000. */
  yahooBulkMessages?: number
  /**
   * Whether the reduced TERRL of tenants under 61 days is applied: 10 percent to day 30, 25 percent to day 60, since
   * 2026-09-14. Told by third parties; no page of Microsoft says so. Default: `false`.
   */
  youngTenantRamp?: boolean
}
