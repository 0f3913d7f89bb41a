import type { Part } from '../src/message/part.ts'

/** A part and every part below it, in the order of the message. */
export function partsOf(part: Part): Part[] {
  return [part, ...part.parts.flatMap(partsOf)]
}
