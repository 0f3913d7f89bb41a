/**
 * The closed list of causes that a diagnosis may name, with what holds for a cause unless a row of a table narrows it.
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
  /** One sentence, in English. */
  readonly meaning: string
  readonly scope: Scope
  readonly fixedBy: FixedBy
  /** Whether a permanent refusal for this cause is a reason to stop mailing the address. */
  readonly suppress: boolean
}

/** Every cause, in the order of the documentation. */
export const causes = {
  'recipient-unknown': {
    group: 'recipient',
    meaning: 'The destination system says that no such mailbox or user exists.',
    scope: 'recipient',
    fixedBy: 'sender',
    suppress: true,
  },
  'recipient-disabled': {
    group: 'recipient',
    meaning: 'The mailbox exists but is disabled, suspended, inactive or expired.',
    scope: 'recipient',
    fixedBy: 'recipient',
    suppress: true,
  },
  'recipient-moved': {
    group: 'recipient',
    meaning: 'The mailbox has moved; a forwarding address may or may not be named.',
    scope: 'recipient',
    fixedBy: 'sender',
    suppress: true,
  },
  'mailbox-full': {
    group: 'recipient',
    meaning: "The recipient's quota or storage is exceeded.",
    scope: 'recipient',
    fixedBy: 'recipient',
    suppress: false,
  },
  'recipient-refused': {
    group: 'recipient',
    meaning: "The recipient's own settings (filter, allow list, block list) refuse this message or sender.",
    scope: 'recipient',
    fixedBy: 'recipient',
    suppress: false,
  },
  'recipient-restricted': {
    group: 'recipient',
    meaning: 'The mailbox or group takes mail only from permitted or authenticated senders.',
    scope: 'recipient',
    fixedBy: 'recipient-admin',
    suppress: false,
  },
  'address-invalid': {
    group: 'recipient',
    meaning: 'The recipient address is not well-formed or not usable as it stands.',
    scope: 'recipient',
    fixedBy: 'sender',
    suppress: true,
  },
  'domain-not-found': {
    group: 'domain',
    meaning: "The recipient's domain, or a host to deliver to, cannot be found.",
    scope: 'receiver',
    fixedBy: 'sender',
    suppress: true,
  },
  'domain-refuses-mail': {
    group: 'domain',
    meaning: 'The domain or host says that it takes no mail at all (null MX, 521, 556).',
    scope: 'receiver',
    fixedBy: 'recipient-admin',
    suppress: true,
  },
  'sender-rejected': {
    group: 'sender',
    meaning:
      'The envelope or header sender address or its domain is refused: it does not exist, does not resolve, or is not allowed.',
    scope: 'sender',
    fixedBy: 'sender-admin',
    suppress: false,
  },
  'sender-domain-unregistered': {
    group: 'sender',
    meaning:
      'The tenant sends from domains that are not its accepted (registered, provisioned) domains and is blocked for it.',
    scope: 'tenant',
    fixedBy: 'sender-admin',
    suppress: false,
  },
  'sender-blocked': {
    group: 'sender',
    meaning:
      'The sending account, connector or tenant is blocked by its own provider, as for spam, compromise or abuse.',
    scope: 'sender',
    fixedBy: 'sender-admin',
    suppress: false,
  },
  'sender-limit-exceeded': {
    group: 'sender',
    meaning: 'The sending account or tenant has used up its own sending limit.',
    scope: 'sender',
    fixedBy: 'sender-admin',
    suppress: false,
  },
  'sender-not-authenticated': {
    group: 'sender',
    meaning: 'The client must log in, or its log-in failed or is not accepted.',
    scope: 'sender',
    fixedBy: 'sender-admin',
    suppress: false,
  },
  'sender-not-authorized': {
    group: 'sender',
    meaning: 'The sender is known but may not send as, on behalf of, or to this place.',
    scope: 'sender',
    fixedBy: 'sender-admin',
    suppress: false,
  },
  'relay-denied': {
    group: 'sender',
    meaning: 'The server will not relay: the recipient is not its own and the client may not use it.',
    scope: 'path',
    fixedBy: 'sender-admin',
    suppress: false,
  },
  'authentication-failed': {
    group: 'reputation',
    meaning: 'SPF, DKIM, DMARC or ARC is missing or fails.',
    scope: 'sender',
    fixedBy: 'sender-admin',
    suppress: false,
  },
  'missing-reverse-dns': {
    group: 'reputation',
    meaning: "The client's IP address has no, or no matching, PTR record, or its HELO name does not hold.",
    scope: 'host',
    fixedBy: 'sender-admin',
    suppress: false,
  },
  'ip-blocklisted': {
    group: 'reputation',
    meaning: "The client's IP address, host or network is on a block list, public or the receiver's own.",
    scope: 'host',
    fixedBy: 'sender-admin',
    suppress: false,
  },
  'domain-blocklisted': {
    group: 'reputation',
    meaning: "The sender's domain, or a domain or URL in the message, is on a block list.",
    scope: 'sender',
    fixedBy: 'sender-admin',
    suppress: false,
  },
  'low-reputation': {
    group: 'reputation',
    meaning: "The receiver judges the client or the sender's domain by past behaviour and refuses.",
    scope: 'host',
    fixedBy: 'sender-admin',
    suppress: false,
  },
  'rate-limited': {
    group: 'reputation',
    meaning:
      'The receiver is getting too many messages, recipients or connections from this client or for this mailbox.',
    scope: 'host',
    fixedBy: 'sender-admin',
    suppress: false,
  },
  'greylisted': {
    group: 'reputation',
    meaning: 'First contact is put off on purpose; a retry after the delay passes.',
    scope: 'host',
    fixedBy: 'nobody',
    suppress: false,
  },
  'spam-detected': {
    group: 'content',
    meaning: 'The content is judged as spam or phishing.',
    scope: 'message',
    fixedBy: 'sender',
    suppress: false,
  },
  'virus-detected': {
    group: 'content',
    meaning: 'The content is judged as malware.',
    scope: 'message',
    fixedBy: 'sender',
    suppress: false,
  },
  'content-rejected': {
    group: 'content',
    meaning:
      'Something in the content is not accepted: an attachment type, a header, a character set, a format.',
    scope: 'message',
    fixedBy: 'sender',
    suppress: false,
  },
  'message-too-large': {
    group: 'content',
    meaning: 'The message is larger than the system or the recipient takes.',
    scope: 'message',
    fixedBy: 'sender',
    suppress: false,
  },
  'message-malformed': {
    group: 'content',
    meaning:
      'The message breaks the mail format: RFC 5322, 2045, line length, duplicated or missing headers.',
    scope: 'message',
    fixedBy: 'sender',
    suppress: false,
  },
  'policy-violation': {
    group: 'policy',
    meaning:
      "A rule of the receiver or of the sender's own organisation refuses the message and says no more.",
    scope: 'message',
    fixedBy: 'recipient-admin',
    suppress: false,
  },
  'encryption-required': {
    group: 'policy',
    meaning:
      'TLS or another protection is required, or could not be set up: STARTTLS, DANE, MTA-STS, REQUIRETLS.',
    scope: 'path',
    fixedBy: 'sender-admin',
    suppress: false,
  },
  'delivery-expired': {
    group: 'transport',
    meaning:
      'Delivery was tried until the queue life time ended, or is still being tried, and the report names no better cause.',
    scope: 'path',
    fixedBy: 'recipient-admin',
    suppress: false,
  },
  'network-error': {
    group: 'transport',
    meaning: 'No connection, a refused or broken one, no answer, or a time-out.',
    scope: 'path',
    fixedBy: 'recipient-admin',
    suppress: false,
  },
  'dns-failure': {
    group: 'transport',
    meaning: 'The name server could not answer for now, or answers wrongly.',
    scope: 'path',
    fixedBy: 'recipient-admin',
    suppress: false,
  },
  'mail-loop': {
    group: 'transport',
    meaning: 'The message goes in circles or has passed too many hops.',
    scope: 'path',
    fixedBy: 'recipient-admin',
    suppress: false,
  },
  'protocol-error': {
    group: 'transport',
    meaning: 'An SMTP command was refused, out of order, unknown or badly formed.',
    scope: 'path',
    fixedBy: 'sender-admin',
    suppress: false,
  },
  'too-many-recipients': {
    group: 'transport',
    meaning: 'One message or session names more recipients than the server takes.',
    scope: 'message',
    fixedBy: 'sender',
    suppress: false,
  },
  'system-error': {
    group: 'system',
    meaning: 'The receiving system has a fault, is misconfigured, or is shut for now.',
    scope: 'receiver',
    fixedBy: 'recipient-admin',
    suppress: false,
  },
  'system-full': {
    group: 'system',
    meaning: "The receiving system's disk or queue is full (not one mailbox).",
    scope: 'receiver',
    fixedBy: 'recipient-admin',
    suppress: false,
  },
  'mailer-error': {
    group: 'system',
    meaning: 'A local delivery program, forward file, alias or list manager at the receiver failed.',
    scope: 'receiver',
    fixedBy: 'recipient-admin',
    suppress: false,
  },
  'suppressed': {
    group: 'system',
    meaning: 'The sending service itself did not try, for the address is on its suppression list.',
    scope: 'recipient',
    fixedBy: 'sender',
    suppress: true,
  },
  'unknown': {
    group: 'unknown',
    meaning: 'The report gives no ground to name a cause.',
    scope: 'unknown',
    fixedBy: 'nobody',
    suppress: false,
  },
} as const satisfies Record<string, CauseDefaults>

/** The id of a cause, such as `recipient-unknown`. */
export type Cause = keyof typeof causes
