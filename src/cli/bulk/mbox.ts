/**
 * Mailboxes in the mbox format (RFC 4155 appendix A): messages one behind the other, each begun by a line `From ` and
 * ended by a blank one. Lines that were quoted so as not to begin one are restored (mboxrd, mboxo).
 */
import { linesOf } from './lines.ts'

/** A message out of a mailbox. */
export interface MboxMessage {
  /** Its place in the mailbox, from 1. */
  readonly place: number
  /** Whether the mailbox holds no other. */
  readonly isOnly: boolean
  readonly bytes: Uint8Array
}

const BLANK = /^\r?\n$/
const DAY = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun),?$/
const TIME = /^\d{1,2}:\d{2}(?::\d{2})?$/
const YEAR = /^(?:19|20)\d{2}$/
/** Octets of a line that is looked at whole; a longer one begins no message. */
const LONGEST_SEPARATOR = 1000

/**
 * Whether a line begins a message: `From `, a sender, and a date much as asctime writes it, with or without a time zone.
 * A sentence that begins with "From" has none.
 */
function isSeparator(line: string): boolean {
  if (!line.startsWith('From ') || line.length > LONGEST_SEPARATOR) return false
  const words = line.trimEnd().split(/[ \t]+/)
  const day = words.findIndex((word) => DAY.test(word))
  const date = day < 0 ? [] : words.slice(day)
  return date.some((word) => TIME.test(word)) && date.some((word) => YEAR.test(word))
}

/** Whether what begins with these octets is a mailbox. */
export function beginsMbox(head: Buffer): boolean {
  return isSeparator(head.toString('latin1', 0, LONGEST_SEPARATOR).split('\n', 1)[0] ?? '')
}

/** Octets of a line that tell whether it is blank, quoted or begins a message. */
const ENOUGH = 64
const QUOTED_FROM = /^>+From /

/** A message that comes in line by line. Of one that is too long the beginning is kept. */
class Growing {
  readonly #most: number
  /** Used again for the next message. */
  #room = Buffer.allocUnsafe(65_536)
  #size = 0
  /** Octets of the last line, where that is blank. */
  #blank = 0

  constructor(most: number) {
    this.#most = most
  }

  add(line: Buffer, isBlank: boolean): void {
    const size = Math.min(this.#size + line.length, this.#most)
    if (size > this.#room.length) this.#widen(size)
    line.copy(this.#room, this.#size, 0, size - this.#size)
    this.#blank = isBlank ? size - this.#size : 0
    this.#size = size
  }

  #widen(size: number): void {
    const wider = Buffer.allocUnsafe(Math.max(size, 2 * this.#room.length))
    this.#room.copy(wider, 0, 0, this.#size)
    this.#room = wider
  }

  /** The message, without the blank line that ends it in a mailbox. */
  finish(): Uint8Array {
    const bytes = Uint8Array.from(this.#room.subarray(0, this.#size - this.#blank))
    this.#size = 0
    this.#blank = 0
    return bytes
  }
}

/**
 * The messages of a mailbox, as its octets come in. Memory is bounded by the longest message, and that by `most` octets:
 * what lies beyond is left out.
 */
export async function* splitMbox(chunks: AsyncIterable<Buffer>, most: number): AsyncGenerator<MboxMessage> {
  const growing = new Growing(most)
  let place = 0
  let isAfterBlank = true
  for await (const lines of linesOf(chunks, LONGEST_SEPARATOR)) {
    for (const { bytes, isStart } of lines) {
      const start = isStart ? bytes.toString('latin1', 0, ENOUGH) : ''
      const isBlank = BLANK.test(start)
      if (isAfterBlank && start.startsWith('From ') && isSeparator(bytes.toString('latin1'))) {
        if (place > 0) yield { place, isOnly: false, bytes: growing.finish() }
        place++
        continue
      }
      isAfterBlank = isBlank
      if (place === 0 && isBlank) continue
      // What stands before the first `From ` line is a message, too.
      place ||= 1
      growing.add(QUOTED_FROM.test(start) ? bytes.subarray(1) : bytes, isBlank)
    }
  }
  if (place > 0) yield { place, isOnly: place === 1, bytes: growing.finish() }
}
