import type { Command, Option, Options } from '../command.ts'
import { universalOptions } from '../options.ts'

function words(options: Options): string {
  return Object.entries(options)
    .flatMap(([name, { short }]) => [`--${name}`, ...(short === undefined ? [] : [`-${short}`])])
    .join(' ')
}

/** A branch for an option that takes a value; without choices, names of files are completed or nothing is. */
function branch(name: string, option: Option): string[] {
  if (option.type === 'boolean') return []
  const pattern = option.short === undefined ? `--${name}` : `--${name}|-${option.short}`
  const { choices, value } = option
  const act =
    choices === undefined
      ? value === 'FILE'
        ? ''
        : 'compopt +o default;'
      : `COMPREPLY=($(compgen -W '${choices.join(' ')}' -- "$current"));`
  return [`        ${pattern}) ${act} return ;;`]
}

function ofCommand(command: Command): string[] {
  const options = { ...command.options, ...universalOptions }
  const operands =
    command.words === null
      ? []
      : [
          '      compopt +o default',
          `      COMPREPLY=($(compgen -W '${command.words.join(' ')}' -- "$current"))`,
        ]
  return [
    `    ${command.name})`,
    '      case $previous in',
    ...Object.entries(options).flatMap(([name, option]) => branch(name, option)),
    '      esac',
    '      if [[ $current == -* ]]; then',
    `        COMPREPLY=($(compgen -W '${words(options)}' -- "$current"))`,
    '        return',
    '      fi',
    ...operands,
    '      ;;',
  ]
}

/** For bash 4.4 and newer. Where nothing is offered, bash completes names of files. */
export function bashScript([first, ...others]: readonly [Command, ...Command[]]): string {
  const names = [first, ...others].map(({ name }) => name)
  return `# Completion of ndr-doctor for bash.
_ndr_doctor() {
  local current=\${COMP_WORDS[COMP_CWORD]} previous=\${COMP_WORDS[COMP_CWORD-1]} command= word
  # '--format=html' comes in as three words.
  if [[ $current == = ]]; then
    current=
  elif [[ $previous == = ]]; then
    previous=\${COMP_WORDS[COMP_CWORD-2]}
  fi
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case $word in ${names.join('|')}) command=$word; break ;; esac
  done
  case \${command:-${first.name}} in
${[first, ...others].flatMap(ofCommand).join('\n')}
  esac
  if [[ -z $command ]]; then
    COMPREPLY=($(compgen -W '${names.join(' ')}' -- "$current"))
    local IFS=$'\\n'
    compopt -o filenames
    COMPREPLY+=($(compgen -f -- "$current"))
  fi
}
complete -o default -F _ndr_doctor ndr-doctor
`
}
