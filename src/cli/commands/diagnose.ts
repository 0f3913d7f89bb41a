import { defineCommand } from '../command.ts'
import { answerOptions, exitCodeOption, jsonOption, wordingOf, type Format } from '../options.ts'
import { UsageError } from '../usage-error.ts'

/** The number of threads that was asked for; null where none was. */
function threadsOf(jobs: string | undefined): number | null {
  if (jobs === undefined) return null
  if (!/^[1-9]\d{0,2}$/.test(jobs)) throw new UsageError(`--jobs takes a number from 1 to 999; not '${jobs}'`)
  return Number(jobs)
}

/** `ndr-doctor FILE…`: a diagnosis for each mail. */
export const diagnose = defineCommand({
  name: 'diagnose',
  operands: '[FILE|FOLDER]...',
  words: null,
  summary: 'Why each mail was not delivered, who can fix it, and how',
  description: [
    'Diagnoses mails, or text that was pasted from one. This is what is done where no command is named. With no FILE, or where FILE is `-`, standard input is read. A file that has the name of a command is given as `./explain`.',
    'A FOLDER stands for the mails in it and in its folders, in the order of their names: files called `.eml`, `.msg` and `.mbox`, and those in `cur` and `new` of a Maildir. Links to folders are not followed. An mbox, also on standard input, is told by its first line and read message by message; its memory does not grow with it. The third message is called `inbox.mbox:3`.',
    'Few mails are diagnosed one by one, many on all cores; the answers come in the order of the mails either way. After an input that cannot be read, which is reported on standard error, the next one is answered. A mail that says nothing of a delivery is no fault: it is answered.',
    'Answers go to standard output, everything else to standard error: complaints, a progress bar where that is a terminal, and, after a folder or an mbox, a summary.',
    'In JSON, each mail is a line: `input`, its name; `message`, its place in an mbox or null; `sha256` of the mail; `report` and `diagnoses` as the library has them. With `--summary`, one line holds `unreadable`, the number of inputs that could not be read, and `summary`.',
  ],
  options: {
    ...answerOptions,
    format: {
      type: 'string',
      short: 'f',
      value: 'FORMAT',
      choices: ['text', 'markdown', 'html', 'json', 'ndjson'],
      help: 'Form of the answers. Default: text. `ndjson` is another name for `json`: one line of JSON a mail, as soon as it is known.',
    },
    ...jsonOption,
    output: {
      type: 'string',
      short: 'o',
      value: 'FILE',
      help: 'Write the answers to FILE instead of standard output.',
    },
    resume: {
      type: 'boolean',
      help: 'Go on where an earlier run with `--json --output FILE` ended: a half-written last line is cut off, mails that are answered in FILE are skipped, and the others are added. A mail is known by its input, its place in it, and its content; so give the same names from the same folder.',
    },
    summary: {
      type: 'boolean',
      short: 's',
      help: 'Write a summary instead of the answers: by cause, domain, code and reporting system, and whether it is the tenant and not the addresses.',
    },
    quiet: {
      type: 'boolean',
      short: 'q',
      help: 'No progress bar and no summary on standard error.',
    },
    jobs: {
      type: 'string',
      short: 'j',
      value: 'N',
      help: 'Diagnose many mails on N cores. Default: all.',
    },
    ...exitCodeOption,
  },
  examples: [
    { line: 'ndr-doctor bounce.eml', what: 'a mail' },
    { line: 'ndr-doctor --lang it --audience admin bounce.eml', what: 'in Italian, for an administrator' },
    { line: 'pbpaste | ndr-doctor', what: 'a bounce, or a line of one, that was copied' },
    { line: 'ndr-doctor --summary ~/Maildir', what: 'what a whole mailbox comes to' },
    {
      line: "ndr-doctor --json bounces/ | jq -r '.diagnoses[].cause'",
      what: 'the causes, for another program',
    },
    {
      line: 'ndr-doctor --json --output results.ndjson --resume archive.mbox',
      what: 'much mail; the same line again goes on after an interruption',
    },
    {
      line: 'zcat archive.mbox.gz | ndr-doctor --summary --json',
      what: 'a mailbox on standard input',
    },
  ],
  async run(asked, terminal) {
    const { values, operands } = asked
    const format: Format = values.json || values.format === 'ndjson' ? 'json' : (values.format ?? 'text')
    const output = values.output ?? null
    if (values.resume && output === null) throw new UsageError('--resume needs --output FILE')
    if (values.resume && format !== 'json') throw new UsageError('--resume needs --json')
    if (values.resume && values.summary) throw new UsageError('--resume takes no --summary')
    const threads = threadsOf(values.jobs)
    const { diagnoseMails } = await import('../bulk/diagnose-mails.ts')
    return diagnoseMails(
      operands,
      {
        ...wordingOf(asked),
        format,
        output,
        threads,
        isResumed: values.resume,
        isSummed: values.summary,
        isQuiet: values.quiet,
        showsFailure: values['exit-code'],
      },
      terminal,
    )
  },
})
