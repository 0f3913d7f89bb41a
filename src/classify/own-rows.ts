/** A caller's own rows: checked once, and asked before ours. */
import { causes } from '../codes/causes.ts'
import { emitters } from '../codes/emitters.ts'
import type { Row } from '../codes/row.ts'
import { foldForMatching } from '../text/fold.ts'
import { RowIndex } from './trust.ts'

const indexed = new WeakMap<readonly Row[], RowIndex>()

/**
 * Makes a caller's rows ready for matching; the same array is checked and indexed once.
 *
 * @throws TypeError that names every row and field that is wrong.
 */
export function indexOfOwnRows(rows: readonly Row[]): RowIndex {
  if (!Array.isArray(rows)) throw new TypeError('options.rows: expected an array of rows')
  const known = indexed.get(rows)
  if (known !== undefined) return known
  const faults = rows.flatMap((row: unknown, place) => faultsOf(row, `options.rows[${place}]`))
  const ids = new Set<unknown>()
  for (const [place, { id }] of faults.length === 0 ? rows.entries() : []) {
    if (ids.has(id)) faults.push(`options.rows[${place}].id: ${id} is there twice`)
    ids.add(id)
  }
  if (faults.length > 0) throw new TypeError(faults.join('\n'))
  const index = new RowIndex(rows)
  indexed.set(rows, index)
  return index
}

const STATUS = /^(?:[45X]\.\d{1,3}\.\d{1,3}|([45]\.\d{1,3})\.\d{1,3}-\1\.\d{1,3})$/
const SCOPES = ['recipient', 'message', 'sender', 'tenant', 'host', 'receiver', 'path', 'unknown']
const FIXERS = ['sender', 'sender-admin', 'recipient', 'recipient-admin', 'provider', 'nobody']

const isText = (value: unknown) => typeof value === 'string' && value !== ''
const isFlag = (value: unknown) => typeof value === 'boolean'
const oneOf = (allowed: readonly string[]) => (value: unknown) =>
  typeof value === 'string' && allowed.includes(value)
const orNull = (check: (value: unknown) => boolean) => (value: unknown) => value === null || check(value)

interface FieldRule {
  readonly expected: string
  readonly isNeeded: boolean
  check(value: unknown): boolean
}

const RULES: Readonly<Record<keyof Row, FieldRule>> = {
  id: { expected: 'a name', isNeeded: true, check: isText },
  emitter: {
    expected: `null or one of ${Object.keys(emitters).join(', ')}`,
    isNeeded: true,
    check: orNull(oneOf(Object.keys(emitters))),
  },
  status: {
    expected: 'null, a code such as 5.7.750 or X.1.1, or a range such as 5.7.606-5.7.649',
    isNeeded: true,
    check: orNull((value) => typeof value === 'string' && STATUS.test(value)),
  },
  replyCode: {
    expected: 'null or a whole number from 400 to 599',
    isNeeded: true,
    check: orNull((value) => Number.isInteger(value) && (value as number) >= 400 && (value as number) <= 599),
  },
  phrase: {
    expected: 'null, or one or more literals in lower case, without accents, white space folded',
    isNeeded: true,
    check: orNull(isPhrase),
  },
  codeDecides: { expected: 'true or nothing', isNeeded: false, check: (value) => value === true },
  weak: { expected: 'true or nothing', isNeeded: false, check: (value) => value === true },
  cause: { expected: 'a cause of the closed list', isNeeded: true, check: oneOf(Object.keys(causes)) },
  scope: { expected: SCOPES.join(', '), isNeeded: false, check: oneOf(SCOPES) },
  fixedBy: { expected: FIXERS.join(', '), isNeeded: false, check: oneOf(FIXERS) },
  suppress: { expected: 'true or false', isNeeded: false, check: isFlag },
  permanence: {
    expected: 'permanent, transient or unknown',
    isNeeded: false,
    check: oneOf(['permanent', 'transient', 'unknown']),
  },
  remedy: { expected: 'a key', isNeeded: false, check: isText },
  confidence: { expected: 'high or medium', isNeeded: true, check: oneOf(['high', 'medium']) },
  source: { expected: 'a page or document', isNeeded: true, check: isText },
  asOf: {
    expected: 'a date such as 2026-01-07',
    isNeeded: true,
    check: (value) => typeof value === 'string' && /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/.test(value),
  },
  example: { expected: 'a reply', isNeeded: true, check: isText },
}

function isPhrase(value: unknown): boolean {
  const literals: unknown[] = Array.isArray(value) ? value : [value]
  return (
    literals.length > 0 &&
    literals.every(
      (literal) =>
        typeof literal === 'string' && literal !== '' && foldForMatching(`|${literal}|`) === `|${literal}|`,
    )
  )
}

function faultsOf(row: unknown, path: string): string[] {
  if (row === null || typeof row !== 'object') return [`${path}: expected a row`]
  const faults: string[] = []
  for (const name of Object.keys(row))
    if (!Object.hasOwn(RULES, name)) faults.push(`${path}.${name}: no such field`)
  for (const [name, { expected, isNeeded, check }] of Object.entries(RULES)) {
    const value = (row as Record<string, unknown>)[name]
    if (value === undefined ? isNeeded : !check(value)) faults.push(`${path}.${name}: expected ${expected}`)
  }
  const { status, replyCode, phrase } = row as Partial<Row>
  if (faults.length === 0 && status === null && replyCode === null && phrase === null)
    faults.push(`${path}: names neither a code nor a phrase`)
  return faults
}
