/** Mails as they go to a worker: many in one piece of memory, which is handed over and not copied. */
import type { Mail } from './mail.ts'

/** Mails with their octets behind one another. */
export interface Packed {
  readonly mails: readonly {
    readonly input: string
    readonly message: number | null
    readonly length: number
  }[]
  readonly bytes: Uint8Array<ArrayBuffer>
}

/** So many things, or so many octets of mail, make a batch. */
const MOST = 32
const MOST_BYTES = 1024 * 1024

/** Whether something that came in is a mail. */
export function isMail(item: object): item is Mail {
  return 'bytes' in item
}

/** Gathers what comes in, for as long as a batch has room. */
export async function* batchesOf<Item extends object>(items: AsyncIterable<Item>): AsyncGenerator<Item[]> {
  let batch: Item[] = []
  let size = 0
  for await (const item of items) {
    batch.push(item)
    size += isMail(item) ? item.bytes.length : 0
    if (batch.length < MOST && size < MOST_BYTES) continue
    yield batch
    batch = []
    size = 0
  }
  if (batch.length > 0) yield batch
}

/** Puts mails into one piece of memory. */
export function pack(mails: readonly Mail[]): Packed {
  const bytes = new Uint8Array(mails.reduce((size, mail) => size + mail.bytes.length, 0))
  let at = 0
  for (const mail of mails) {
    bytes.set(mail.bytes, at)
    at += mail.bytes.length
  }
  return {
    mails: mails.map(({ input, message, bytes: { length } }) => ({ input, message, length })),
    bytes,
  }
}

/** The mails again. */
export function* unpack({ mails, bytes }: Packed): Generator<Mail> {
  let at = 0
  for (const { input, message, length } of mails) {
    yield { input, message, bytes: bytes.subarray(at, at + length) }
    at += length
  }
}
