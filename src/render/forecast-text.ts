import { checkOptions } from '../options.ts'
import type { Finding, Forecast, Verdict } from '../policy/forecast.ts'
import { number, percent, quantity } from '../policy/words.ts'
import { withoutControls } from './control-characters.ts'
import type { Block } from './outline.ts'
import { writeText, type TextStyle } from './text.ts'

const VERDICTS: Readonly<Record<Verdict, string>> = {
  'clear': 'Clear: nothing is near',
  'watch': 'Watch: nothing is refused, but a limit is near or mail leaves by a worse way',
  'at-risk': 'At risk: refusals are to be expected',
  'blocked': 'Blocked: mail is being refused',
}

/** SGR parameters (ECMA-48 section 8.3.117) for the colour of a verdict: green, cyan, yellow, red. */
const COLOURS: Readonly<Record<Verdict, number>> = { 'clear': 32, 'watch': 36, 'at-risk': 33, 'blocked': 31 }
const DEFAULT_COLOUR = 39

const LONGEST_VERDICT = 'blocked'.length
/** Signs between the brackets of a bar. */
const BAR_LENGTH = 20

/** `[########............]`: full only where the limit is reached. */
function bar(used: number, limit: number): string {
  const share = limit === 0 ? Math.min(used, 1) : Math.min(used / limit, 1)
  const filled = Math.floor(share * BAR_LENGTH)
  return `[${'#'.repeat(filled)}${'.'.repeat(BAR_LENGTH - filled)}]`
}

function measure({ used, limit, unit, window, share }: Finding): string | null {
  if (used === null || unit === null) return null
  const within = window === null ? '' : ` in ${window}`
  if (limit === null) return `${quantity(used, unit)}${within}`
  const shown = share === null ? '' : ` ${percent(Math.floor(share * 100) / 100).padStart(12)} `
  return `${bar(used, limit)}${shown} ${number(used)} of ${quantity(limit, unit)}${within}`
}

function nameOf({ rule, subject, code }: Finding): string {
  return `${rule}${subject === null ? '' : ` ${subject}`}${code === null ? '' : ` (${code})`}`
}

/** One limit: its verdict and name, and below them how much of it is used. */
function row(finding: Finding, colour: boolean): string[] {
  const { verdict } = finding
  const word = verdict.padEnd(LONGEST_VERDICT)
  const painted = colour ? `\u001B[${COLOURS[verdict]}m${word}\u001B[${DEFAULT_COLOUR}m` : word
  const measured = measure(finding)
  return [
    `  ${painted}  ${withoutControls(nameOf(finding))}`,
    ...(measured === null ? [] : [`  ${' '.repeat(LONGEST_VERDICT)}  ${measured}`]),
  ]
}

function details(finding: Finding): Block[] {
  const times = [
    { label: 'Reached', values: finding.reachedAt },
    { label: 'Below again', values: finding.freeAgainAt },
  ].flatMap(({ label, values }) => (values === null ? [] : [{ label, values: [values], quoted: false }]))
  return [
    { kind: 'heading', level: 3, text: nameOf(finding) },
    { kind: 'paragraph', text: finding.why },
    ...(times.length > 0 ? [{ kind: 'facts', facts: times } as const] : []),
    { kind: 'steps', steps: finding.steps.map((text) => ({ text, commands: [] })) },
    { kind: 'links', links: finding.links },
  ]
}

/**
 * Writes a forecast for a person: the verdict, a bar for each limit, and of each finding that is not clear what was
 * counted and what lowers it. In English.
 *
 * @throws TypeError for an option that there is not.
 */
export function renderForecast(forecast: Forecast, style: TextStyle = {}): string {
  checkOptions(style, ['colour', 'width'])
  const { verdict, expects, findings, notes } = forecast
  const head: Block[] = [
    { kind: 'heading', level: 1, text: VERDICTS[verdict] },
    ...(expects.length > 0
      ? [{ kind: 'paragraph', text: `Reports to expect: ${expects.join(', ')}` } as const]
      : []),
  ]
  const table = findings.flatMap((finding) => row(finding, style.colour === true))
  const rest: Block[] = [
    ...findings.filter((finding) => finding.verdict !== 'clear').flatMap(details),
    ...(notes.length > 0
      ? ([
          { kind: 'heading', level: 3, text: 'Notes' },
          { kind: 'list', items: notes },
        ] as const)
      : []),
  ]
  return [
    writeText(head, style),
    table.join('\n'),
    '',
    ...(rest.length > 0 ? [writeText(rest, style)] : []),
  ].join('\n')
}
