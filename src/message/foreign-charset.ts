import { isAscii } from '../text/ascii.ts'
import { knowsCharset } from './charset.ts'
import type { Message } from './message.ts'
import type { Part } from './part.ts'
import { note } from './problem.ts'

/** Text parts in a charset that the platform's TextDecoder doesn't know, and that hold more than plain ASCII. */
export function foreignParts({ root }: Message): Part[] {
  const foreign: Part[] = []
  collect(root, foreign)
  return foreign
}

function collect(part: Part, foreign: Part[]): void {
  if (part.parts.length > 0) for (const child of part.parts) collect(child, foreign)
  else if (isText(part.type) && !knowsCharset(part.charset) && needsDecoder(part)) foreign.push(part)
}

function isText(type: string): boolean {
  return type.startsWith('text/') || type.startsWith('message/')
}

/** 8-bit octets, or what begins a shift in a 7-bit charset: an escape of ISO 2022, `+` of UTF-7, `~{` of HZ. */
function needsDecoder(part: Part): boolean {
  const octets = part.octets()
  return (
    !isAscii(octets) ||
    octets.includes('\x1b') ||
    (/utf-?7/i.test(part.charset) && octets.includes('+')) ||
    (/hz/i.test(part.charset) && octets.includes('~{'))
  )
}

/** Says that a part's charset is known to nobody here. */
export function noteForeignPart({ problems }: Message, { charset }: Part): void {
  note(problems, 'charset-unknown', `the charset ${charset.slice(0, 60)} is not known`)
}
