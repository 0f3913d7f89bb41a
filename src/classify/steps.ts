import type { Audience, Remedy } from '../remedies/remedy.ts'
import type { Step } from './diagnosis.ts'

const AUDIENCES: readonly Audience[] = ['sender', 'helpdesk', 'admin']

/** The steps of a remedy in one list, each with its reader. */
export function stepsOf(remedy: Remedy): Step[] {
  return AUDIENCES.flatMap((audience) =>
    remedy[audience].map(({ text, commands }) => ({ audience, text, commands: [...(commands ?? [])] })),
  )
}
