import type { Command, Option } from '../command.ts'
import { gistOf } from '../help.ts'
import { universalOptions } from '../options.ts'

/** In single quotes, as every shell of POSIX takes it. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`
}

/** A description within brackets. */
function described(help: string): string {
  return `[${gistOf(help).replaceAll(/[[\]:\\]/g, '\\$&')}]`
}

/** A specification for `_arguments`: what excludes it, its spellings, what it means, what its value is. */
function specification(name: string, option: Option): string {
  const { type, short, multiple, value = '', choices, help } = option
  const action = choices === undefined ? (value === 'FILE' ? '_files' : ' ') : `(${choices.join(' ')})`
  const rest = `${described(help)}${type === 'string' ? `:${value}:${action}` : ''}`
  const [joined, spaced] = type === 'string' ? ['=', '+'] : ['', '']
  if (short === undefined) return quoted(`${multiple ? '*' : ''}--${name}${joined}${rest}`)
  const exclusion = multiple ? '*' : `(-${short} --${name})`
  return `${quoted(exclusion)}{-${short}${spaced},--${name}${joined}}${quoted(rest)}`
}

function ofCommand({ name, options, words }: Command, isFirst: boolean): string {
  const action = words === null ? '_files' : `(${words.join(' ')})`
  const operands = isFirst ? [`'1: :_ndr_doctor_first'`, `'*:file:_files'`] : [quoted(`*:operand:${action}`)]
  const all = Object.entries({ ...options, ...universalOptions })
  const specifications = [...all.map(([option, how]) => specification(option, how)), ...operands]
  return `    ${name}) _arguments -s -S ${specifications.join(' \\\n      ')} ;;`
}

/** For zsh with its completion system (`compinit`). */
export function zshScript([first, ...others]: readonly [Command, ...Command[]]): string {
  const all = [first, ...others]
  const described = all.map(({ name, summary }) => quoted(`${name}:${summary}`)).join(' ')
  return `#compdef ndr-doctor
# Completion of ndr-doctor for zsh.
_ndr_doctor_first() {
  local -a commands=(${described})
  _describe -t commands command commands
  _files
}
_ndr_doctor() {
  local command= word
  integer at=1
  for word in "\${(@)words[2,CURRENT-1]}"; do
    at+=1
    case $word in ${all.map(({ name }) => name).join('|')}) command=$word; break ;; esac
  done
  # The name of the command is no operand of it.
  if [[ -n $command ]]; then
    words[at]=()
    CURRENT+=-1
  fi
  case \${command:-${first.name}} in
${all.map((command, at) => ofCommand(command, at === 0)).join('\n')}
  esac
}
if [[ \${funcstack[1]} == _ndr_doctor ]]; then
  _ndr_doctor "$@"
else
  compdef _ndr_doctor ndr-doctor
fi
`
}
