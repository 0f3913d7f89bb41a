import { expect, test } from 'vitest'
import { codeTable } from '../../site/build/code-table.ts'
import { allRows } from '../../src/codes/index.ts'

const table = codeTable()

test('every code of every row is there', () => {
  const codes = new Set(table.map(({ code }) => code))
  const rows = allRows.filter(({ status, replyCode }) => status !== null || replyCode !== null)
  for (const { status, replyCode } of rows) expect(codes).toContain(status ?? String(replyCode))
})

test('no row says the same as another', () => {
  const said = table.map(({ code, emitter, cause, remedy }) => [code, emitter, cause, remedy].join(' '))
  expect(new Set(said).size).toBe(said.length)
})

test('codes stand in the order of their numbers', () => {
  const codes = table.map(({ code }) => code)
  const places = ['4.7.1', '5.1.1', '5.1.10', '5.7.750', 'X.1.1'].map((code) => codes.indexOf(code))
  expect(places).not.toContain(-1)
  expect(places).toEqual([...places].sort((one, other) => one - other))
})
