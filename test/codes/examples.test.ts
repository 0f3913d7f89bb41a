import { describe, expect, it } from 'vitest'

import { classify } from '../../src/classify/classify.ts'
import { factsOfLine, type Facts } from '../../src/classify/facts.ts'
import { isWeak, ownRows, trustLevels, type Match } from '../../src/classify/trust.ts'
import { causes } from '../../src/codes/causes.ts'
import { allRows } from '../../src/codes/index.ts'
import type { DecidingRow } from '../../src/codes/row.ts'

/** What decides a reply where one row is taken away, and with it every row of another emitter. */
function decideWithout(row: DecidingRow, facts: Facts): Match | null {
  const best = (text: string) =>
    ownRows()
      .match({ ...facts, text })
      .find((match) => match.row !== row && (match.row.emitter ?? row.emitter) === row.emitter) ?? null
  const inner = best(facts.text)
  if (inner !== null && !isWeak(inner)) return inner
  const outer = best(facts.whole)
  return outer !== null && (inner === null || !isWeak(outer)) ? outer : inner
}

/** What a row tells a reader; two rows of one block list tell the same. */
function tells({ id, cause, scope, fixedBy, suppress, permanence, remedy }: DecidingRow): unknown[] {
  const list = id.startsWith('block-lists/') ? id.split('/')[1] : null
  const defaults = causes[cause]
  return [
    cause,
    scope ?? defaults.scope,
    fixedBy ?? defaults.fixedBy,
    suppress ?? defaults.suppress,
    permanence,
    remedy,
    list,
  ]
}

function isAsGood(other: Match, own: Match): boolean {
  return (
    trustLevels.indexOf(other.level) <= trustLevels.indexOf(own.level) &&
    (other.row.confidence === 'high' || own.row.confidence === 'medium') &&
    JSON.stringify(tells(other.row)) === JSON.stringify(tells(own.row))
  )
}

describe('the examples of the rows', () => {
  it('are each decided by their own row and by no other', () => {
    const taken = allRows.flatMap(({ id, example }) => {
      const rule = classify(example).evidence[0]?.rule
      return rule === id ? [] : [`${id} is taken by ${rule}: ${example}`]
    })
    expect(taken).toEqual([])
  })

  it('need their row: without it the answer is another, or less sure', () => {
    const idle = allRows.flatMap((row) => {
      const facts = factsOfLine(row.example)
      const own = [facts.text, facts.whole]
        .flatMap((text) => ownRows().match({ ...facts, text }))
        .find((match) => match.row === row)
      const other = decideWithout(row, facts)
      return own !== undefined && other !== null && isAsGood(other, own)
        ? [`${row.id} is not needed beside ${other.row.id}: ${row.example}`]
        : []
    })
    expect(idle).toEqual([])
  })
})
