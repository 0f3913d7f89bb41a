import type { Count, Summary, TenantFailure } from '../../index.ts'
import { wrap } from '../../render/columns.ts'
import { withoutControls } from '../../render/control-characters.ts'
import type { SummaryWords } from './summary-words.ts'

/** Lines of each table. */
const MOST = 10

/** A table of counts, the highest first; of a long one the beginning. */
function table(
  words: SummaryWords,
  title: string,
  counts: readonly Count[],
  say: (key: string) => string,
): string[] {
  const { number, none, more } = words
  if (counts.length === 0) return []
  const shown = counts.slice(0, MOST)
  const width = Math.max(...shown.map(({ count }) => number(count).length))
  const lines = shown.map(
    ({ key, count }) =>
      `  ${number(count).padStart(width)}  ${key === null ? none : withoutControls(say(key))}`,
  )
  if (counts.length > MOST) lines.push(`  ${' '.repeat(width)}  ${more(counts.length - MOST)}`)
  return ['', title, ...lines]
}

function hanging(mark: string, text: string, width: number): string[] {
  const indent = ' '.repeat(mark.length)
  return wrap(withoutControls(text), width - mark.length).map((line, at) => (at === 0 ? mark : indent) + line)
}

function sendingSide(failure: TenantFailure, words: SummaryWords, width: number): string[] {
  const { isTheTenant, title, firstSteps, doNotSuppress } = failure
  const steps = firstSteps.flatMap(({ text, commands }, at) => [
    ...hanging(`  ${at + 1}. `, text, width),
    ...commands.map((command) => `       ${withoutControls(command)}`),
  ])
  return [
    '',
    isTheTenant ? words.isTheTenant : words.onTheSendingSide,
    ...hanging('  ', title, width),
    ...hanging('  ', words.why(failure), width),
    ...(doNotSuppress.length > 0 ? hanging('  ', words.doNotSuppress(doNotSuppress.length), width) : []),
    ...(isTheTenant ? steps : []),
  ]
}

/**
 * A summary for people.
 *
 * @param unreadable Inputs that could not be read.
 * @param titleOf The title of a cause, in the language of the reader.
 */
export function summaryText(
  summary: Summary,
  unreadable: number,
  titleOf: (cause: string) => string,
  words: SummaryWords,
  width: number,
): string {
  const { reports, failures, byCause, byDomain, byCode, byGenerator, tenant, cut } = summary
  const longest = Math.max(0, ...byCause.slice(0, MOST).map(({ key }) => key.length))
  return `${[
    words.head(reports, failures, unreadable),
    ...table(words, words.byCause, byCause, (cause) => `${cause.padEnd(longest)}  ${titleOf(cause)}`),
    ...table(words, words.byDomain, byDomain, String),
    ...table(words, words.byCode, byCode, String),
    ...table(words, words.bySystem, byGenerator, String),
    ...(cut.length > 0 ? ['', words.incomplete] : []),
    ...(tenant === null ? [] : sendingSide(tenant, words, width)),
  ].join('\n')}\n`
}
