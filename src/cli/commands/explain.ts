import { causes } from '../../codes/causes.ts'
import { defineCommand } from '../command.ts'
import { exitCode } from '../exit-code.ts'
import { inFormat } from '../in-format.ts'
import { answerOptions, formatOption, jsonOption, wordingOf } from '../options.ts'
import { print, styleOf } from '../terminal.ts'
import { UsageError } from '../usage-error.ts'

/** `ndr-doctor explain CODE|CAUSE…`: what each means and what helps. */
export const explain = defineCommand({
  name: 'explain',
  operands: 'CODE|CAUSE...',
  words: Object.keys(causes),
  summary: 'What a code or a cause means, from whom, and what helps',
  description: [
    'A code is an enhanced status code (`5.7.750`, `X.1.1`), a reply code (`550`) or both (`"550 5.7.750"`); a cause is one of those that a diagnosis names (`sender-domain-unregistered`). In JSON, each is a line.',
  ],
  options: { ...answerOptions, ...formatOption, ...jsonOption },
  examples: [
    {
      line: 'ndr-doctor explain --audience sender 5.1.10',
      what: 'what a code means, for the sender',
      isShown: true,
    },
    { line: 'ndr-doctor explain mailbox-full', what: 'what a cause means' },
  ],
  async run(asked, terminal) {
    const { values, operands } = asked
    if (operands.length === 0) throw new UsageError('explain takes a code or a cause')
    const library = await import('../../index.ts')
    const how = {
      ...wordingOf(asked),
      ...styleOf(terminal),
      format: values.json ? 'json' : (values.format ?? 'text'),
    } as const
    const explanations = operands.map((query) => library.explain(query, { language: how.language }))
    const strange = explanations.find(
      ({ cause, status, replyCode }) => cause === null && status === null && replyCode === null,
    )
    if (strange) throw new UsageError(`'${strange.query}' is neither a code nor a cause`)
    for (const explanation of explanations)
      await print(terminal.stdout, inFormat(explanation, explanation, how, library))
    return exitCode.answered
  },
})
