/** What an earlier run has written: an answer a line, of which the last may be half-written. */
import { closeSync, createReadStream, fstatSync, openSync, readSync, truncateSync } from 'node:fs'
import { createInterface } from 'node:readline'
import type { Diagnosed } from '../../index.ts'
import { UsageError } from '../usage-error.ts'
import type { Mail } from './mail.ts'

/** A line of an earlier run. */
export interface WrittenAnswer extends Diagnosed {
  readonly input: string
  readonly message: number | null
  /** Of the mail, in hexadecimal digits. */
  readonly sha256: string
}

const LINE_FEED = 0x0a
const BLOCK = 65_536

/** Octets of a file up to the end of its last whole line. */
function lengthOfWholeLines(file: string): number {
  const descriptor = openSync(file, 'r')
  try {
    const block = Buffer.alloc(BLOCK)
    for (let end = fstatSync(descriptor).size; end > 0; end = Math.max(0, end - BLOCK)) {
      const start = Math.max(0, end - BLOCK)
      const read = readSync(descriptor, block, 0, end - start, start)
      const feed = block.subarray(0, read).lastIndexOf(LINE_FEED)
      if (feed >= 0) return start + feed + 1
    }
    return 0
  } finally {
    closeSync(descriptor)
  }
}

function isWrittenAnswer(value: unknown): value is WrittenAnswer {
  const { input, message, sha256, report, diagnoses } = (value ?? {}) as Partial<WrittenAnswer>
  return (
    typeof input === 'string' &&
    (message === null || typeof message === 'number') &&
    typeof sha256 === 'string' &&
    Array.isArray(report?.recipients) &&
    Array.isArray(diagnoses)
  )
}

function writtenAnswerOf(line: string): WrittenAnswer | null {
  try {
    const value: unknown = JSON.parse(line)
    return isWrittenAnswer(value) ? value : null
  } catch {
    return null
  }
}

/** The mails that are answered already: each by its input, its place in it, and its octets. */
export class Answered {
  readonly #digests = new Map<string, string>()

  add({ input, message, sha256 }: WrittenAnswer): void {
    this.#digests.set(`${message} ${input}`, sha256)
  }

  /** Whether a mail is answered; it is looked at only where one of its place is. */
  has({ input, message, bytes }: Mail, digestOf: (bytes: Uint8Array) => string): boolean {
    const digest = this.#digests.get(`${message} ${input}`)
    return digest !== undefined && digest === digestOf(bytes)
  }
}

/**
 * Hands out each answer that stands in a file, then cuts off what stands behind the last whole line.
 *
 * @throws UsageError where a line is no such answer; then nothing is cut.
 */
export async function takeWrittenAnswers(
  file: string,
  take: (written: WrittenAnswer) => void,
): Promise<void> {
  const length = lengthOfWholeLines(file)
  let at = 0
  if (length > 0) {
    for await (const line of createInterface({ input: createReadStream(file, { end: length - 1 }) })) {
      at++
      const written = writtenAnswerOf(line)
      if (written === null) throw new UsageError(`${file}: line ${at} is no answer of ndr-doctor`)
      take(written)
    }
  }
  truncateSync(file, length)
}
