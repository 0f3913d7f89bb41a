import { diagnose, type Report } from '../index.ts'
import { answerEach } from './answer-each.ts'
import type { Arguments } from './arguments.ts'
import { inputsOf, open, reading, UnreadableInput } from './input.ts'
import { print, type Terminal } from './terminal.ts'
import { writeAnswer } from './write-answer.ts'

function refuseUnreadable({ problems }: Report): void {
  const codes = new Set(problems.map(({ code }) => code))
  if (codes.has('empty-input')) throw new UnreadableInput('empty')
  if (codes.has('not-text')) throw new UnreadableInput('not a mail and not text')
}

function failed({ kind, recipients }: Report): boolean {
  return kind === 'failed' || recipients.some(({ action }) => action === 'failed')
}

/** `ndr-doctor FILE…`: a diagnosis for each input. */
export async function diagnoseInputs(asked: Arguments, terminal: Terminal): Promise<number> {
  const names = inputsOf(asked, terminal)
  const isNamed = names.length > 1 && asked.format === 'text'
  return answerEach(names, terminal, async (name) => {
    const { language } = asked
    const diagnosed = await reading(() => diagnose(open(name, terminal), { language }))
    refuseUnreadable(diagnosed.report)
    if (isNamed) await print(terminal.stdout, `==> ${name} <==\n`)
    await writeAnswer(diagnosed, { input: name, ...diagnosed }, asked, terminal)
    if (isNamed) await print(terminal.stdout, '\n')
    return asked.exitCode && failed(diagnosed.report)
  })
}
