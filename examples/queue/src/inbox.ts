import { setTimeout as pause } from 'node:timers/promises'
import { Queue } from 'bullmq'
import type { Redis } from 'ioredis'
import type { Envelope, Incoming, Mail } from './mail.ts'
import { Results } from './results.ts'
import type { Settings } from './settings.ts'

/** What a job carries. JSON knows no octets: each is a character of ISO-8859-1, which `diagnose` takes as it is. */
export interface Job {
  readonly mail: string
  readonly envelope: Envelope | null
  readonly source: string
}

/** Mails that go to the queue in one command. */
const BATCH = 100
/** Milliseconds between two looks at a queue that is full. */
const PATIENCE = 200
/** A job that fails for another reason than its mail is tried again for about half an hour. */
const ATTEMPTS = 12
const FIRST_WAIT = 1000

/** How many mails are where. */
export interface Counts {
  /** With a result, since the queue was made. */
  readonly done: number
  /** Without one: they stay in the failed set, with the reason. */
  readonly failed: number
  /** In the queue, or in the hands of a worker. */
  readonly waiting: number
  /** With a result that is not written yet. */
  readonly unwritten: number
}

/** The queue, as producers see it. */
export class Inbox {
  readonly #queue: Queue<Job>
  readonly #results: Results
  readonly #mostWaiting: number

  constructor(redis: Redis, { queue, rememberHours, mostWaiting }: Settings) {
    this.#queue = new Queue(queue, { connection: redis })
    // The connection tells of its errors itself.
    this.#queue.on('error', () => {})
    this.#results = new Results(redis, queue, rememberHours)
    this.#mostWaiting = mostWaiting
  }

  async counts(): Promise<Counts> {
    const [{ failed = 0, ...states }, done, unwritten] = await Promise.all([
      this.#queue.getJobCounts('wait', 'active', 'delayed', 'failed'),
      this.#results.total(),
      this.#results.length(),
    ])
    const waiting = Object.values(states).reduce((sum, count) => sum + count, 0)
    return { done, failed, waiting, unwritten }
  }

  /** Whether there is room for more. Results that can't be written fill it, too. */
  async hasRoom(): Promise<boolean> {
    const { waiting, unwritten } = await this.counts()
    return waiting + unwritten < this.#mostWaiting
  }

  /** Makes jobs of mails. The queue has them when this is done; one that it knows is not added again. */
  async add(mails: readonly Mail[]): Promise<void> {
    await this.#queue.addBulk(
      mails.map(({ id, bytes, envelope, source }) => ({
        name: 'mail',
        data: { mail: bytes.toString('latin1'), envelope, source },
        opts: {
          jobId: id,
          attempts: ATTEMPTS,
          backoff: { type: 'exponential', delay: FIRST_WAIT },
          removeOnComplete: true,
        },
      })),
    )
  }

  close(): Promise<void> {
    return this.#queue.close()
  }

  /** Takes in mails until they end or the signal comes; waits while there is no room. Says how many it took. */
  async takeIn(mails: AsyncIterable<Incoming>, signal: AbortSignal): Promise<number> {
    let taken = 0
    for await (const batch of batchesOf(mails)) {
      while (!signal.aborted && !(await this.hasRoom())) await pause(PATIENCE)
      if (signal.aborted) break
      await this.add(batch)
      for (const { accepted } of batch) await accepted?.()
      taken += batch.length
    }
    return taken
  }
}

async function* batchesOf(mails: AsyncIterable<Incoming>): AsyncGenerator<Incoming[]> {
  let batch: Incoming[] = []
  for await (const mail of mails) {
    batch.push(mail)
    if (batch.length < BATCH) continue
    yield batch
    batch = []
  }
  if (batch.length > 0) yield batch
}
