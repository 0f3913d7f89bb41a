/** Finding the message that a report is about by marks that the sender itself left. */
import type { Header } from '../message/header.ts'
import { findAddresses } from './address.ts'
import type { Anatomy } from './anatomy.ts'

/** The sender's own marks. */
export interface CorrelateOptions {
  /** Names of header fields of the sender's own, such as `X-Campaign-Id`; looked for in the returned message. */
  headers?: readonly string[]
  /** The envelope sender's pattern (VERP) with `{token}` for what varies: `bounce+{token}@example.com`. */
  verp?: string
}

/** What was found. */
export interface Correlation {
  /** Value by the name asked for; null where the field did not come back. */
  headers: Record<string, string | null>
  /** The text in place of `{token}`; null where no address has the pattern. */
  token: string | null
}

/**
 * Looks for the sender's marks.
 *
 * @throws TypeError where an option can't be one.
 */
export function correlate(anatomy: Anatomy, options: CorrelateOptions): Correlation {
  const pattern = options.verp === undefined ? null : patternOf(options.verp)
  const found = namesOf(options.headers ?? []).map((name) => [name, returnedField(anatomy, name)] as const)
  return { headers: Object.fromEntries(found), token: pattern === null ? null : tokenIn(anatomy, pattern) }
}

function namesOf(headers: unknown): readonly string[] {
  if (!Array.isArray(headers) || !headers.every((name) => typeof name === 'string' && name !== ''))
    throw new TypeError('options.correlate.headers: expected names of header fields')
  return headers as string[]
}

function returnedField({ original }: Anatomy, name: string): string | null {
  const field = name.toLowerCase()
  return original?.has(field) === true ? original.text(field) : null
}

interface Pattern {
  readonly before: string
  readonly after: string
}

function patternOf(verp: unknown): Pattern {
  const pieces = typeof verp === 'string' ? verp.toLowerCase().split('{token}') : []
  if (pieces.length !== 2)
    throw new TypeError('options.correlate.verp: expected an address with {token} in it once')
  return { before: pieces[0] as string, after: pieces[1] as string }
}

/** Fields of the report, then of the returned message, that carry the envelope sender. */
const FIELDS = ['to', 'delivered-to', 'x-original-to', 'envelope-to', 'x-envelope-to', 'apparently-to']
const RETURNED_FIELDS = ['return-path', 'x-envelope-from', 'envelope-from', 'sender', 'errors-to']

function tokenIn({ header, original }: Anatomy, pattern: Pattern): string | null {
  const addresses = [
    ...addressesIn(header, FIELDS),
    ...(original === null ? [] : addressesIn(original, RETURNED_FIELDS)),
  ]
  for (const address of addresses) {
    const folded = address.toLowerCase()
    const isLong = folded.length > pattern.before.length + pattern.after.length
    if (isLong && folded.startsWith(pattern.before) && folded.endsWith(pattern.after)) {
      return address.slice(pattern.before.length, address.length - pattern.after.length)
    }
  }
  return null
}

function addressesIn(header: Header, names: readonly string[]): string[] {
  return names
    .flatMap((name) => header.all(name))
    .flatMap((value) => findAddresses(value.slice(0, 4000)).map(({ address }) => address))
}
