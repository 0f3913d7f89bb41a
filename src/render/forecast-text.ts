import { localeOf, type AtHand } from '../locale-of.ts'
import { checkOptions } from '../options.ts'
import type { ForecastLocale } from '../policy/forecast-locale.ts'
import type { Finding, Forecast, Verdict } from '../policy/forecast.ts'
import { en } from '../policy/locales/en.ts'
import type { ForecastOptions } from '../policy/predict-blocking.ts'
import { columns, padColumns } from './columns.ts'
import { withoutControls } from './control-characters.ts'
import type { Block } from './outline.ts'
import { writeText, type TextStyle } from './text.ts'

/** SGR parameters (ECMA-48 section 8.3.117) for the colour of a verdict: green, cyan, yellow, red. */
const COLOURS: Readonly<Record<Verdict, number>> = { 'clear': 32, 'watch': 36, 'at-risk': 33, 'blocked': 31 }
const DEFAULT_COLOUR = 39

type Labels = ForecastLocale['labels']

/** Signs between the brackets of a bar. */
const BAR_LENGTH = 20

/** `[########............]`: full only where the limit is reached. */
function bar(used: number, limit: number): string {
  const share = limit === 0 ? Math.min(used, 1) : Math.min(used / limit, 1)
  const filled = Math.floor(share * BAR_LENGTH)
  return `[${'#'.repeat(filled)}${'.'.repeat(BAR_LENGTH - filled)}]`
}

function measure({ used, limit, unit, window, share }: Finding, labels: Labels): string | null {
  if (used === null || unit === null) return null
  const measured = labels.measure(used, limit, unit, window)
  if (limit === null) return measured
  const shown = share === null ? '' : ` ${labels.percent(Math.floor(share * 100) / 100).padStart(12)} `
  return `${bar(used, limit)}${shown} ${measured}`
}

function nameOf({ rule, subject, code }: Finding): string {
  return `${rule}${subject === null ? '' : ` ${subject}`}${code === null ? '' : ` (${code})`}`
}

/** One limit: its verdict and name, and below them how much of it is used. */
function row(finding: Finding, labels: Labels, colour: boolean): string[] {
  const { verdict } = finding
  const longest = Math.max(...Object.values(labels.verdicts).map(columns))
  const word = padColumns(labels.verdicts[verdict], longest)
  const painted = colour ? `\u001B[${COLOURS[verdict]}m${word}\u001B[${DEFAULT_COLOUR}m` : word
  const measured = measure(finding, labels)
  return [
    `  ${painted}  ${withoutControls(nameOf(finding))}`,
    ...(measured === null ? [] : [`  ${' '.repeat(longest)}  ${measured}`]),
  ]
}

function details(finding: Finding, labels: Labels): Block[] {
  const times = [
    { label: labels.reachedAt, values: finding.reachedAt },
    { label: labels.freeAgainAt, values: finding.freeAgainAt },
  ].flatMap(({ label, values }) => (values === null ? [] : [{ label, values: [values], quoted: false }]))
  return [
    { kind: 'heading', level: 3, text: nameOf(finding) },
    { kind: 'paragraph', text: finding.why },
    ...(times.length > 0 ? [{ kind: 'facts', facts: times } as const] : []),
    { kind: 'steps', steps: finding.steps.map((text) => ({ text, commands: [] })) },
    { kind: 'links', links: finding.links },
  ]
}

/** Options of `renderForecast`. */
export interface RenderForecastOptions extends ForecastOptions, TextStyle {}

/**
 * Writes a forecast for a person: the verdict, a bar for each limit, and of each finding that is not clear what was
 * counted and what lowers it. The words around the texts are in English unless a locale is handed in: one that was handed to
 * `predictBlocking` is to be handed in here, too, for a forecast bears the tag of its language and not its words.
 *
 * @throws TypeError for an option that can't be one.
 */
export function renderForecast(forecast: Forecast, options: RenderForecastOptions = {}): string {
  return renderForecastWith(forecast, options, { en })
}

/** {@link renderForecast} in one of the languages at hand. */
export function renderForecastWith(
  forecast: Forecast,
  options: RenderForecastOptions,
  atHand: AtHand<ForecastLocale>,
): string {
  checkOptions(options, ['language', 'colour', 'width'])
  const { language = forecast.language } = options
  const { labels, tag } = localeOf(language, atHand, 'notes')
  const { verdict, expects, findings, notes } = forecast
  const head: Block[] = [
    { kind: 'heading', level: 1, text: labels.headings[verdict] },
    ...(expects.length > 0 ? [{ kind: 'paragraph', text: labels.expects(expects) } as const] : []),
  ]
  const table = findings.flatMap((finding) => row(finding, labels, options.colour === true))
  const rest: Block[] = [
    ...findings
      .filter((finding) => finding.verdict !== 'clear')
      .flatMap((finding) => details(finding, labels)),
    ...(notes.length > 0
      ? ([
          { kind: 'heading', level: 3, text: labels.notes },
          { kind: 'list', items: notes },
        ] as const)
      : []),
  ]
  return [
    writeText(head, options, tag),
    table.join('\n'),
    '',
    ...(rest.length > 0 ? [writeText(rest, options, tag)] : []),
  ].join('\n')
}
