/** docs/cli.md: what the help says, and more of it. */
import type { Command, Example, Options } from '../command.ts'
import { environment } from '../environment.ts'
import { exitCodes } from '../exit-code.ts'
import { meaningOf, spelling, usageOf } from '../help.ts'
import { universalOptions } from '../options.ts'

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('<', '&lt;')
}

function table(head: readonly [string, string], rows: readonly (readonly [string, string])[]): string {
  const line = ([left, right]: readonly [string, string]) => `| ${left} | ${right} |`
  return [line(head), '| --- | --- |', ...rows.map(line)].join('\n')
}

function optionTable(options: Options): string {
  return table(
    ['Option', 'Meaning'],
    Object.entries(options).map(([name, option]) => [
      `\`${spelling(name, option).trimStart()}\``,
      cell(meaningOf(option)),
    ]),
  )
}

/** Lines for a shell; one that is shown is given without its output, which is put below it later. */
function exampleBlocks(examples: readonly Example[]): string {
  const typed = examples.map(({ line, what }) => `${line} # ${what}`).join('\n')
  const shown = examples
    .filter(({ isShown }) => isShown)
    .map(({ line }) => `\`\`\`console\n$ ${line}\n\`\`\``)
  return [`\`\`\`sh\n${typed}\n\`\`\``, ...shown].join('\n\n')
}

function chapter(command: Command, isFirst: boolean): string {
  const { name, summary, description, options, examples } = command
  const paragraphs = [
    `## \`ndr-doctor${isFirst ? '' : ` ${name}`}\``,
    `${summary}.`,
    `\`\`\`\n${usageOf(command, !isFirst)}\n\`\`\``,
    ...description.map(cell),
    ...(Object.keys(options).length > 0 ? [optionTable(options)] : []),
    exampleBlocks(examples),
  ]
  return paragraphs.join('\n\n')
}

/** The page of the command line, before the outputs of its examples are put in. */
export function cliPage([first, ...others]: readonly [Command, ...Command[]]): string {
  return `<!-- Made by scripts/cli-pages.mjs out of src/cli/; don't edit. -->

# The command line

${table(
  ['Command', 'What it does'],
  [first, ...others].map((command, at) => [
    `\`${usageOf(command, at > 0)}\``.replaceAll('|', '\\|'),
    command.summary,
  ]),
)}

\`ndr-doctor --help\` and \`ndr-doctor COMMAND --help\` print what stands here, and \`man ndr-doctor\` shows it.

${[first, ...others].map((command, at) => chapter(command, at === 0)).join('\n\n')}

## Options of every command

${optionTable(universalOptions)}

## Exit codes

Of several that hold, the highest is given.

${table(
  ['Code', 'Meaning'],
  exitCodes.map(({ code, meaning }) => [String(code), cell(meaning)]),
)}

## Environment

${table(
  ['Variable', 'Meaning'],
  environment.map(({ name, meaning }) => [`\`${name.replaceAll(', ', '`, `')}\``, cell(meaning)]),
)}
`
}
