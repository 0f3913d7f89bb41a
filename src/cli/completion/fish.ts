import type { Command, Option } from '../command.ts'
import { gistOf } from '../help.ts'
import { universalOptions } from '../options.ts'

/** In single quotes, as fish takes it. */
function quoted(text: string): string {
  return `'${text.replaceAll(/['\\]/g, '\\$&')}'`
}

/** A condition under which a line of completion holds: that a command is named, or that none is. */
function condition(command: Command, isFirst: boolean, names: readonly string[]): string {
  const seen = `__fish_seen_subcommand_from ${command.name}`
  if (!isFirst) return quoted(seen)
  return quoted(`not __fish_seen_subcommand_from ${names.filter((name) => name !== command.name).join(' ')}`)
}

function optionLine(when: string, name: string, { type, short, choices, value, help }: Option): string {
  return [
    `complete -c ndr-doctor -n ${when} -l ${name}`,
    ...(short === undefined ? [] : [`-s ${short}`]),
    ...(type === 'boolean' ? [] : [value === 'FILE' ? '-r -F' : '-x']),
    ...(choices === undefined ? [] : [`-a ${quoted(choices.join(' '))}`]),
    `-d ${quoted(gistOf(help))}`,
  ].join(' ')
}

/** For fish 3.0 and newer. */
export function fishScript(commands: readonly [Command, ...Command[]]): string {
  const names = commands.map(({ name }) => name)
  const unnamed = quoted(`not __fish_seen_subcommand_from ${names.join(' ')}`)
  const lines = commands.flatMap((command, at) => {
    const { name, summary, options, words } = command
    const when = condition(command, at === 0, names)
    return [
      `complete -c ndr-doctor -n ${unnamed} -a ${name} -d ${quoted(summary)}`,
      ...(words === null ? [] : [`complete -c ndr-doctor -n ${when} -f -a ${quoted(words.join(' '))}`]),
      ...Object.entries({ ...options, ...universalOptions }).map(([option, how]) =>
        optionLine(when, option, how),
      ),
    ]
  })
  return `# Completion of ndr-doctor for fish.\n${lines.join('\n')}\n`
}
