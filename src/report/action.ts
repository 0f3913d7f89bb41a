import type { Action } from './report.ts'

/** The actions of the standard, as they are mostly written. */
const ACTIONS = new Map<string, Action>(
  (['failed', 'delayed', 'delivered', 'relayed', 'expanded'] as const).map((action) => [action, action]),
)

/** An Action field (RFC 3464 section 2.3.3), with the words that real reports use instead; null where it says none. */
export function readAction(value: string): Action | null {
  return ACTIONS.get(value) ?? readWord(value)
}

function readWord(value: string): Action | null {
  const word = /[a-z]+/.exec(value.toLowerCase())?.[0] ?? ''
  if (/^(?:fail|undeliver|bounce|reject|expired|deleted|denied)/.test(word)) return 'failed'
  if (/^(?:delay|retry|transient|deferred)/.test(word)) return 'delayed'
  if (/^(?:deliver(?:ed|y)?|success|sent)/.test(word)) return /fail/i.test(value) ? 'failed' : 'delivered'
  if (word.startsWith('relay')) return 'relayed'
  if (word.startsWith('expand')) return 'expanded'
  return null
}
