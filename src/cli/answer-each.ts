import { exitCode } from './exit-code.ts'
import { UnreadableInput } from './input.ts'
import { complain, type Terminal } from './terminal.ts'

/**
 * Answers inputs one after the other, and goes on after one that can't be read. `answer` tells whether it found what
 * `--exit-code` asks for.
 */
export async function answerEach(
  names: readonly string[],
  terminal: Terminal,
  answer: (name: string) => Promise<boolean>,
): Promise<number> {
  let code: number = exitCode.answered
  for (const name of names) {
    try {
      if (await answer(name)) code = Math.max(code, exitCode.found)
    } catch (error) {
      if (!(error instanceof UnreadableInput)) throw error
      for (const reason of error.message.split('\n')) await complain(terminal, `${name}: ${reason}`)
      code = exitCode.unreadable
    }
  }
  return code
}
