/** Mails -> outcomes, in the same order: few of them here, many of them in threads. */
import type * as library from '../../index.ts'
import { answer, nameOf, type Job, type Outcome } from './answer.ts'
import { batchesOf, isMail } from './batch.ts'
import { inOrder } from './in-order.ts'
import type { Mail, Unread } from './mail.ts'
import type { Pool } from './pool.ts'

/** What became of a mail, or of an input that could not be read. */
export interface Handled {
  readonly name: string
  /** Whether it is one of the messages of a mailbox. */
  readonly isOfMailbox: boolean
  /** Octets that were read. */
  readonly size: number
  readonly outcome: Outcome
}

/** Who does the work. */
export interface Workforce {
  readonly library: typeof library
  /** Threads; with one, everything is done here. */
  readonly threads: number
  readonly openPool: (threads: number, job: Job) => Promise<Pool>
}

/** After so many mails, or octets of them, threads are started: earlier, that takes longer than it saves. */
const FEW = 500
const FEW_BYTES = 4 * 1024 * 1024

/** Batches that a thread finds waiting when it is done with one. */
const WAITING = 2

function handledOf(item: Mail | Unread, outcome: Outcome | undefined): Handled {
  if (!isMail(item)) {
    const { input: name, reason } = item
    return { name, isOfMailbox: false, size: 0, outcome: { kind: 'unreadable', reason } }
  }
  if (outcome === undefined) throw new Error(`no outcome of ${nameOf(item)}`)
  return { name: nameOf(item), isOfMailbox: item.message !== null, size: item.bytes.length, outcome }
}

async function handleBatch(items: readonly (Mail | Unread)[], pool: Pool): Promise<Handled[]> {
  const mails = items.filter(isMail)
  const outcomes = (await pool.answer(mails)).values()
  return items.map((item) => handledOf(item, isMail(item) ? outcomes.next().value : undefined))
}

/**
 * Diagnoses what comes in. Of many mails, a bounded number is in memory at a time.
 *
 * @throws Where the signal stops it: whatever the reading or a thread breaks off with.
 */
export async function* outcomesOf(
  items: AsyncGenerator<Mail | Unread>,
  job: Job,
  { library, threads, openPool }: Workforce,
  signal: AbortSignal,
): AsyncGenerator<Handled> {
  let mails = 0
  let bytes = 0
  const few = threads === 1 ? Number.POSITIVE_INFINITY : FEW
  const fewBytes = threads === 1 ? Number.POSITIVE_INFINITY : FEW_BYTES
  while (mails < few && bytes < fewBytes) {
    const { done, value: item } = await items.next()
    if (done === true) return
    mails++
    bytes += isMail(item) ? item.bytes.length : 0
    yield handledOf(item, isMail(item) ? await answer(item, job, library) : undefined)
  }
  const pool = await openPool(threads, job)
  const stop = () => void pool.close()
  signal.addEventListener('abort', stop)
  try {
    const batches = inOrder(batchesOf(items), threads * (1 + WAITING), (batch) => handleBatch(batch, pool))
    for await (const handled of batches) yield* handled
  } finally {
    signal.removeEventListener('abort', stop)
    await pool.close()
  }
}
