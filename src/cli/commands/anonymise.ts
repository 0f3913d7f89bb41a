import { answerEach } from '../answer-each.ts'
import { reasonNotToAnswer } from '../bulk/answer.ts'
import { toFile, toStream, type Destination } from '../bulk/destination.ts'
import { defineCommand } from '../command.ts'
import { inputsOf, readInput, UnreadableInput } from '../input.ts'
import { complain } from '../terminal.ts'
import { UsageError } from '../usage-error.ts'

async function writeTo(destination: Destination, content: string | Uint8Array): Promise<void> {
  try {
    await destination.write(content)
  } finally {
    destination.close()
  }
}

/** `ndr-doctor anonymise FILE`: a mail that can be shown to others. */
export const anonymise = defineCommand({
  name: 'anonymise',
  operands: '[FILE]',
  words: null,
  summary: 'A mail without the people in it, with the same diagnosis',
  description: [
    'Replaces people, addresses, domains, IP addresses, message ids, subjects and what people wrote; structure, codes and refusals stay. With no FILE, or where it is `-`, standard input is read. Names that stand nowhere but in the free text of a mail system cannot be told from its words: look through the result before you hand it on.',
  ],
  options: {
    output: {
      type: 'string',
      short: 'o',
      value: 'FILE',
      help: 'Write the mail to FILE instead of standard output.',
    },
    replacements: {
      type: 'string',
      value: 'FILE',
      help: 'Write to FILE, in JSON, what stands for what. It is not to be handed on with the mail.',
    },
  },
  examples: [{ line: 'ndr-doctor anonymise bounce.eml > shown.eml', what: 'to be shown to others' }],
  async run({ values, operands }, terminal) {
    const inputs = inputsOf(operands, terminal)
    if (inputs.length > 1) throw new UsageError('anonymise takes one file')
    const [library, { anonymise }] = await Promise.all([
      import('../../core.ts'),
      import('../../anonymise.ts'),
    ])
    return answerEach(inputs, terminal, async (name) => {
      const bytes = await readInput(name, terminal)
      const reason = reasonNotToAnswer(library.parseReport(bytes))
      if (reason !== null) throw new UnreadableInput(reason)
      const { mail, isSameDiagnosis, replacements } = anonymise(bytes)
      const { output, replacements: list } = values
      await writeTo(output === undefined ? toStream(terminal.stdout) : toFile(output, false), mail)
      if (list !== undefined) await writeTo(toFile(list, false), `${JSON.stringify(replacements, null, 2)}\n`)
      if (!isSameDiagnosis) await complain(terminal, `${name}: what came out has another diagnosis`)
      return false
    })
  },
})
