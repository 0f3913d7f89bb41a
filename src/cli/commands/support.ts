import { answerEach } from '../answer-each.ts'
import { reasonNotToAnswer } from '../bulk/answer.ts'
import { defineCommand } from '../command.ts'
import { inputsOf, readInput, UnreadableInput } from '../input.ts'
import { print, styleOf } from '../terminal.ts'

/** `ndr-doctor support FILE…`: what Microsoft asks for in a support case. */
export const support = defineCommand({
  name: 'support',
  operands: '[FILE]...',
  words: null,
  summary: 'What a support case with Microsoft needs of a mail',
  description: [
    'Gathers the refusals word for word with their codes and tokens, the ids under which Microsoft finds the message, the servers with their times, the domains of the tenant, and what was done already. In English. With no FILE, or where FILE is `-`, standard input is read.',
  ],
  options: {
    format: {
      type: 'string',
      short: 'f',
      value: 'FORMAT',
      choices: ['text', 'markdown'],
      help: 'Form of the packet. Default: text.',
    },
    done: {
      type: 'string',
      multiple: true,
      value: 'TEXT',
      help: 'What was done already. May be given several times.',
    },
    domain: {
      type: 'string',
      multiple: true,
      value: 'NAME',
      help: 'A domain of the tenant beside those that the mail tells. May be given several times.',
    },
  },
  examples: [{ line: 'ndr-doctor support bounce.eml', what: 'to be pasted into a support case' }],
  async run({ values, operands }, terminal) {
    const inputs = inputsOf(operands, terminal)
    const library = await import('../../index.ts')
    return answerEach(inputs, terminal, async (name) => {
      const diagnosed = await library.diagnose(await readInput(name, terminal))
      const reason = reasonNotToAnswer(diagnosed.report)
      if (reason !== null) throw new UnreadableInput(reason)
      const packet = library.renderSupportPacket(diagnosed, {
        ...styleOf(terminal),
        format: values.format ?? 'text',
        done: values.done,
        tenantDomains: values.domain,
      })
      await print(terminal.stdout, packet)
      return false
    })
  },
})
