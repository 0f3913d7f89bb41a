import { describe, expect, it } from 'vitest'
import { allRows } from '../../src/codes/index.ts'
import { packRows, unpackRows } from '../../src/codes/packed-rows.ts'
import type { Row } from '../../src/codes/row.ts'
import { row } from '../classify/row.ts'

const rowsOf = (rows: readonly Row[]) => unpackRows(packRows(rows))
const plain = (value: unknown) => JSON.parse(JSON.stringify(value)) as unknown

describe('tables that were packed', () => {
  it('have every row again, in its place', () => {
    const deciding = allRows.map(({ source: _source, asOf: _asOf, example: _example, ...others }) => others)
    expect(plain(rowsOf(allRows))).toEqual(plain(deciding))
  })

  it('write a product of subjects and predicates once', () => {
    const rows = ['user', 'mailbox'].flatMap((subject) =>
      ['unknown', 'full', 'gone'].map((predicate) =>
        row({ id: `test/${subject}_…_${predicate}`, phrase: [`${subject} `, predicate] }),
      ),
    )
    expect(packRows(rows).split('\n').at(-1)).toBe('user |mailbox ~unknown|full|gone')
    expect(rowsOf(rows).map(({ id }) => id)).toEqual(rows.map(({ id }) => id))
  })

  it('keep what is hard to write: spaces at an end, names of their own, a row that asks for nothing', () => {
    const rows = [
      row({ id: 'test/a', phrase: 'user ' }),
      row({ id: 'test/user_…_unknown', phrase: ['user ', 'unknown'] }),
      row({ id: 'test/5.1.1', status: '5.1.1', phrase: ' no' }),
      row({ id: 'test/none' }),
      row({ id: 'other/550', replyCode: 550 }),
      row({ id: 'other/a…b…c', phrase: ['a', 'b', 'c'] }),
      row({ id: 'other/a…c', phrase: ['a', 'c'] }),
      row({ id: 'other/b…b…c', phrase: ['b', 'b', 'c'] }),
      row({ id: 'other/b…c', phrase: ['b', 'c'] }),
      row({ id: 'other/b…d', phrase: ['b', 'd'] }),
    ]
    const deciding = rows.map(({ source: _source, asOf: _asOf, example: _example, ...others }) => others)
    expect(plain(rowsOf(rows))).toEqual(plain(deciding))
  })
})
