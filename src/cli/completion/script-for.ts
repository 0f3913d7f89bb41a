import { commands } from '../commands/index.ts'
import { bashScript } from './bash.ts'
import { fishScript } from './fish.ts'
import { zshScript } from './zsh.ts'

const scripts = { bash: bashScript, zsh: zshScript, fish: fishScript }

/** What makes a shell complete the command line, for the commands that there are. */
export function scriptFor(shell: keyof typeof scripts): string {
  return scripts[shell](commands)
}
