/** The options that several commands share, and what follows from them. */
import type { Audience } from '../index.ts'
import type { Asked, Options } from './command.ts'

const everyReader = ['helpdesk', 'admin', 'sender'] as const satisfies readonly Audience[]

/** The forms in which an answer is written. */
const answerFormats = ['text', 'markdown', 'html', 'json'] as const

/** The form in which an answer is written. */
export type Format = (typeof answerFormats)[number]

/** Of every command. */
export const universalOptions = {
  help: { type: 'boolean', short: 'h', help: 'Print what the command does, and its options.' },
  version: { type: 'boolean', short: 'V', help: 'Print the version.' },
} as const satisfies Options

/** Of the commands that write in the language of the reader. */
export const languageOption = {
  lang: {
    type: 'string',
    short: 'l',
    value: 'TAG',
    help: 'Language of the answer, such as `it`. Default: that of the environment. English where the language is not there.',
  },
} as const satisfies Options

/** Of the commands that write a diagnosis for people. */
export const answerOptions = {
  ...languageOption,
  audience: {
    type: 'string',
    short: 'a',
    multiple: true,
    value: 'READER',
    choices: everyReader,
    help: 'Whom the steps are for. May be given several times. Default: all three.',
  },
} as const satisfies Options

/** Of the commands that write JSON where it is asked for. */
export const jsonOption = {
  json: { type: 'boolean', help: 'The same as `--format json`: one line of JSON an answer.' },
} as const satisfies Options

/** Of the commands that write an answer in several forms. */
export const formatOption = {
  format: {
    type: 'string',
    short: 'f',
    value: 'FORMAT',
    choices: answerFormats,
    help: 'Form of the answer. Default: text.',
  },
} as const satisfies Options

/** Of the commands that can tell in the exit code what was found. */
export const exitCodeOption = {
  'exit-code': { type: 'boolean', help: 'Also show in the exit code what was found.' },
} as const satisfies Options

/** How an answer is to be written. */
export interface Wording {
  /** BCP 47 tag. */
  readonly language: string
  readonly audiences: readonly Audience[]
}

/** The language and the readers that were asked for. */
export function wordingOf({ values, language }: Asked<typeof answerOptions>): Wording {
  return {
    language: values.lang ?? language,
    audiences: values.audience.length > 0 ? values.audience : everyReader,
  }
}
