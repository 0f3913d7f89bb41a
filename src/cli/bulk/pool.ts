import type { Job, Outcome } from './answer.ts'
import { pack } from './batch.ts'
import type { Mail } from './mail.ts'
import type { Task } from './worker.ts'

/** Threads that diagnose. */
export interface Pool {
  /** Diagnoses mails in one of the threads; their outcomes in their order. */
  answer(mails: readonly Mail[]): Promise<Outcome[]>
  /** Ends the threads; what they are at is rejected. */
  close(): Promise<void>
}

/** Starts a pool of so many threads. */
export async function openPool(threads: number, job: Job): Promise<Pool> {
  const { Piscina } = await import('piscina')
  const pool = new Piscina<Task, Outcome[]>({
    // Beside the command in the build.
    filename: new URL('./cli-worker.js', import.meta.url).href,
    minThreads: threads,
    maxThreads: threads,
  })
  return {
    answer(mails) {
      const packed = pack(mails)
      return pool.run({ packed, job }, { transferList: [packed.bytes.buffer] })
    },
    close: () => pool.destroy(),
  }
}
