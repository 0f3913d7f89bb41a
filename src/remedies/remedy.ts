import type { Cause, FixedBy, Scope } from '../codes/causes.ts'
import type { Permanence } from '../codes/row.ts'

/** Who reads a step: the person who sent the mail, the helpdesk, or the administrator. */
export type Audience = 'sender' | 'helpdesk' | 'admin'

/** One thing to do. Commands, codes and product names are never translated. */
export interface RemedyStep {
  readonly text: string
  /** Exchange Online PowerShell, DNS or other command lines, one each. */
  readonly commands?: readonly string[]
}

/** A page to read on. */
export interface RemedyLink {
  readonly title: string
  readonly url: string
}

/** What to tell and what to do about one cause or one code, in one language. */
export interface Remedy {
  /** Under 80 characters, no full stop. */
  readonly title: string
  /** One to three sentences that a person without mail knowledge understands. */
  readonly explanation: string
  /** Plain words, no jargon, no codes. */
  readonly sender: readonly RemedyStep[]
  /** What to check and what to ask. */
  readonly helpdesk: readonly RemedyStep[]
  /** Commands and portal paths; in the order to do them. */
  readonly admin: readonly RemedyStep[]
  readonly links?: readonly RemedyLink[]
}

/** The words around the texts, for rendering. */
export interface Labels {
  /** One line a kind: what happened to the message. */
  readonly kinds: Readonly<
    Record<
      | 'failed'
      | 'delayed'
      | 'delivered'
      | 'relayed'
      | 'expanded'
      | 'mixed'
      | 'complaint'
      | 'disposition'
      | 'auto-reply'
      | 'not-a-report',
      string
    >
  >
  readonly audiences: Readonly<Record<Audience, string>>
  readonly permanence: Readonly<Record<Permanence, string>>
  readonly scopes: Readonly<Record<Scope, string>>
  readonly fixedBy: Readonly<Record<FixedBy, string>>
  readonly confidence: Readonly<Record<'high' | 'medium' | 'low', string>>
  readonly verdicts: Readonly<Record<'clear' | 'watch' | 'at-risk' | 'blocked', string>>
  readonly recipient: string
  readonly unknownRecipient: string
  readonly why: string
  readonly whatToDo: string
  readonly whoCanFixIt: string
  readonly keepMailing: string
  readonly stopMailing: string
  readonly furtherReading: string
  readonly evidence: string
  readonly rule: string
  readonly status: string
  readonly replyCode: string
  readonly reportedBy: string
  readonly originalMessage: string
  readonly notAReport: string
  readonly nothingToRead: string
  readonly problems: string
}

/** One language. `codes` is keyed by the `remedy` of a row: `5.7.750`, `5.2.2/submission-quota`. */
export interface Locale {
  /** BCP 47. */
  readonly tag: string
  /** The language's own name. */
  readonly name: string
  readonly causes: Readonly<Record<Cause, Remedy>>
  readonly codes: Readonly<Record<string, Remedy>>
  readonly labels: Labels
}
