/** What `--help` prints. */
import { wrap } from '../render/columns.ts'
import type { Command, Example, Option, Options } from './command.ts'
import { environment } from './environment.ts'
import { exitCodes } from './exit-code.ts'
import { universalOptions } from './options.ts'

/** Columns of a terminal that everybody has. */
const WIDTH = 80
const PROGRAM = 'ndr-doctor'

function plain(text: string): string {
  return text.replaceAll('`', '')
}

/** What is typed for an option: `-l, --lang TAG`. */
export function spelling(name: string, { short, value }: Option): string {
  return `${short === undefined ? '    ' : `-${short}, `}--${name}${value === undefined ? '' : ` ${value}`}`
}

/** What an option does, with the values that it takes. */
export function meaningOf({ choices, help }: Option): string {
  if (choices === undefined) return help
  return `${choices.slice(0, -1).join(', ')} or ${choices.at(-1)}. ${help}`
}

/** The first sentence of what is said of an option, or what stands before a colon. */
export function gistOf(help: string): string {
  return plain(help).split(/\. |: |; |\.$/, 1)[0] ?? ''
}

/** Words on the left, what they mean on the right, in columns. */
function columns(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...rows.map(([left]) => left.length))
  return rows.flatMap(([left, right]) =>
    wrap(plain(right), WIDTH - width - 4).map(
      (line, at) => `  ${(at === 0 ? left : '').padEnd(width)}  ${line}`,
    ),
  )
}

function indented(text: string): string[] {
  return wrap(plain(text), WIDTH - 2).map((line) => `  ${line}`)
}

function optionRows(options: Options): [string, string][] {
  return Object.entries(options).map(([name, option]) => [spelling(name, option), meaningOf(option)])
}

function exampleLines(examples: readonly Example[]): string[] {
  return examples.flatMap(({ line, what }) => [`  ${line}`, `      ${plain(what)}`])
}

/** How a command is called. */
export function usageOf({ name, operands }: Command, isNamed: boolean): string {
  return `${PROGRAM}${isNamed ? ` ${name}` : ''} [OPTION]... ${operands}`
}

function page(sections: readonly (readonly [string, readonly string[]])[]): string {
  return sections.map(([title, lines]) => `${title}\n${lines.join('\n')}\n`).join('\n')
}

/** What `ndr-doctor --help` prints: the commands, and the first of them, which needs no name. */
export function overview([first, ...others]: readonly [Command, ...Command[]]): string {
  return `${PROGRAM}: says why a mail was not delivered, who can fix it, and how

${page([
  [
    'Usage',
    [usageOf(first, false), ...others.map((command) => usageOf(command, true))].map((line) => `  ${line}`),
  ],
  ['Commands', columns([first, ...others].map(({ name, summary }) => [name, summary]))],
  [`Options of ${first.name}, which is meant where no command is named`, columns(optionRows(first.options))],
  ['Options of every command', columns(optionRows(universalOptions))],
  ['Exit codes', columns(exitCodes.map(({ code, meaning }) => [String(code).padStart(3), meaning]))],
  ['Environment', columns(environment.map(({ name, meaning }) => [name, meaning]))],
  [
    'Examples',
    [
      ...exampleLines(first.examples),
      ...others.flatMap(({ examples }) => exampleLines(examples.slice(0, 1))),
    ],
  ],
])}
'${PROGRAM} COMMAND --help' says more of a command.
`
}

/** What `ndr-doctor COMMAND --help` prints. */
export function helpOf(command: Command): string {
  const { name, summary, description, options, examples } = command
  return `${PROGRAM} ${name}: ${summary}

${page([
  ['Usage', [`  ${usageOf(command, true)}`]],
  ['Description', description.flatMap((text, at) => [...(at === 0 ? [] : ['']), ...indented(text)])],
  ['Options', columns(optionRows({ ...options, ...universalOptions }))],
  ['Examples', exampleLines(examples)],
])}`
}
