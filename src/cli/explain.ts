import { explain, type Explanation } from '../index.ts'
import { UsageError, type Arguments } from './arguments.ts'
import { exitCode } from './exit-code.ts'
import { writeAnswer } from './write-answer.ts'
import type { Terminal } from './terminal.ts'

function saysNothing({ cause, status, replyCode }: Explanation): boolean {
  return cause === null && status === null && replyCode === null
}

/** `ndr-doctor explain CODE|CAUSE…`: what each means and what helps. */
export async function explainEach(asked: Arguments, terminal: Terminal): Promise<number> {
  if (asked.operands.length === 0) throw new UsageError('explain takes a code or a cause')
  const explanations = asked.operands.map((query) => explain(query, { language: asked.language }))
  const strange = explanations.find(saysNothing)
  if (strange) throw new UsageError(`'${strange.query}' is neither a code nor a cause`)
  for (const explanation of explanations) await writeAnswer(explanation, explanation, asked, terminal)
  return exitCode.answered
}
