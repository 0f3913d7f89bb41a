import { describe, expect, it } from 'vitest'
import { allRows } from '../../src/codes/index.ts'
import { packNotes, packRows, unpackNotes, unpackRows } from '../../src/codes/packed-rows.ts'
import type { Row } from '../../src/codes/row.ts'
import { row } from '../classify/row.ts'

const rowsOf = (rows: readonly Row[]) => unpackRows(packRows(rows))
const plain = (value: unknown) => JSON.parse(JSON.stringify(value)) as unknown

describe('tables that were packed', () => {
  it('have every row again, in its place', () => {
    const deciding = allRows.map(({ source: _source, asOf: _asOf, example: _example, ...others }) => others)
    expect(plain(rowsOf(allRows))).toEqual(plain(deciding))
  })

  it('have every note again, by its row', () => {
    const rows = rowsOf(allRows)
    const notes = unpackNotes(packNotes(allRows), rows)
    expect(rows.map((one) => notes.get(one))).toEqual(
      allRows.map(({ source, asOf, example }) => ({ source, asOf, example })),
    )
  })

  it('keep what is hard to write: spaces at an end, names of their own, a row that asks for nothing', () => {
    const rows = [
      row({ id: 'test/a', phrase: 'user ' }),
      row({ id: 'test/user_…_unknown', phrase: ['user ', 'unknown'] }),
      row({ id: 'test/5.1.1', status: '5.1.1', phrase: ' no' }),
      row({ id: 'test/none' }),
      row({ id: 'other/550', replyCode: 550 }),
    ]
    const deciding = rows.map(({ source: _source, asOf: _asOf, example: _example, ...others }) => others)
    expect(plain(rowsOf(rows))).toEqual(plain(deciding))
  })
})
