/**
 * What the rows stand on as text: what a build ships instead of it, apart from the rows (`packed-rows.ts`), as only who
 * asks for it has to carry it. A line a row, in their order, under what they share.
 *
 *     source TAB date
 *     example
 *     …
 *
 * In an example `{` stands for the next literal of the row's phrase, `}` for it with a capital, `*` for the row's status;
 * an empty line for 550 and the whole phrase. FF stands before the next source.
 */
import type { DecidingRow, Row, RowNotes } from './row.ts'
import { runs } from './runs.ts'

const NEXT = '\f'
const LITERAL = '{'
const WITH_CAPITAL = '}'
const STATUS = '*'

function literalsOf({ phrase }: DecidingRow): readonly string[] {
  return phrase === null ? [] : typeof phrase === 'string' ? [phrase] : phrase
}

function capitalised(literal: string): string {
  return literal.charAt(0).toUpperCase() + literal.slice(1)
}

function exampleIn(line: string, row: DecidingRow): string {
  const literals = literalsOf(row)
  if (line === '') return `550 ${literals.map((literal) => literal.trim()).join(' ')}`
  let next = 0
  return line.replace(/[{}*]/g, (mark) => {
    if (mark === STATUS) return row.status ?? ''
    const literal = literals[next++] ?? ''
    return mark === LITERAL ? literal : capitalised(literal)
  })
}

/** The line that {@link exampleIn} reads as the row's example. */
function lineOf(row: Row): string {
  if (exampleIn('', row) === row.example) return ''
  let line = ''
  let rest = row.example
  for (const literal of literalsOf(row)) {
    const at = rest.toLowerCase().indexOf(literal)
    const said = rest.slice(at, at + literal.length)
    if (said !== literal && said !== capitalised(literal)) break
    line += rest.slice(0, at) + (said === literal ? LITERAL : WITH_CAPITAL)
    rest = rest.slice(at + literal.length)
  }
  line += rest
  return row.status === null ? line : line.replace(row.status, STATUS)
}

/** The notes of the rows, in their order. */
export function packNotes(rows: readonly Row[]): string {
  return runs(rows, ({ source, asOf }) => `${source}\t${asOf}`)
    .map(([shared, run]) => [shared, ...run.map(lineOf)].join('\n'))
    .join(NEXT)
}

/** What {@link packNotes} packed, by the row. */
export function unpackNotes(text: string, rows: readonly DecidingRow[]): Map<DecidingRow, RowNotes> {
  const lines = text.split(NEXT).flatMap((group) => {
    const [shared = '', ...examples] = group.split('\n')
    const [source = '', asOf = ''] = shared.split('\t')
    return examples.map((example) => ({ source, asOf, example }))
  })
  return new Map(
    rows.map((row, place) => {
      const { source, asOf, example } = lines[place] as RowNotes
      return [row, { source, asOf, example: exampleIn(example, row) }]
    }),
  )
}
