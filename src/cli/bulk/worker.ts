/** What a thread of the pool does. An entry of the build of its own: `dist/cli-worker.js`. */
import * as library from '../../index.ts'
import { answer, type Job, type Outcome } from './answer.ts'
import { unpack, type Packed } from './batch.ts'

/** A batch, and what to do with it. */
export interface Task {
  readonly packed: Packed
  readonly job: Job
}

/** Diagnoses the mails of a batch, in their order. */
export default async function answerBatch({ packed, job }: Task): Promise<Outcome[]> {
  const outcomes: Outcome[] = []
  for (const mail of unpack(packed)) outcomes.push(await answer(mail, job, library))
  return outcomes
}
