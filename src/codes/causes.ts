/**
 * The closed list of causes that a diagnosis may name, with what holds for a cause unless a row of a table narrows it.
 * What each means stands in `cause-meanings.ts`.
 */

/** What the failure touches: one address, one message, the sender, the whole tenant, the sending host, the receiver or the way there. */
export type Scope = 'recipient' | 'message' | 'sender' | 'tenant' | 'host' | 'receiver' | 'path' | 'unknown'

/** Who can mend it. */
export type FixedBy = 'sender' | 'sender-admin' | 'recipient' | 'recipient-admin' | 'provider' | 'nobody'

/** The family a cause belongs to. */
export type CauseGroup =
  'recipient' | 'domain' | 'sender' | 'reputation' | 'content' | 'policy' | 'transport' | 'system' | 'unknown'

/** What holds for a cause where no row says otherwise. */
export interface CauseDefaults {
  readonly group: CauseGroup
  readonly scope: Scope
  readonly fixedBy: FixedBy
  /** Whether a permanent refusal for this cause is a reason to stop mailing the address. */
  readonly suppress: boolean
}

/** Every cause, in the order of the documentation. */
export const causes = {
  'recipient-unknown': {
    group: 'recipient',
    scope: 'recipient',
    fixedBy: 'sender',
    suppress: true,
  },
  'recipient-disabled': {
    group: 'recipient',
    scope: 'recipient',
    fixedBy: 'recipient',
    suppress: true,
  },
  'recipient-moved': {
    group: 'recipient',
    scope: 'recipient',
    fixedBy: 'sender',
    suppress: true,
  },
  'mailbox-full': {
    group: 'recipient',
    scope: 'recipient',
    fixedBy: 'recipient',
    suppress: false,
  },
  'recipient-refused': {
    group: 'recipient',
    scope: 'recipient',
    fixedBy: 'recipient',
    suppress: false,
  },
  'recipient-restricted': {
    group: 'recipient',
    scope: 'recipient',
    fixedBy: 'recipient-admin',
    suppress: false,
  },
  'address-invalid': {
    group: 'recipient',
    scope: 'recipient',
    fixedBy: 'sender',
    suppress: true,
  },
  'domain-not-found': {
    group: 'domain',
    scope: 'receiver',
    fixedBy: 'sender',
    suppress: true,
  },
  'domain-refuses-mail': {
    group: 'domain',
    scope: 'receiver',
    fixedBy: 'recipient-admin',
    suppress: true,
  },
  'sender-rejected': {
    group: 'sender',
    scope: 'sender',
    fixedBy: 'sender-admin',
    suppress: false,
  },
  'sender-domain-unregistered': {
    group: 'sender',
    scope: 'tenant',
    fixedBy: 'sender-admin',
    suppress: false,
  },
  'sender-blocked': {
    group: 'sender',
    scope: 'sender',
    fixedBy: 'sender-admin',
    suppress: false,
  },
  'sender-limit-exceeded': {
    group: 'sender',
    scope: 'sender',
    fixedBy: 'sender-admin',
    suppress: false,
  },
  'sender-not-authenticated': {
    group: 'sender',
    scope: 'sender',
    fixedBy: 'sender-admin',
    suppress: false,
  },
  'sender-not-authorized': {
    group: 'sender',
    scope: 'sender',
    fixedBy: 'sender-admin',
    suppress: false,
  },
  'relay-denied': {
    group: 'sender',
    scope: 'path',
    fixedBy: 'sender-admin',
    suppress: false,
  },
  'authentication-failed': {
    group: 'reputation',
    scope: 'sender',
    fixedBy: 'sender-admin',
    suppress: false,
  },
  'missing-reverse-dns': {
    group: 'reputation',
    scope: 'host',
    fixedBy: 'sender-admin',
    suppress: false,
  },
  'ip-blocklisted': {
    group: 'reputation',
    scope: 'host',
    fixedBy: 'sender-admin',
    suppress: false,
  },
  'domain-blocklisted': {
    group: 'reputation',
    scope: 'sender',
    fixedBy: 'sender-admin',
    suppress: false,
  },
  'low-reputation': {
    group: 'reputation',
    scope: 'host',
    fixedBy: 'sender-admin',
    suppress: false,
  },
  'rate-limited': {
    group: 'reputation',
    scope: 'host',
    fixedBy: 'sender-admin',
    suppress: false,
  },
  'greylisted': {
    group: 'reputation',
    scope: 'host',
    fixedBy: 'nobody',
    suppress: false,
  },
  'spam-detected': {
    group: 'content',
    scope: 'message',
    fixedBy: 'sender',
    suppress: false,
  },
  'virus-detected': {
    group: 'content',
    scope: 'message',
    fixedBy: 'sender',
    suppress: false,
  },
  'content-rejected': {
    group: 'content',
    scope: 'message',
    fixedBy: 'sender',
    suppress: false,
  },
  'message-too-large': {
    group: 'content',
    scope: 'message',
    fixedBy: 'sender',
    suppress: false,
  },
  'message-malformed': {
    group: 'content',
    scope: 'message',
    fixedBy: 'sender',
    suppress: false,
  },
  'policy-violation': {
    group: 'policy',
    scope: 'message',
    fixedBy: 'recipient-admin',
    suppress: false,
  },
  'encryption-required': {
    group: 'policy',
    scope: 'path',
    fixedBy: 'sender-admin',
    suppress: false,
  },
  'delivery-expired': {
    group: 'transport',
    scope: 'path',
    fixedBy: 'recipient-admin',
    suppress: false,
  },
  'network-error': {
    group: 'transport',
    scope: 'path',
    fixedBy: 'recipient-admin',
    suppress: false,
  },
  'dns-failure': {
    group: 'transport',
    scope: 'path',
    fixedBy: 'recipient-admin',
    suppress: false,
  },
  'mail-loop': {
    group: 'transport',
    scope: 'path',
    fixedBy: 'recipient-admin',
    suppress: false,
  },
  'protocol-error': {
    group: 'transport',
    scope: 'path',
    fixedBy: 'sender-admin',
    suppress: false,
  },
  'too-many-recipients': {
    group: 'transport',
    scope: 'message',
    fixedBy: 'sender',
    suppress: false,
  },
  'system-error': {
    group: 'system',
    scope: 'receiver',
    fixedBy: 'recipient-admin',
    suppress: false,
  },
  'system-full': {
    group: 'system',
    scope: 'receiver',
    fixedBy: 'recipient-admin',
    suppress: false,
  },
  'mailer-error': {
    group: 'system',
    scope: 'receiver',
    fixedBy: 'recipient-admin',
    suppress: false,
  },
  'suppressed': {
    group: 'system',
    scope: 'recipient',
    fixedBy: 'sender',
    suppress: true,
  },
  'unknown': {
    group: 'unknown',
    scope: 'unknown',
    fixedBy: 'nobody',
    suppress: false,
  },
} as const satisfies Record<string, CauseDefaults>

/** The id of a cause, such as `recipient-unknown`. */
export type Cause = keyof typeof causes
