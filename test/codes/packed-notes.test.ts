import { describe, expect, it } from 'vitest'
import { allRows } from '../../src/codes/index.ts'
import { packNotes, unpackNotes } from '../../src/codes/packed-notes.ts'
import type { Row } from '../../src/codes/row.ts'
import { row } from '../classify/row.ts'

const examplesOf = (rows: readonly Row[]) =>
  [...unpackNotes(packNotes(rows), rows).values()].map(({ example }) => example)

describe('notes that were packed', () => {
  it('are there again, each by its row', () => {
    const notes = unpackNotes(packNotes(allRows), allRows)
    expect(allRows.map((one) => notes.get(one))).toEqual(
      allRows.map(({ source, asOf, example }) => ({ source, asOf, example })),
    )
  })

  it('say in an example what the row says, and nothing else', () => {
    const rows = [
      row({ id: 'test/a', phrase: 'no such user', example: '550 No such user' }),
      row({
        id: 'test/b',
        phrase: ['user ', 'unknown'],
        status: '5.1.1',
        example: '550 5.1.1 user pat: UNKNOWN',
      }),
      row({ id: 'test/c', phrase: 'été', example: '550 ETE' }),
      row({ id: 'test/d', replyCode: 552, example: '552' }),
    ]
    expect(examplesOf(rows)).toEqual(rows.map(({ example }) => example))
  })
})
