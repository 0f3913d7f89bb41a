import { describe, expect, it } from 'vitest'
import { classify } from '../../src/classify/classify.ts'
import type { Row } from '../../src/codes/row.ts'

const row: Row = {
  id: 'own/frobnicated',
  emitter: null,
  status: null,
  replyCode: null,
  phrase: 'frobnicated',
  cause: 'policy-violation',
  confidence: 'high',
  source: 'our own gateway',
  asOf: '2026-11',
  example: '550 frobnicated',
}
const withRows = (rows: unknown) => () => classify('550 User unknown', { rows: rows as Row[] })

describe("rows of the caller's own", () => {
  it('decide before ours', () => {
    expect(classify('550 5.1.1 User unknown: frobnicated', { rows: [row] })).toMatchObject({
      cause: 'policy-violation',
      evidence: [{ rule: 'own/frobnicated', text: 'frobnicated' }],
    })
  })

  it('leave everything else to ours', () => {
    expect(classify('550 5.1.1 User unknown', { rows: [row] }).cause).toBe('recipient-unknown')
  })

  it('may make an address one to keep', () => {
    const keep: Row = {
      ...row,
      id: 'own/keep',
      phrase: 'user unknown',
      cause: 'recipient-unknown',
      suppress: false,
    }
    expect(classify('550 5.1.1 User unknown', { rows: [keep] }).suppress).toBe(false)
  })

  it('are checked: a wrong row is a TypeError that names row and field, all of them at once', () => {
    const wrong = { ...row, cause: 'bad-luck', phrase: 'Frobnicated', colour: 'red' }
    expect(withRows([row, wrong])).toThrow(TypeError)
    for (const path of ['options.rows[1].cause', 'options.rows[1].phrase', 'options.rows[1].colour']) {
      expect(withRows([row, wrong])).toThrow(path)
    }
  })

  it('need something to be met by, an id of their own, and to come in an array', () => {
    expect(withRows([{ ...row, phrase: null }])).toThrow('options.rows[0]: names neither a code nor a phrase')
    expect(withRows([row, row])).toThrow('options.rows[1].id: own/frobnicated is there twice')
    expect(withRows(row)).toThrow('options.rows: expected an array')
    expect(withRows([null])).toThrow('options.rows[0]: expected a row')
  })
})
