/** `ndr-doctor FILE…`: inputs -> mails -> answers, and what they come to. */
import { existsSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { setImmediate as turn } from 'node:timers/promises'
import type * as library from '../../index.ts'
import type { Tally } from '../../index.ts'
import { exitCode } from '../exit-code.ts'
import { inputsOf } from '../input.ts'
import type { Format, Wording } from '../options.ts'
import { complain, isScreen, print, styleOf, type Terminal } from '../terminal.ts'
import { digestOf, isFailed, type Job } from './answer.ts'
import { isMail } from './batch.ts'
import { toFile, toStream, type Destination } from './destination.ts'
import { heedInterruption, type Interruption } from './interruption.ts'
import { mailsOf, type Mail, type Unread } from './mail.ts'
import { outcomesOf, type Handled } from './outcomes.ts'
import { openPool } from './pool.ts'
import { noProgress, showProgress, type Progress } from './progress.ts'
import { Answered, takeWrittenAnswers } from './written-answers.ts'
import { summaryText } from './summary-text.ts'
import { counted, summaryWords } from './summary-words.ts'
import { walk, type Source } from './walk.ts'

/** What a person asked for. */
export interface Wish extends Wording {
  readonly format: Format
  /** Null: standard output. */
  readonly output: string | null
  /** Null: as many as there are cores. */
  readonly threads: number | null
  readonly isResumed: boolean
  /** Whether the summary is written instead of the answers. */
  readonly isSummed: boolean
  readonly isQuiet: boolean
  /** Whether a failed delivery shows in the exit code. */
  readonly showsFailure: boolean
}

/** What was found so far. */
class Findings {
  readonly tally: Tally
  readonly answered = new Answered()
  /** Mails that were answered in this run. */
  mails = 0
  unreadable = 0
  hasFailed = false
  hasFault = false
  hasMailbox = false

  constructor(tally: Tally) {
    this.tally = tally
  }

  /** How to end. */
  exitCode(showsFailure: boolean): number {
    if (this.hasFault) return exitCode.fault
    if (this.unreadable > 0) return exitCode.unreadable
    return showsFailure && this.hasFailed ? exitCode.found : exitCode.answered
  }
}

async function openDestination(
  { output, isResumed }: Wish,
  { stdout }: Terminal,
  findings: Findings,
): Promise<Destination> {
  if (output === null) return toStream(stdout)
  if (isResumed && existsSync(output)) {
    await takeWrittenAnswers(output, (written) => {
      findings.answered.add(written)
      findings.tally.add(written)
      findings.hasFailed ||= isFailed(written.report)
    })
  }
  return toFile(output, isResumed)
}

/** Octets that there are to read; null where that is not known. */
function octetsOf(sources: readonly (Source | Unread)[]): number | null {
  let octets = 0
  for (const source of sources) {
    if ('reason' in source) continue
    if (source.size === null) return null
    octets += source.size
  }
  return octets
}

function progressOf(sources: readonly (Source | Unread)[], wish: Wish, terminal: Terminal): Progress {
  const isApart = wish.output !== null || wish.isSummed || !isScreen(terminal.stdout, terminal)
  const isSeen = isApart && !wish.isQuiet && isScreen(terminal.stderr, terminal)
  return isSeen ? showProgress(terminal.stderr, octetsOf(sources)) : noProgress
}

/** The mails that are not answered yet. */
async function* itemsOf(
  sources: readonly (Source | Unread)[],
  terminal: Terminal,
  { answered }: Findings,
  progress: Progress,
  signal: AbortSignal,
): AsyncGenerator<Mail | Unread> {
  for (const source of sources) {
    // Small files are read without waiting: this lets signals come in.
    await turn()
    if ('reason' in source) {
      yield source
      continue
    }
    for await (const item of mailsOf(source.input, terminal, signal)) {
      if (isMail(item) && answered.has(item, digestOf)) progress.advance(item.bytes.length)
      else yield item
    }
  }
}

/** Writes an answer, or complains that there is none. */
async function take(
  { name, size, isOfMailbox, outcome }: Handled,
  findings: Findings,
  destination: Destination,
  progress: Progress,
  terminal: Terminal,
): Promise<void> {
  findings.hasMailbox ||= isOfMailbox
  if (outcome.kind === 'answered') {
    if (outcome.text !== '') await destination.write(outcome.text)
    if (outcome.counted !== null) findings.tally.add(outcome.counted)
    findings.mails++
    findings.hasFailed ||= outcome.isFailed
  } else {
    progress.clear()
    await complain(terminal, `${name}: ${outcome.reason}`)
    findings.unreadable++
    findings.hasFault ||= outcome.kind === 'fault'
  }
  progress.advance(size)
}

/** Writes what the mails come to: as the answer where it is asked for, else below the answers to many. */
async function sumUp(
  findings: Findings,
  wish: Wish,
  destination: Destination,
  terminal: Terminal,
  { explain }: typeof library,
): Promise<void> {
  const { tally, unreadable } = findings
  const summary = tally.summary()
  if (wish.isSummed && wish.format === 'json')
    return destination.write(`${JSON.stringify({ unreadable, summary })}\n`)
  const titleOf = (cause: string) => explain(cause, { language: wish.language }).meanings[0]?.title ?? ''
  const text = summaryText(summary, unreadable, titleOf, summaryWords(wish.language), styleOf(terminal).width)
  if (wish.isSummed) await destination.write(text)
  else await print(terminal.stderr, text)
}

async function diagnoseUntil(
  { signal, exitCode: stopped }: Interruption,
  inputs: readonly string[],
  wish: Wish,
  terminal: Terminal,
): Promise<number> {
  const library = await import('../../index.ts')
  const findings = new Findings(new library.Tally())
  const destination = await openDestination(wish, terminal, findings)
  try {
    const sources = [...walk(inputs)]
    const progress = progressOf(sources, wish, terminal)
    const job: Job = {
      ...styleOf(terminal),
      language: wish.language,
      audiences: wish.audiences,
      format: wish.format,
      isNamed: sources.length > 1,
      isWritten: !wish.isSummed,
      isCounted: wish.isSummed || !wish.isQuiet,
    }
    const workforce = { library, threads: wish.threads ?? availableParallelism(), openPool }
    try {
      const items = itemsOf(sources, terminal, findings, progress, signal)
      for await (const handled of outcomesOf(items, job, workforce, signal)) {
        if (signal.aborted) break
        await take(handled, findings, destination, progress, terminal)
      }
    } catch (error) {
      if (!signal.aborted) throw error
    }
    progress.clear()
    const code = stopped()
    if (code !== null) {
      const goesOn = wish.output !== null && wish.format === 'json'
      const hint = goesOn ? '; the same with --resume goes on from there' : ''
      await complain(terminal, `stopped after ${counted(findings.mails, 'mail')}${hint}`)
      return code
    }
    const named = new Set(inputs)
    const isBulk = findings.hasMailbox || sources.some(({ input }) => !named.has(input))
    if (wish.isSummed || (isBulk && !wish.isQuiet))
      await sumUp(findings, wish, destination, terminal, library)
    return findings.exitCode(wish.showsFailure)
  } finally {
    destination.close()
  }
}

/** Diagnoses every mail of the operands; says with which exit code to end. */
export async function diagnoseMails(
  operands: readonly string[],
  wish: Wish,
  terminal: Terminal,
): Promise<number> {
  const inputs = inputsOf(operands, terminal)
  const interruption = heedInterruption(terminal)
  try {
    return await diagnoseUntil(interruption, inputs, wish, terminal)
  } finally {
    interruption.release()
  }
}
