import { defineCommand } from '../command.ts'
import { exitCode } from '../exit-code.ts'
import { print } from '../terminal.ts'
import { UsageError } from '../usage-error.ts'

const shells = ['bash', 'zsh', 'fish'] as const

/** `ndr-doctor completion SHELL`: what makes a shell complete the command line. */
export const completion = defineCommand({
  name: 'completion',
  operands: shells.join('|'),
  words: shells,
  summary: 'A script that makes a shell complete the command line',
  description: [
    'For bash, put `source <(ndr-doctor completion bash)` into `~/.bashrc`; for zsh, `source <(ndr-doctor completion zsh)` into `~/.zshrc`, behind `compinit`; for fish, `ndr-doctor completion fish | source` into `~/.config/fish/config.fish`.',
  ],
  options: {},
  examples: [{ line: 'source <(ndr-doctor completion bash)', what: 'for this shell only' }],
  async run({ operands: [shell, ...others] }, terminal) {
    const known = shells.find((one) => one === shell)
    if (known === undefined || others.length > 0)
      throw new UsageError(`completion takes one of ${shells.join(', ')}`)
    const { scriptFor } = await import('../completion/script-for.ts')
    await print(terminal.stdout, scriptFor(known))
    return exitCode.answered
  },
})
