import type { Evidence } from './diagnosis.ts'
import type { Facts } from './facts.ts'
import type { Match } from './trust.ts'

/** Longest quotation. */
const LONGEST_EVIDENCE = 500

/** Which row decided, and the words and codes it saw. */
export function evidenceOf(match: Match | null, { text, whole, replyCode }: Facts): Evidence[] {
  if (match === null)
    return text === '' ? [] : [{ rule: 'none', source: 'reply', text: text.slice(0, LONGEST_EVIDENCE) }]
  const rule = match.row.id
  const evidence: Evidence[] = []
  if (match.words !== '') evidence.push({ rule, source: 'reply', text: quote(match.words, [text, whole]) })
  if (match.status !== null) evidence.push({ rule, source: 'status', text: match.status })
  if (evidence.length === 0 && replyCode !== null)
    evidence.push({ rule, source: 'reply-code', text: String(replyCode) })
  return evidence
}

/** The words in the case of the text they stand in, where folding left their length alone; else as folded. */
function quote(words: string, texts: readonly string[]): string {
  for (const text of texts) {
    const at = text.toLowerCase().indexOf(words)
    if (at >= 0) return text.slice(at, at + words.length).slice(0, LONGEST_EVIDENCE)
  }
  return words.slice(0, LONGEST_EVIDENCE)
}
