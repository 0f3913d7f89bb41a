/**
 * The commands, in the order of the help. The first is what is done where none is named. A new one is a file of its own,
 * named here; help, pages and completion follow from it.
 */
import type { Command } from '../command.ts'
import { anonymise } from './anonymise.ts'
import { completion } from './completion.ts'
import { diagnose } from './diagnose.ts'
import { explain } from './explain.ts'
import { predict } from './predict.ts'
import { schema } from './schema.ts'
import { support } from './support.ts'

export const commands: readonly [Command, ...Command[]] = [
  diagnose,
  explain,
  predict,
  support,
  anonymise,
  schema,
  completion,
]
