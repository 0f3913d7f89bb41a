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
  audience: Audience
  text: string
  /** Command lines that belong to the step; empty where none. */
  commands: string[]
}

/** Why one recipient did not get the message, who can fix it, and how. Plain JSON. */
export interface Diagnosis {
  cause: Cause
  permanence: Permanence
  /** Stop mailing this address. */
  suppress: boolean
  scope: Scope
  fixedBy: FixedBy
  confidence: 'high' | 'medium' | 'low'
  /** BCP 47 tag of the language of the texts below: the one asked for, or `en` where it is missing. */
  language: string
  title: string
  explanation: string
  steps: Step[]
  links: RemedyLink[]
  /** Strongest first; empty only where the cause is `unknown` and nothing was there to read. */
  evidence: Evidence[]
  /** Where Action, Status, reply and words contradict one another; mostly empty. */
  conflicts: Conflict[]
  /** What else the refusal tells. */
  details: ReplyDetails
}
