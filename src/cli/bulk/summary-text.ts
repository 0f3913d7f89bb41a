import type { Count, Summary, TenantFailure } from '../../index.ts'
import { wrap } from '../../render/columns.ts'
import { withoutControls } from '../../render/control-characters.ts'

/** Lines of each table. */
const MOST = 10

const number = new Intl.NumberFormat('en')

/** `1 mail`, `2,000 mails`. */
export function counted(count: number, noun: string): string {
  return `${number.format(count)} ${noun}${count === 1 ? '' : 's'}`
}

/** A table of counts, the highest first; of a long one the beginning. */
function table(title: string, counts: readonly Count[], say: (key: string) => string): string[] {
  if (counts.length === 0) return []
  const shown = counts.slice(0, MOST)
  const width = Math.max(...shown.map(({ count }) => number.format(count).length))
  const lines = shown.map(
    ({ key, count }) =>
      `  ${number.format(count).padStart(width)}  ${key === null ? 'none' : withoutControls(say(key))}`,
  )
  if (counts.length > MOST)
    lines.push(`  ${' '.repeat(width)}  and ${number.format(counts.length - MOST)} more`)
  return ['', title, ...lines]
}

function hanging(mark: string, text: string, width: number): string[] {
  const indent = ' '.repeat(mark.length)
  return wrap(withoutControls(text), width - mark.length).map((line, at) => (at === 0 ? mark : indent) + line)
}

function sendingSide(failure: TenantFailure, width: number): string[] {
  const { isTheTenant, title, why, firstSteps, doNotSuppress } = failure
  const steps = firstSteps.flatMap(({ text, commands }, at) => [
    ...hanging(`  ${at + 1}. `, text, width),
    ...commands.map((command) => `       ${withoutControls(command)}`),
  ])
  return [
    '',
    isTheTenant ? 'It is the tenant, not the addresses' : 'On the sending side',
    ...hanging('  ', title, width),
    ...hanging('  ', why, width),
    ...(doNotSuppress.length > 0
      ? hanging('  ', `Do not suppress for it: ${counted(doNotSuppress.length, 'recipient')}.`, width)
      : []),
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
  width: number,
): string {
  const { reports, failures, byCause, byDomain, byCode, byGenerator, tenant, cut } = summary
  const unread = unreadable === 0 ? '' : `, ${number.format(unreadable)} unreadable`
  const longest = Math.max(0, ...byCause.slice(0, MOST).map(({ key }) => key.length))
  return `${[
    `${counted(reports, 'mail')}, ${counted(failures, 'failed or delayed recipient')}${unread}`,
    ...table('By cause', byCause, (cause) => `${cause.padEnd(longest)}  ${titleOf(cause)}`),
    ...table('By domain of the recipient', byDomain, String),
    ...table('By code', byCode, String),
    ...table('By reporting system', byGenerator, String),
    ...(cut.length > 0 ? ['', 'There was more than is counted here: not every table is complete.'] : []),
    ...(tenant === null ? [] : sendingSide(tenant, width)),
  ].join('\n')}\n`
}
