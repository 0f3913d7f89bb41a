import { createHash } from 'node:crypto'

/** Whom a mail came from and went to (RFC 5321 section 2.3.1); of a bounce, `mailFrom` is ''. */
export interface Envelope {
  readonly mailFrom: string
  readonly rcptTo: readonly string[]
}

/** A mail as it came in. */
export interface Mail {
  /** SHA-256 of all its octets, in hexadecimal digits: the same mail is the same job. */
  readonly id: string
  /** Its octets; of one that is too long, one more than may be read. */
  readonly bytes: Buffer
  /** Null where the source keeps none. */
  readonly envelope: Envelope | null
  /** Where it was found: a file, a message of a mailbox, the address of an SMTP client. */
  readonly source: string
}

/** A mail, and what to tell its source once the queue has it. */
export interface Incoming extends Mail {
  readonly accepted?: () => Promise<void>
}

/** Reads a mail. Memory is bounded by `mostBytes`, whatever comes in. */
export async function readMail(
  chunks: AsyncIterable<Buffer>,
  mostBytes: number,
): Promise<Pick<Mail, 'id' | 'bytes'>> {
  const hash = createHash('sha256')
  const kept: Buffer[] = []
  let room = mostBytes + 1
  for await (const chunk of chunks) {
    hash.update(chunk)
    if (room > 0) kept.push(chunk.subarray(0, room))
    room -= chunk.length
  }
  return { id: hash.digest('hex'), bytes: Buffer.concat(kept) }
}
