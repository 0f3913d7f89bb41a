import type { Cause, FixedBy, Scope } from '../codes/causes.ts'
import type { Permanence } from '../codes/row.ts'
import type { Audience, RemedyLink } from '../remedies/remedy.ts'

import type { Conflict } from './conflicts.ts'
import type { ReplyDetails } from './details.ts'

/** What decided, and the words it saw. */
export interface Evidence {
  /** Id of the row: `exchange-online/5.7.750`; or of the rule of `classify/` that narrowed it. */
  rule: string
  /** Where the words stood; `label`: in what a mail service says of the event. */
  source: 'reply' | 'status' | 'reply-code' | 'label'
  /** The words, at most 500 characters. */
  text: string
}

/** One thing to do, for one reader. */
export interface Step {
  /** Who reads it. */
  audience: Audience
  /** In plain words, in the language of the diagnosis. */
  text: string
  /** Command lines that belong to the step; empty where none. */
  commands: string[]
}

/** Why one recipient did not get the message, who can fix it, and how. Plain JSON. */
export interface Diagnosis {
  /** Of the closed list; `unknown` where nothing that is known stands in the refusal. */
  cause: Cause
  /** Whether another try can succeed: of the refusal, not of the attempts that were given up. */
  permanence: Permanence
  /** Stop mailing this address. */
  suppress: boolean
  /** What is refused: this address, this message, all mail of a sender, a tenant, a host. */
  scope: Scope
  /** Who can lift it. */
  fixedBy: FixedBy
  /**
   * `high`: two of emitter, code and words agree, or no other system uses the code. `medium`: one of them
   * decided. `low`: only something vague was met, or nothing.
   */
  confidence: 'high' | 'medium' | 'low'
  /** BCP 47 tag of the language of the texts below: the one asked for, or `en` where it is missing. */
  language: string
  /** Under 80 characters, no full stop. */
  title: string
  /** One to three sentences for a person without mail knowledge. */
  explanation: string
  /** In the order to do them: for the sender, then the helpdesk, then the administrator. */
  steps: Step[]
  /** Pages to read on, of Microsoft, the receiver or a standard. */
  links: RemedyLink[]
  /** Strongest first; empty only where the cause is `unknown` and nothing was there to read. */
  evidence: Evidence[]
  /** Where Action, Status, reply and words contradict one another; mostly empty. */
  conflicts: Conflict[]
  /** What else the refusal tells. */
  details: ReplyDetails
}
