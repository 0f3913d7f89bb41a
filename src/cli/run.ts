import { version } from '../../package.json'
import { readArguments, UsageError, type Arguments } from './arguments.ts'
import { diagnoseInputs } from './diagnose.ts'
import { exitCode } from './exit-code.ts'
import { explainEach } from './explain.ts'
import { help } from './help.ts'
import { languageOf } from './language.ts'
import { predictProfiles } from './predict.ts'
import { complain, print, type Terminal } from './terminal.ts'

async function obey(asked: Arguments, terminal: Terminal): Promise<number> {
  switch (asked.command) {
    case 'diagnose':
      return diagnoseInputs(asked, terminal)
    case 'explain':
      return explainEach(asked, terminal)
    case 'predict':
      return predictProfiles(asked, terminal)
    case 'help':
      await print(terminal.stdout, help)
      return exitCode.answered
    case 'version':
      await print(terminal.stdout, `${version}\n`)
      return exitCode.answered
  }
}

/** Does what the arguments ask for, and says with which exit code to end. Never throws. */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  try {
    return await obey(readArguments(args, languageOf(terminal.env)), terminal)
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    if (error instanceof UsageError) {
      await complain(terminal, `${message}\nTry 'ndr-doctor --help'.`)
      return exitCode.usage
    }
    await complain(terminal, `a fault of ndr-doctor itself: ${message}`)
    return exitCode.fault
  }
}
