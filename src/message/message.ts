import type { Problem } from './problem.ts'
import { Header } from './header.ts'
import { recogniseInput } from './input-kind.ts'
import type { Limits } from './limits.ts'
import { octetsToRead } from './long-bodies.ts'
import { foldLineEnds, type Octets } from './octets.ts'
import { Part } from './part.ts'
import { split, splitForwarded } from './split.ts'

/** A message, split but not yet understood. */
export interface Message {
  readonly input: 'mail' | 'outlook-file' | 'text' | 'reply'
  readonly root: Part
  readonly problems: Problem[]
}

/** Whether a person pasted it: there is no header then. */
export function isPasted({ input }: Message): boolean {
  return input === 'text' || input === 'reply'
}

/** Splits raw mail, or takes pasted text as one part without a header. Never throws: what is odd is said in `problems`. */
export function readMessage(bytes: Uint8Array, limits: Readonly<Limits>): Message {
  const problems: Problem[] = []
  const isCut = bytes.length > limits.bytes
  if (isCut) {
    problems.push({
      code: 'limit-bytes',
      message: `the input is longer than ${limits.bytes} bytes; the rest was not read`,
    })
  }
  const read = withoutByteOrderMark(isCut ? bytes.subarray(0, limits.bytes) : bytes)
  const text = foldLineEnds(octetsToRead(read, limits))
  const input = recogniseInput(text)
  if (input === 'mail') return { input, root: split(text, limits, problems), problems }
  if (input === 'outlook-file') {
    problems.push({ code: 'outlook-file-unread', message: 'Outlook files (.msg) are not read here' })
    return { input, root: pasted('', limits.text), problems }
  }
  if (input === 'empty') problems.push({ code: 'empty-input', message: 'the input is empty' })
  if (input === 'binary') problems.push({ code: 'not-text', message: 'the input is neither a mail nor text' })
  const isLine = !text.trim().includes('\n')
  return {
    input: isLine ? 'reply' : 'text',
    root: pasted(input === 'text' ? text : '', limits.text),
    problems,
  }
}

const TAG = /<\/?(?:a|b|body|br|div|font|html|i|p|pre|span|strong|table|td|tr)(?:\s[^<>]{0,500})?>/i

/** Pasted text as a part; tags that came along from a page go, for they split words and codes. Its lines stay. */
function pasted(text: Octets, limit: number): Part {
  if (!TAG.test(text)) return new Part(new Header([]), text, limit)
  return new Part(new Header([{ name: 'Content-Type', value: 'text/html' }]), `<pre>${text}`, limit)
}

/** A message that is attached to another. */
export function readAttached(octets: Octets, limits: Readonly<Limits>, problems: Problem[]): Message {
  return { input: 'mail', root: split(foldLineEnds(octets), limits, problems), problems }
}

/** A message that a person forwarded in the text of another, quoted or not. */
export function readForwarded(octets: Octets, limits: Readonly<Limits>, problems: Problem[]): Message {
  const text = octets.replaceAll(/^[ \t]*>[> \t]?/gm, '')
  return { input: 'mail', root: splitForwarded(text, limits, problems), problems }
}

/** UTF-8's mark goes; a file in UTF-16 becomes UTF-8. */
function withoutByteOrderMark(bytes: Uint8Array): Uint8Array {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return bytes.subarray(3)
  if (bytes[0] === 0xff && bytes[1] === 0xfe)
    return new TextEncoder().encode(new TextDecoder('utf-16le').decode(bytes))
  if (bytes[0] === 0xfe && bytes[1] === 0xff)
    return new TextEncoder().encode(new TextDecoder('utf-16be').decode(bytes))
  return bytes
}
