import type { Evidence } from './diagnosis.ts'
import type { Facts } from './facts.ts'
import type { Match } from './trust.ts'

/** Longest quotation. */
const LONGEST_EVIDENCE = 500

/** Which row decided, and the words and codes it saw. */
export function evidenceOf(match: Match | null, facts: Facts): Evidence[] {
  const { text, replyCode } = facts
  if (match === null)
    return text === '' ? [] : [{ rule: 'none', source: 'reply', text: text.slice(0, LONGEST_EVIDENCE) }]
  const rule = match.row.id
  const evidence: Evidence[] = []
  if (match.words !== '') evidence.push({ rule, source: 'reply', text: quote(match.words, facts) })
  if (match.status !== null) evidence.push({ rule, source: 'status', text: match.status })
  if (evidence.length === 0 && replyCode !== null)
    evidence.push({ rule, source: 'reply-code', text: String(replyCode) })
  return evidence
}

/** The words in the case of the text they stand in, where folding left their length alone; else as folded. */
function quote(met: string, { text, whole, words }: Facts): string {
  const inner = text === whole ? -1 : text.toLowerCase().indexOf(met)
  const at = inner >= 0 ? inner : words.text.indexOf(met)
  const quoted = at < 0 ? met : (inner >= 0 ? text : whole).slice(at, at + met.length)
  return quoted.slice(0, LONGEST_EVIDENCE)
}
