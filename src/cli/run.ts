import { version } from '../../package.json'
import { readArguments } from './arguments.ts'
import { UnwritableOutput } from './bulk/destination.ts'
import { commands } from './commands/index.ts'
import { exitCode } from './exit-code.ts'
import { helpOf, overview } from './help.ts'
import { languageOf } from './language.ts'
import { complain, print, type Terminal } from './terminal.ts'
import { UsageError } from './usage-error.ts'

async function obey(args: readonly string[], terminal: Terminal): Promise<number> {
  const { named, command, asked } = readArguments(args, commands, languageOf(terminal.env))
  const { help, version: isVersion } = asked.values
  if (!help && !isVersion) return command.run(asked, terminal)
  await print(
    terminal.stdout,
    isVersion && !help ? `${version}\n` : named ? helpOf(named) : overview(commands),
  )
  return exitCode.answered
}

/** Does what the arguments ask for, and says with which exit code to end. Never throws. */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  try {
    return await obey(args, terminal)
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    if (error instanceof UsageError) {
      await complain(terminal, `${message}\nTry 'ndr-doctor --help'.`)
      return exitCode.usage
    }
    if (error instanceof UnwritableOutput) {
      await complain(terminal, message)
      return exitCode.unwritable
    }
    await complain(terminal, `a fault of ndr-doctor itself: ${message}`)
    return exitCode.fault
  }
}
