/*
 * The standard wordings of the world's mail servers, whoever writes them: one file a group of causes.
 *
 * A wording stands here where unrelated senders of replies use it alike; what only one receiver writes stands in
 * `receivers/`. Where two wordings of a reply speak of different causes, the longer one decides.
 */
import { contentPhrases } from './phrases/content.ts'
import { domainPhrases } from './phrases/domain.ts'
import { mailboxPhrases } from './phrases/mailbox.ts'
import { policyPhrases } from './phrases/policy.ts'
import { recipientPhrases } from './phrases/recipient.ts'
import { unknownRecipientPhrases } from './phrases/recipient-unknown.ts'
import { reputationPhrases } from './phrases/reputation.ts'
import { senderPhrases } from './phrases/sender.ts'
import { systemPhrases } from './phrases/system.ts'
import { transportPhrases } from './phrases/transport.ts'
import type { Row } from './row.ts'

/** Every wording that is nobody's own. */
export const phraseRows: readonly Row[] = [
  ...unknownRecipientPhrases,
  ...mailboxPhrases,
  ...recipientPhrases,
  ...domainPhrases,
  ...senderPhrases,
  ...reputationPhrases,
  ...contentPhrases,
  ...policyPhrases,
  ...transportPhrases,
  ...systemPhrases,
]
