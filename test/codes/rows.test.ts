import { describe, expect, it } from 'vitest'

import { causes } from '../../src/codes/causes.ts'
import { allRows } from '../../src/codes/index.ts'
import type { Row } from '../../src/codes/row.ts'
import { en } from '../../src/remedies/en.ts'
import { findStatusCodes } from '../../src/report/status-code.ts'
import { foldForMatching } from '../../src/text/fold.ts'
import { covers } from '../../src/classify/trust.ts'

const SNAPSHOT = '2026-11-22'

function literalsOf({ phrase }: Row): readonly string[] {
  return phrase === null ? [] : typeof phrase === 'string' ? [phrase] : phrase
}

function standInOrder(literals: readonly string[], text: string): boolean {
  let end = 0
  return literals.every((literal) => {
    const at = text.indexOf(literal, end)
    end = at + literal.length
    return at >= 0
  })
}

function isDate(asOf: string): boolean {
  return /^\d{4}(-\d{2}){0,2}$/.test(asOf) && !Number.isNaN(Date.parse(asOf)) && asOf <= SNAPSHOT
}

/** Ids of the rows that fail. */
function failing(holds: (row: Row) => boolean): string[] {
  return allRows.filter((row) => !holds(row)).map(({ id }) => id)
}

describe('every row of every table', () => {
  it('has an id of its own, made of its table and a name', () => {
    expect(failing(({ id }) => /^[a-z0-9.-]+\/.+$/.test(id))).toEqual([])
    expect(new Set(allRows.map(({ id }) => id)).size).toBe(allRows.length)
  })

  it('names a code or a phrase', () => {
    expect(
      failing(({ status, replyCode, phrase }) => status !== null || replyCode !== null || phrase !== null),
    ).toEqual([])
  })

  it('writes its phrase as folded text has it', () => {
    expect(
      failing((row) =>
        literalsOf(row).every((literal) => foldForMatching(`|${literal}|`) === `|${literal}|`),
      ),
    ).toEqual([])
  })

  it('has its phrase in its example', () => {
    expect(failing((row) => standInOrder(literalsOf(row), foldForMatching(row.example)))).toEqual([])
  })

  it('has its code in its example where the code decides', () => {
    const codesOf = (text: string) => findStatusCodes(text).map(({ code }) => code)
    expect(
      failing(
        ({ status, phrase, codeDecides, example }) =>
          status === null ||
          (phrase !== null && codeDecides !== true) ||
          codesOf(example).some((code) => covers(status, code)),
      ),
    ).toEqual([])
  })

  it('names a cause of the closed list', () => {
    expect(failing(({ cause }) => Object.hasOwn(causes, cause))).toEqual([])
  })

  it('says where it is known from, and as of when', () => {
    expect(failing(({ source, asOf }) => source !== '' && isDate(asOf))).toEqual([])
  })

  it('repeats nothing that holds for its cause anyway', () => {
    expect(
      failing(
        ({ cause, scope, fixedBy, suppress }) =>
          scope !== causes[cause].scope &&
          fixedBy !== causes[cause].fixedBy &&
          suppress !== causes[cause].suppress,
      ),
    ).toEqual([])
  })

  it('never advises to drop an address for a fault that is not the recipient’s', () => {
    expect(failing(({ suppress }) => suppress !== true)).toEqual([])
  })

  it('names a remedy that is written', () => {
    expect(failing(({ remedy }) => remedy === undefined || Object.hasOwn(en.codes, remedy))).toEqual([])
  })

  it('carries no host, address or name of a third party', () => {
    const named = /[\w.+-]+@([\w-]+(?:\.[\w-]+)+)/g
    const allowed =
      /^(?:example\.(?:com|net|org|invalid)|contoso\.com|fabrikam\.com|cox\.net|icloud\.com|yahoo\.com|qq\.com|163\.com|t-online\.de|rx\.t-online\.de|abuse-att\.net|att\.net)$/
    expect(
      failing(({ example }) =>
        [...example.matchAll(named)].every(([, host]) => allowed.test(host as string)),
      ),
    ).toEqual([])
  })
})
