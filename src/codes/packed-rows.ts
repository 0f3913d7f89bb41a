/**
 * The tables as text: what a build ships instead of them. Rows of the same meaning stand behind one heading, what can be
 * told from a phrase is not written, and the notes are a text of their own, which only who asks for them has to carry.
 *
 *     rows    {what the rows share, as JSON}
 *             phrase TAB status TAB reply code TAB name
 *             …
 *     notes   [source, date]
 *             example as JSON
 *             …
 */
import type { DecidingRow, Row, RowNotes } from './row.ts'

type Heading = Omit<DecidingRow, 'id' | 'phrase' | 'status' | 'replyCode'> & { readonly table: string }

/** Between two literals of a phrase. */
const GAP = '…'
/** Between a group and the next. */
const NEXT = '\f'

function nameOf(phrase: string, status: string): string {
  return status === '' ? phrase.replaceAll(` ${GAP}`, ` ${GAP} `).replaceAll(' ', '_') : status
}

function exampleOf(phrase: string): string {
  return `550 ${phrase.replaceAll(/ ?… ?/g, ' ')}`
}

/** The literals of a row's phrase as one text; '' for none. */
function phraseOf({ phrase }: DecidingRow): string {
  return phrase === null ? '' : typeof phrase === 'string' ? phrase : phrase.join(GAP)
}

/** Lines behind headings, a new heading wherever it changes. */
function grouped<T>(items: readonly T[], heading: (item: T) => string, line: (item: T) => string): string {
  const groups: string[][] = []
  for (const item of items) {
    const own = heading(item)
    if (groups.at(-1)?.[0] !== own) groups.push([own])
    groups.at(-1)?.push(line(item))
  }
  return groups.map((group) => group.join('\n')).join(NEXT)
}

function* ungrouped(text: string): Generator<readonly [heading: string, line: string]> {
  for (const group of text.split(NEXT)) {
    const [heading = '', ...lines] = group.split('\n')
    for (const line of lines) yield [heading, line]
  }
}

/** The rows without their notes. */
export function packRows(rows: readonly DecidingRow[]): string {
  return grouped(
    rows,
    ({ id, emitter, codeDecides, weak, cause, scope, fixedBy, suppress, permanence, remedy, confidence }) => {
      const table = id.slice(0, id.indexOf('/'))
      const heading: Heading = {
        table,
        emitter,
        codeDecides,
        weak,
        cause,
        scope,
        fixedBy,
        suppress,
        permanence,
        remedy,
        confidence,
      }
      return JSON.stringify(heading)
    },
    (row) => {
      const phrase = phraseOf(row)
      const name = row.id.slice(row.id.indexOf('/') + 1)
      const cells = [
        phrase,
        row.status ?? '',
        row.replyCode ?? '',
        name === nameOf(phrase, row.status ?? '') ? '' : name,
      ]
      return cells.join('\t').replace(/(?<!\t)\t+$/, '')
    },
  )
}

/** What {@link packRows} packed. */
export function unpackRows(text: string): DecidingRow[] {
  let written = ''
  let shared: Heading | undefined
  return Array.from(ungrouped(text), ([heading, line]) => {
    if (heading !== written || shared === undefined) shared = JSON.parse(heading) as Heading
    written = heading
    const [phrase = '', status = '', replyCode = '', name = ''] = line.split('\t')
    return {
      id: `${shared.table}/${name === '' ? nameOf(phrase, status) : name}`,
      emitter: shared.emitter,
      status: status === '' ? null : status,
      replyCode: replyCode === '' ? null : Number(replyCode),
      phrase: phrase === '' ? null : phrase.includes(GAP) ? phrase.split(GAP) : phrase,
      codeDecides: shared.codeDecides,
      weak: shared.weak,
      cause: shared.cause,
      scope: shared.scope,
      fixedBy: shared.fixedBy,
      suppress: shared.suppress,
      permanence: shared.permanence,
      remedy: shared.remedy,
      confidence: shared.confidence,
    }
  })
}

/** The notes of the rows, in their order. */
export function packNotes(rows: readonly Row[]): string {
  return grouped(
    rows,
    ({ source, asOf }) => JSON.stringify([source, asOf]),
    (row) => (row.example === exampleOf(phraseOf(row)) ? '' : JSON.stringify(row.example)),
  )
}

/** What {@link packNotes} packed, by the row. */
export function unpackNotes(text: string, rows: readonly DecidingRow[]): Map<DecidingRow, RowNotes> {
  return new Map(
    Array.from(ungrouped(text), ([heading, line], place) => {
      const row = rows[place] as DecidingRow
      const [source, asOf] = JSON.parse(heading) as [string, string]
      const example = line === '' ? exampleOf(phraseOf(row)) : (JSON.parse(line) as string)
      return [row, { source, asOf, example }]
    }),
  )
}
