import type { EmitterId } from '../codes/emitters.ts'
import type { NoReplyReason } from './answering.ts'
import type { Correlation } from './correlation.ts'
import type { DispositionNotification } from './disposition.ts'
import type { FeedbackReport } from './feedback-report.ts'
import type { Problem } from '../message/problem.ts'

/** What a message is. */
export type Kind =
  | 'failed'
  | 'delayed'
  | 'delivered'
  | 'relayed'
  | 'expanded'
  | 'mixed'
  | 'complaint'
  | 'disposition'
  | 'auto-reply'
  | 'not-a-report'

/** The action of RFC 3464 section 2.3.3. */
export type Action = 'failed' | 'delayed' | 'delivered' | 'relayed' | 'expanded'

/** A field of the form `type; value` (RFC 3464 section 2.1.2). `type` is lower case, '' where the report gives none. */
export interface Typed {
  type: string
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
  finalRecipient: Typed | null
  originalRecipient: Typed | null
  action: Action | null
  /** The Status field as written (RFC 3464 section 2.3.4). */
  statusField: string | null
  diagnosticCode: Typed | null
  remoteMta: Typed | null
  /** ISO 8601, or null where absent or not a date. */
  lastAttemptDate: string | null
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
  subject: string | null
  from: string | null
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
  schemaVersion: 1
  /** What was handed in: a mail, an Outlook file (.msg), text that a person pasted, or a single reply line. */
  input: 'mail' | 'outlook-file' | 'text' | 'reply'
  kind: Kind
  /** Which mail system wrote it. */
  generator: { id: string; name: string } | null
  reportingMta: Typed | null
  dsnGateway: Typed | null
  receivedFromMta: Typed | null
  originalEnvelopeId: string | null
  /** ISO 8601, or null where absent or not a date. */
  arrivalDate: string | null
  recipients: RecipientStatus[]
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
