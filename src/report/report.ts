import type { EmitterId } from '../codes/emitters.ts'
import type { NoReplyReason } from './answering.ts'
import type { Correlation } from './correlation.ts'
import type { DispositionNotification } from './disposition.ts'
import type { FeedbackReport } from './feedback-report.ts'
import type { Problem } from '../message/problem.ts'

/** What a message is: a report with one action for all its recipients, or what else comes back to a sender. */
export type Kind =
  | Action
  /** A report with several actions, a failure or a delay among them. */
  | 'mixed'
  /** A recipient complained (RFC 5965). */
  | 'complaint'
  /** A read receipt or the like (RFC 8098). */
  | 'disposition'
  /** An answer that a program wrote (RFC 3834), such as an absence notice. */
  | 'auto-reply'
  /** An ordinary mail, or nothing that can be read. */
  | 'not-a-report'

/** The action of RFC 3464 section 2.3.3. */
export type Action = 'failed' | 'delayed' | 'delivered' | 'relayed' | 'expanded'

/** A field of the form `type; value` (RFC 3464 section 2.1.2). `type` is lower case, '' where the report gives none. */
export interface Typed {
  /** Such as `rfc822`, `utf-8`, `dns`, `smtp` or `x-unix`. */
  type: string
  /** What stands behind the semicolon, white space folded. */
  value: string
}

/** Where a value was read. */
export type Origin =
  | 'delivery-status'
  | 'human-part'
  | 'header'
  | 'original'
  | 'feedback-report'
  | 'disposition-notification'
  | 'input'
  | 'provider'

/** What became of one recipient. Every value is as the report gives it; absent is null. */
export interface RecipientStatus {
  /** addr-spec of the final recipient as the report names it; null where no address is named. */
  address: string | null
  /**
   * The address the mail was first sent to, where it differs from `address`: an alias that was expanded, a mailbox that
   * forwards. From Original-Recipient, from `(expanded from: …)` in the text, or from the returned message.
   */
  intended: string | null
  /** The most telling enhanced status code (RFC 3463) that stands in the report, such as `5.7.750`; never invented. */
  status: string | null
  /** The three-digit reply code (RFC 5321 section 4.2) of the refusal, as it stands there. */
  replyCode: number | null
  /** The refusal in the words of the system that refused, white space folded; null where none is quoted. */
  reply: string | null
  /** Who refused, where it is recognised. */
  emitter: EmitterId | null
  /**
   * Final-Recipient (RFC 3464 section 2.3.2): the recipient for whom delivery was tried last. Null where
   * absent.
   */
  finalRecipient: Typed | null
  /** Original-Recipient (RFC 3464 section 2.3.1): whom the sender named. Null where absent. */
  originalRecipient: Typed | null
  /**
   * RFC 3464 section 2.3.3, or what the Status field or the text tells where no Action is given; null where
   * nothing does.
   */
  action: Action | null
  /** The Status field as written (RFC 3464 section 2.3.4). */
  statusField: string | null
  /** Diagnostic-Code (RFC 3464 section 2.3.6): the words of the system that refused. Null where absent. */
  diagnosticCode: Typed | null
  /** Remote-MTA (RFC 3464 section 2.3.5): the system that was tried. Null where absent. */
  remoteMta: Typed | null
  /** ISO 8601, or null where absent or not a date. */
  lastAttemptDate: string | null
  /** Final-Log-ID (RFC 3464 section 2.3.8): an entry in that system's log. Null where absent. */
  finalLogId: string | null
  /** ISO 8601, or null where absent or not a date. */
  willRetryUntil: string | null
  /** Where these values were read; null for a value that is null. */
  origins: { address: Origin | null; intended: Origin | null; status: Origin | null; reply: Origin | null }
}

/** The message that was not delivered, as far as it was returned or described. */
export interface Original {
  /** With angle brackets. */
  messageId: string | null
  /** With angle brackets. */
  inReplyTo: string | null
  /** Each with angle brackets, oldest first. */
  references: string[]
  /** Decoded (RFC 2047); null where it did not come back. */
  subject: string | null
  /** Decoded, with the name as written; null where it did not come back. */
  from: string | null
  /** Decoded, with the names as written; null where it did not come back. */
  to: string | null
  /** ISO 8601, or null where absent or not a date. */
  date: string | null
  /** Of RFC 2919, without the description. */
  listId: string | null
  /** Every header field that came back, in order, names as written. */
  headers: { name: string; value: string }[]
}

/** What was read. Plain JSON. */
export interface Report {
  /** Of this shape; a new one only with a new major version. */
  schemaVersion: 1
  /** What was handed in: a mail, an Outlook file (.msg), text that a person pasted, or a single reply line. */
  input: 'mail' | 'outlook-file' | 'text' | 'reply'
  /** What the message is. */
  kind: Kind
  /** Which mail system wrote it. */
  generator: { id: string; name: string } | null
  /**
   * Reporting-MTA (RFC 3464 section 2.2.2): the system that tried to deliver and wrote the report. Null where
   * absent.
   */
  reportingMta: Typed | null
  /** DSN-Gateway (RFC 3464 section 2.2.3): the system that translated a foreign report. Null where absent. */
  dsnGateway: Typed | null
  /** Received-From-MTA (RFC 3464 section 2.2.4): the system the message came from. Null where absent. */
  receivedFromMta: Typed | null
  /**
   * Original-Envelope-Id (RFC 3464 section 2.2.1): the sender's ENVID (RFC 3461 section 4.4), decoded. Null
   * where absent.
   */
  originalEnvelopeId: string | null
  /** ISO 8601, or null where absent or not a date. */
  arrivalDate: string | null
  /** In the order in which the report names them; empty where it tells nothing of a delivery. */
  recipients: RecipientStatus[]
  /** The message that was not delivered; null where it was neither returned nor described. */
  original: Original | null
  /** Of a complaint. */
  feedback: FeedbackReport | null
  /** Of a read receipt or the like. */
  disposition: DispositionNotification | null
  /** BCP 47, of the part for people; null where not told. */
  language: string | null
  /** Whether a program may answer this message. */
  shouldReply: boolean
  /** Why not; null where `shouldReply` is true. */
  noReplyReason: NoReplyReason | null
  /** How often the subject says `Undeliverable:` or its like; two and more is a mail loop. */
  failurePrefixes: number
  /** Values of the message's own Authentication-Results fields (RFC 8601), the topmost first. Anybody can write one. */
  authenticationResults: string[]
  /** The sender's own marks, where `options.correlate` asks for them. */
  correlation: Correlation | null
  /** What was wrong with the input; never thrown. */
  problems: Problem[]
}
