import { UnrecoverableError, Worker, type Job as QueuedJob } from 'bullmq'
import type { Redis } from 'ioredis'
import { diagnose } from 'ndr-doctor'
import type { Job } from './inbox.ts'
import { Results, type Result } from './results.ts'
import type { Settings } from './settings.ts'

/** Diagnoses the mails of the queue until it is closed; closing waits for those in hand. */
export function startWorker(redis: Redis, settings: Settings): Worker<Job> {
  const { queue, rememberHours, concurrency, lockSeconds, mostDeaths, mostBytes } = settings
  const results = new Results(redis, queue, rememberHours)

  async function work(job: QueuedJob<Job>): Promise<void> {
    const { id = '', stalledCounter } = job
    if (stalledCounter >= mostDeaths && !(await results.has(id))) {
      throw new UnrecoverableError(`${stalledCounter} workers died over this mail`)
    }
    await results.put(await resultOf(id, job.data, mostBytes))
  }

  return new Worker(queue, work, {
    connection: redis,
    concurrency,
    lockDuration: lockSeconds * 1000,
    stalledInterval: lockSeconds * 1000,
    // Not BullMQ but `work` decides how often is too often: it knows whether there is a result.
    maxStalledCount: Number.MAX_SAFE_INTEGER,
    drainDelay: 1,
    runRetryDelay: 1000,
  })
}

/** @throws UnrecoverableError for a mail that was not read whole. */
async function resultOf(id: string, { mail, envelope, source }: Job, mostBytes: number): Promise<Result> {
  const { report, diagnoses } = await diagnose(mail, { limits: { bytes: mostBytes } })
  const unread = report.problems.find(({ code }) => code.startsWith('limit-'))
  if (unread !== undefined) throw new UnrecoverableError(`${unread.code}: ${unread.message}`)
  return { schemaVersion: report.schemaVersion, id, envelope, source, report, diagnoses }
}
