/**
 * The tables as text: what a build ships instead of them. What rows share stands above them, and what the rest of a row
 * tells is not written.
 *
 *     table TAB emitter TAB confidence
 *     FF cause TAB remedy TAB fixedBy TAB scope TAB permanence TAB weak TAB suppress TAB codeDecides
 *     phrase TAB status TAB reply code TAB name
 *     …
 *
 * Nothing stands for what is absent, and tabs at the end of a line are left out. `~` parts the literals of a phrase, and
 * `user |mailbox ~unknown|not found` are four rows: each subject with each predicate. VT stands before the next table.
 */
import type { DecidingRow } from './row.ts'
import { runs } from './runs.ts'

/** Before the next table. */
const NEXT_TABLE = '\v'
/** Before the next heading. */
const NEXT = '\f'
/** Between two literals of a phrase. */
const GAP = '~'
/** Between two subjects, and between two predicates. */
const OR = '|'

/** What tells a row from the others under its heading; '' for what it does not ask for. */
interface Line {
  /** Empty: no phrase is asked for. */
  readonly literals: readonly string[]
  readonly status: string
  readonly replyCode: string
}

function literalsOf({ phrase }: DecidingRow): readonly string[] {
  return phrase === null ? [] : typeof phrase === 'string' ? [phrase] : phrase
}

/** `user ` and `unknown` as `user_…_unknown`. */
function wordsOf(literals: readonly string[]): string {
  return literals.join('…').replaceAll(' …', ' … ').replaceAll(' ', '_')
}

/**
 * The second part of a row's id, of which a cell has but what the others don't tell: `#` stands for the status, `=` for
 * the words of the phrase, `&` for the phrase; nothing for the first of them that there is.
 */
function nameIn(cell: string, { literals, status, replyCode }: Line): string {
  if (cell === '') return status || wordsOf(literals) || replyCode
  return cell.replace(/[#=&]/, (mark) =>
    mark === '#' ? status : mark === '=' ? wordsOf(literals) : literals.join(GAP),
  )
}

/** The shortest cell that {@link nameIn} reads as the name. */
function cellOf(name: string, line: Line): string {
  return ['', '=', name.replace(line.status, '#'), name.replace(line.literals.join(GAP), '&')]
    .filter((cell) => nameIn(cell, line) === name)
    .reduce((best, cell) => (cell.length < best.length ? cell : best), name)
}

function written(...cells: readonly (string | number | boolean | null | undefined)[]): string {
  return cells
    .map((cell) => cell ?? '')
    .join('\t')
    .replace(/(?<!\t)\t+$/, '')
}

function writtenRow(row: DecidingRow): string {
  const line = { literals: literalsOf(row), status: row.status ?? '', replyCode: String(row.replyCode ?? '') }
  const name = row.id.slice(row.id.indexOf('/') + 1)
  return written(line.literals.join(GAP), line.status, line.replyCode, cellOf(name, line))
}

/** A line with a phrase and nothing else, parted at its first gap; null for any other. */
function partsOf(line: string | undefined): readonly [subject: string, predicate: string] | null {
  if (line === undefined || line.includes('\t')) return null
  const gap = line.indexOf(GAP)
  return gap < 0 ? null : [line.slice(0, gap), line.slice(gap + 1)]
}

/** What the lines from `at` on say of one subject. */
function predicatesFrom(lines: readonly string[], at: number): string[] {
  const subject = partsOf(lines[at])?.[0]
  const predicates: string[] = []
  for (let parts = partsOf(lines[at]); parts !== null && parts[0] === subject;) {
    predicates.push(parts[1])
    parts = partsOf(lines[at + predicates.length])
  }
  return predicates
}

/** Of whom the lines from `at` on say all the predicates, of one subject after the other. */
function subjectsFrom(lines: readonly string[], at: number, predicates: readonly string[]): string[] {
  const subjects: string[] = []
  for (let next = at; ; next += predicates.length) {
    const subject = partsOf(lines[next])?.[0]
    const isSaid = (predicate: string, place: number) => lines[next + place] === subject + GAP + predicate
    if (subject === undefined || !predicates.every(isSaid)) return subjects
    subjects.push(subject)
  }
}

/** The lines, with one for as many as it can stand for. */
function withProducts(lines: readonly string[]): string[] {
  const shorter: string[] = []
  for (let at = 0; at < lines.length;) {
    let product = lines[at] as string
    let covered = 1
    const run = predicatesFrom(lines, at)
    for (const place of run.keys()) {
      const predicates = run.slice(0, place + 1)
      const subjects = subjectsFrom(lines, at, predicates)
      if (subjects.length * predicates.length <= covered) continue
      covered = subjects.length * predicates.length
      product = subjects.join(OR) + GAP + predicates.join(OR)
    }
    shorter.push(product)
    at += covered
  }
  return shorter
}

/** The rows without their notes. */
export function packRows(rows: readonly DecidingRow[]): string {
  return runs(rows, ({ id, emitter, confidence }) =>
    written(id.slice(0, id.indexOf('/')), emitter, confidence),
  )
    .map(([table, itsRows]) => {
      const groups = runs(
        itsRows,
        ({ cause, remedy, fixedBy, scope, permanence, weak, suppress, codeDecides }) =>
          written(cause, remedy, fixedBy, scope, permanence, weak, suppress, codeDecides),
      )
      const texts = groups.map(([heading, group]) =>
        [heading, ...withProducts(group.map(writtenRow))].join('\n'),
      )
      return [table, ...texts].join(NEXT)
    })
    .join(NEXT_TABLE)
}

/** The literals of each phrase that a cell stands for. */
function phrasesIn(cell: string): (readonly string[])[] {
  const gap = cell.indexOf(GAP)
  if (gap < 0) return [cell === '' ? [] : [cell]]
  const subjects = cell.slice(0, gap).split(OR)
  const predicates = cell.slice(gap + 1).split(OR)
  return subjects.flatMap((subject) => predicates.map((predicate) => [subject, ...predicate.split(GAP)]))
}

/** What {@link packRows} packed. */
export function unpackRows(text: string): DecidingRow[] {
  const rows: DecidingRow[] = []
  for (const ofTable of text.split(NEXT_TABLE)) {
    const [heading = '', ...groups] = ofTable.split(NEXT)
    const [table, emitter, confidence] = heading.split('\t')
    for (const group of groups) {
      const [shared = '', ...lines] = group.split('\n')
      const [cause, remedy, fixedBy, scope, permanence, weak, suppress, codeDecides] = shared.split('\t')
      for (const line of lines) {
        const [phrases = '', status = '', replyCode = '', name = ''] = line.split('\t')
        for (const literals of phrasesIn(phrases))
          rows.push({
            id: `${table}/${nameIn(name, { literals, status, replyCode })}`,
            emitter: emitter || null,
            status: status || null,
            replyCode: replyCode === '' ? null : Number(replyCode),
            phrase: literals.length > 1 ? literals : (literals[0] ?? null),
            codeDecides: codeDecides ? true : undefined,
            weak: weak ? true : undefined,
            cause,
            scope: scope || undefined,
            fixedBy: fixedBy || undefined,
            suppress: suppress ? suppress === 'true' : undefined,
            permanence: permanence || undefined,
            remedy: remedy || undefined,
            confidence,
          } as DecidingRow)
      }
    }
  }
  return rows
}
