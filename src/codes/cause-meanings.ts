import type { Cause } from './causes.ts'

/** What each cause means: one sentence, in English. Apart from `causes.ts`, as a diagnosis does without. */
export const meanings: Readonly<Record<Cause, string>> = {
  'recipient-unknown': 'The destination system says that no such mailbox or user exists.',
  'recipient-disabled': 'The mailbox exists but is disabled, suspended, inactive or expired.',
  'recipient-moved': 'The mailbox has moved; a forwarding address may or may not be named.',
  'mailbox-full': "The recipient's quota or storage is exceeded.",
  'recipient-refused':
    "The recipient's own settings (filter, allow list, block list) refuse this message or sender.",
  'recipient-restricted': 'The mailbox or group takes mail only from permitted or authenticated senders.',
  'address-invalid': 'The recipient address is not well-formed or not usable as it stands.',
  'domain-not-found': "The recipient's domain, or a host to deliver to, cannot be found.",
  'domain-refuses-mail': 'The domain or host says that it takes no mail at all (null MX, 521, 556).',
  'sender-rejected':
    'The envelope or header sender address or its domain is refused: it does not exist, does not resolve, or is not allowed.',
  'sender-domain-unregistered':
    'The tenant sends from domains that are not its accepted (registered, provisioned) domains and is blocked for it.',
  'sender-blocked':
    'The sending account, connector or tenant is blocked by its own provider, as for spam, compromise or abuse.',
  'sender-limit-exceeded': 'The sending account or tenant has used up its own sending limit.',
  'sender-not-authenticated': 'The client must log in, or its log-in failed or is not accepted.',
  'sender-not-authorized': 'The sender is known but may not send as, on behalf of, or to this place.',
  'relay-denied': 'The server will not relay: the recipient is not its own and the client may not use it.',
  'authentication-failed': 'SPF, DKIM, DMARC or ARC is missing or fails.',
  'missing-reverse-dns':
    "The client's IP address has no, or no matching, PTR record, or its HELO name does not hold.",
  'ip-blocklisted':
    "The client's IP address, host or network is on a block list, public or the receiver's own.",
  'domain-blocklisted': "The sender's domain, or a domain or URL in the message, is on a block list.",
  'low-reputation': "The receiver judges the client or the sender's domain by past behaviour and refuses.",
  'rate-limited':
    'The receiver is getting too many messages, recipients or connections from this client or for this mailbox.',
  'greylisted': 'First contact is put off on purpose; a retry after the delay passes.',
  'spam-detected': 'The content is judged as spam or phishing.',
  'virus-detected': 'The content is judged as malware.',
  'content-rejected':
    'Something in the content is not accepted: an attachment type, a header, a character set, a format.',
  'message-too-large': 'The message is larger than the system or the recipient takes.',
  'message-malformed':
    'The message breaks the mail format: RFC 5322, 2045, line length, duplicated or missing headers.',
  'policy-violation':
    "A rule of the receiver or of the sender's own organisation refuses the message and says no more.",
  'encryption-required':
    'TLS or another protection is required, or could not be set up: STARTTLS, DANE, MTA-STS, REQUIRETLS.',
  'delivery-expired':
    'Delivery was tried until the queue life time ended, or is still being tried, and the report names no better cause.',
  'network-error': 'No connection, a refused or broken one, no answer, or a time-out.',
  'dns-failure': 'The name server could not answer for now, or answers wrongly.',
  'mail-loop': 'The message goes in circles or has passed too many hops.',
  'protocol-error': 'An SMTP command was refused, out of order, unknown or badly formed.',
  'too-many-recipients': 'One message or session names more recipients than the server takes.',
  'system-error': 'The receiving system has a fault, is misconfigured, or is shut for now.',
  'system-full': "The receiving system's disk or queue is full (not one mailbox).",
  'mailer-error': 'A local delivery program, forward file, alias or list manager at the receiver failed.',
  'suppressed': 'The sending service itself did not try, for the address is on its suppression list.',
  'unknown': 'The report gives no ground to name a cause.',
}
