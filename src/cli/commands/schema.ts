import type { SchemaName } from '../../schema.ts'
import { defineCommand } from '../command.ts'
import { exitCode } from '../exit-code.ts'
import { print } from '../terminal.ts'
import { UsageError } from '../usage-error.ts'

const names = [
  'advice',
  'advice-policy',
  'change',
  'diagnosed',
  'diagnosed-intake',
  'diagnosis',
  'explanation',
  'forecast',
  'intake-result',
  'profile',
  'report',
  'safe-send',
  'summary',
] as const satisfies readonly SchemaName[]

/** `ndr-doctor schema NAME`: the JSON Schema of what is handed in or comes out. */
export const schema = defineCommand({
  name: 'schema',
  operands: '[NAME]',
  words: names,
  summary: 'The JSON Schema of a result, or of a profile',
  description: [
    'Prints a JSON Schema (draft 2020-12); with no NAME, the names that there are. `diagnosed` is what `--json` writes of a mail beside `input`, `message` and `sha256`; `summary` what `--summary --json` writes as `summary`; `explanation` and `forecast` are what `explain` and `predict` write; `profile` is what `predict` takes.',
  ],
  options: {},
  examples: [{ line: 'ndr-doctor schema profile', what: 'what a profile for `predict` may hold' }],
  async run({ operands: [name, ...others] }, terminal) {
    const known = names.find((one) => one === name)
    if (others.length > 0 || (name !== undefined && known === undefined))
      throw new UsageError(`schema takes one of ${names.join(', ')}`)
    if (known === undefined) {
      await print(terminal.stdout, `${names.join('\n')}\n`)
    } else {
      const { schemas } = await import('../../schema.ts')
      await print(terminal.stdout, `${JSON.stringify(schemas[known], null, 2)}\n`)
    }
    return exitCode.answered
  },
})
