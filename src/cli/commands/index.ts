/**
 * The commands, in the order of the help. The first is what is done where none is named. A new one is a file of its own,
 * named here; help, pages and completion follow from it.
 */
import type { Command } from '../command.ts'
import { completion } from './completion.ts'
import { diagnose } from './diagnose.ts'
import { explain } from './explain.ts'
import { predict } from './predict.ts'

export const commands: readonly [Command, ...Command[]] = [diagnose, explain, predict, completion]
