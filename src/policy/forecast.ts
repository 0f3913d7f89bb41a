/** How near a sender is to being refused, from best to worst. */
export type Verdict =
  /** Nothing is near. */
  | 'clear'
  /** A limit is near, or mail is delayed or leaves by a worse way; nothing is refused. */
  | 'watch'
  /** Refusals are to be expected: the planned sends reach a limit, or mail of this kind is not taken. */
  | 'at-risk'
  /** Refusals are on at `at`: a limit is full, or a block was seen. */
  | 'blocked'

/** Every verdict, from best to worst. */
export const verdicts = ['clear', 'watch', 'at-risk', 'blocked'] as const satisfies readonly Verdict[]

/**
 * What the limit of a finding stands on: a page of the receiver or provider, the tenant's own configuration, or
 * nothing that was published, so that the number is a setting of this forecast.
 */
export type Basis = 'documented' | 'configured' | 'unpublished'

/** What is refused when the finding comes true: everything of the tenant, or of one of its parts. */
export type FindingScope = 'tenant' | 'connector' | 'mailbox' | 'domain' | 'message'

/** What is counted. */
export type Unit =
  | 'messages'
  | 'spam messages'
  | 'recipients'
  | 'external recipients'
  | 'internal recipients'
  | 'recipients in one message'
  | 'signals'

/** Length of the sliding window that a limit looks at. */
export type WindowName = '24 h' | '1 h' | '1 min'

/** The rules, in the order in which they are asked. */
export const ruleIds = [
  'known-block',
  'unregistered-domain-relay',
  'relay-attribution',
  'blocked-connector',
  'terrl',
  'moera',
  'recipient-rate-limit',
  'message-rate-limit',
  'recipients-per-message',
  'outbound-spam-policy',
  'spam-volume-tenant',
  'new-tenant-ip',
  'auto-forwarding',
  'relay-pool',
  'high-risk-pool',
  'outlook-high-volume',
  'gmail-bulk',
  'yahoo-bulk',
  'smtp-auth-basic',
] as const

/** The id of a rule, such as `unregistered-domain-relay`. */
export type RuleId = (typeof ruleIds)[number]

/** A page to read on. */
export interface Link {
  title: string
  url: string
}

/** One rule, held against the part of the tenant that it counts. Plain JSON. */
export interface Finding {
  rule: RuleId
  verdict: Verdict
  scope: FindingScope
  /** Name of the connector, address of the mailbox, or name of the domain; null where the scope is the whole tenant. */
  subject: string | null
  /** Enhanced status code of the report that would come (RFC 3463); null where none comes, as with throttling. */
  code: string | null
  /** The fullest count at or after `at`, in whole units; null where the rule counts nothing. */
  used: number | null
  /** 0: nothing of the kind is taken; null: there is no number to hold the count against. */
  limit: number | null
  unit: Unit | null
  /** null: the rule looks at single messages, or at a state. */
  window: WindowName | null
  /** `used / limit`, parts of units counted, cut to six digits; null where the limit is null or 0. */
  share: number | null
  basis: Basis
  /** ISO 8601, UTC, to the second: since when, or from when on, the limit is reached; null: it is not. */
  reachedAt: string | null
  /** ISO 8601, UTC, to the second: when enough has left the window to send again; null: waiting does not help, or is not needed. */
  freeAgainAt: string | null
  /** What was counted, against what, on what basis. */
  why: string
  /** What lowers the finding, by effect. */
  steps: string[]
  links: Link[]
}

/** What is to be expected of a tenant's mail. Plain JSON. */
export interface Forecast {
  /** The verdict of the worst finding. */
  verdict: Verdict
  /** BCP 47 tag of the language of the texts: the one asked for, or `en` where it is missing. */
  language: string
  /**
   * Worst first. Where a rule looks at many mailboxes, connectors or domains and all of them are clear, the fullest
   * one stands for the rest.
   */
  findings: Finding[]
  /** Enhanced status codes of the reports to expect, worst first; empty where no finding is worse than `watch`. */
  expects: string[]
  /** What the reader should know of the answer: limits that are not applied, and what the input could not tell. */
  notes: string[]
}

/** Whether the one verdict is worse than the other. */
export function isWorse(one: Verdict, other: Verdict): boolean {
  return verdicts.indexOf(one) > verdicts.indexOf(other)
}
