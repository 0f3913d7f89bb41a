/** The message that an event is about, as the event describes it. */
import { Header } from '../message/header.ts'
import { octetsOfText } from '../message/octets.ts'
import { readOriginal } from '../report/original.ts'
import type { Original } from '../report/report.ts'

/** Header fields that are carried on; a message has far fewer. */
const MOST_FIELDS = 500

/** Reads header fields that an event repeats, in order; null where it has none. A field without a name or a value is left out. */
export function originalOfFields(
  fields: readonly (readonly [name: string, value: string | null])[],
): Original | null {
  return readOriginal(
    new Header(
      fields
        .slice(0, MOST_FIELDS)
        .flatMap(([name, value]) =>
          value === null || name === '' ? [] : [{ name, value: octetsOfText(value) }],
        ),
    ),
  )
}

/** The Message-ID in a text, with its angle brackets; null where there is none. */
export function messageIdIn(text: string | null): string | null {
  return /<[^<>\s]+>/.exec(text ?? '')?.[0] ?? null
}
