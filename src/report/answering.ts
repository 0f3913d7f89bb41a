/** Whether a program may answer a message (RFC 3834 section 2), for helpdesks that must not loop. */
import type { Anatomy } from './anatomy.ts'
import type { Kind } from './report.ts'

/** Why a message must not be answered. */
export type NoReplyReason =
  | 'report'
  | 'auto-reply'
  | 'complaint'
  | 'disposition'
  | 'null-return-path'
  | 'auto-submitted'
  | 'bulk'
  | 'list'
  | 'suppressed-by-sender'

/** The first reason not to answer, or null where an answer is all right. */
export function reasonNotToReply({ header }: Anatomy, kind: Kind): NoReplyReason | null {
  if (kind === 'auto-reply' || kind === 'complaint' || kind === 'disposition') return kind
  if (kind !== 'not-a-report') return 'report'
  if (/^<\s*>$/.test(header.raw('return-path').trim())) return 'null-return-path'
  const submitted = header.raw('auto-submitted').trim().toLowerCase()
  if (submitted !== '' && submitted !== 'no') return 'auto-submitted'
  if (/^(?:bulk|junk)$/i.test(header.raw('precedence').trim())) return 'bulk'
  if (
    header.has('list-id') ||
    header.has('list-post') ||
    header.has('list-unsubscribe') ||
    /^list$/i.test(header.raw('precedence').trim())
  )
    return 'list'
  // [MS-OXCMAIL] 2.2.3.2.14: the sender asks for no automatic replies.
  return /\b(?:All|OOF|AutoReply)\b/i.test(header.raw('x-auto-response-suppress'))
    ? 'suppressed-by-sender'
    : null
}

const FAILURE_PREFIX =
  /^\s*(?:(?:re|fwd?|aw|wg|sv|vs)\s*:\s*)?(?:undeliverable|undelivered(?: mail returned to sender)?|returned mail|delivery status notification \((?:failure|delay)\)|failure notice|mail delivery failed(?:: returning message to sender)?|automatic reply|delivery delayed|unzustellbar|non remis|non recapitabile|no se puede entregar|não entregue|onbestelbaar|olevererbart|配信不能)\s*[:：]\s*/i

/** How often a subject says that it is undeliverable: two and more is a loop. */
export function countFailurePrefixes(subject: string): number {
  if (!/[:：]/.test(subject)) return 0
  let rest = subject.slice(0, 2000).replaceAll(/\[[^\]]{0,80}\]/g, ' ')
  let count = 0
  for (let match = FAILURE_PREFIX.exec(rest); match !== null; match = FAILURE_PREFIX.exec(rest)) {
    count++
    rest = rest.slice(match[0].length)
  }
  return count
}
