/** man/ndr-doctor.1: what the help says, as man(7) has it. */
import { version } from '../../../package.json'
import type { Command, Options } from '../command.ts'
import { environment } from '../environment.ts'
import { exitCodes } from '../exit-code.ts'
import { meaningOf, spelling } from '../help.ts'
import { universalOptions } from '../options.ts'

/** Plain text for roff: no escapes, no request at the beginning of a line, hyphens that can be copied. */
function escaped(text: string): string {
  return text
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replaceAll(/^(?=[.'])/gm, '\\&')
}

/** Text in which backquotes mark what is typed, in bold. */
function roff(text: string): string {
  return escaped(text).replaceAll(/`([^`]+)`/g, '\\fB$1\\fR')
}

/** A paragraph with a tag that hangs to its left. */
function tagged(tag: string, text: string): string {
  return `.TP\n${tag}\n${roff(text)}`
}

function optionParagraphs(options: Options): string[] {
  return Object.entries(options).map(([name, option]) => {
    const { value = '' } = option
    const typed = spelling(name, option).trimStart()
    const names = value === '' ? typed : typed.slice(0, -value.length)
    return tagged(
      `\\fB${escaped(names)}\\fR${value === '' ? '' : `\\fI${escaped(value)}\\fR`}`,
      meaningOf(option),
    )
  })
}

function paragraphs(texts: readonly string[]): string[] {
  return texts.flatMap((text) => ['.PP', roff(text)])
}

/** How a command is called; what is replaced is in italics. */
function synopsis({ name, operands }: Command, isFirst: boolean): string {
  return `\\fBndr\\-doctor${isFirst ? '' : ` ${escaped(name)}`}\\fR [\\fIOPTION\\fR]... \\fI${escaped(operands)}\\fR`
}

function section(command: Command, isFirst: boolean): string[] {
  return [
    `.SS ${escaped(command.name)}`,
    synopsis(command, isFirst),
    ...paragraphs([`${command.summary}.`, ...command.description]),
    ...optionParagraphs(command.options),
  ]
}

/** The page for man(1), section 1. */
export function manPage(commands: readonly [Command, ...Command[]]): string {
  const lines = [
    '.\\" Made by scripts/cli-pages.mjs out of src/cli/; don\'t edit.',
    `.TH NDR\\-DOCTOR 1 "" "ndr\\-doctor ${version}"`,
    '.SH NAME',
    'ndr\\-doctor \\- says why a mail was not delivered, who can fix it, and how',
    '.SH SYNOPSIS',
    ...commands.flatMap((command, at) => [...(at === 0 ? [] : ['.br']), synopsis(command, at === 0)]),
    '.SH COMMANDS',
    ...commands.flatMap((command, at) => section(command, at === 0)),
    '.SH OPTIONS OF EVERY COMMAND',
    ...optionParagraphs(universalOptions),
    '.SH EXIT STATUS',
    'Of several that hold, the highest is given.',
    ...exitCodes.map(({ code, meaning }) => tagged(`\\fB${code}\\fR`, meaning)),
    '.SH ENVIRONMENT',
    ...environment.map(({ name, meaning }) => tagged(`\\fB${escaped(name)}\\fR`, meaning)),
    '.SH EXAMPLES',
    ...commands.flatMap(({ examples }) =>
      examples.map(({ line, what }) => `.TP\n\\fB${escaped(line)}\\fR\n${roff(what)}`),
    ),
  ]
  return `${lines.join('\n')}\n`
}
