import type { Audience, Remedy } from '../remedies/remedy.ts'
import type { Step } from './diagnosis.ts'

const AUDIENCES: readonly Audience[] = ['sender', 'helpdesk', 'admin']

/** The steps of a remedy in one list, each with its reader. */
export function stepsOf(remedy: Remedy): Step[] {
  const steps: Step[] = []
  for (const audience of AUDIENCES)
    for (const { text, commands } of remedy[audience])
      steps.push({ audience, text, commands: commands === undefined ? [] : commands.slice() })
  return steps
}
