import { setTimeout as pause } from 'node:timers/promises'
import type { Sink } from './ndjson-file.ts'
import type { Entry, Results } from './results.ts'

/** Results that are written, and made safe, in one go. */
const BATCH = 500
/** Milliseconds: how long to wait for results, and before a sink that failed is tried again. */
const WAIT = 1000

/** Who watches the writer. */
export interface Onlooker {
  /** Sees each batch of results once. */
  see(entries: readonly Entry[]): void
  /** The sink could not take them: a full disk, say. They stay in Redis, and are tried again. */
  complain(error: unknown): void
}

/**
 * Brings results to a sink until the signal comes. It may be killed at any time: the sink knows how far it is. There is
 * one writer a sink.
 */
export async function write(
  results: Results,
  sink: Sink,
  onlooker: Onlooker,
  signal: AbortSignal,
): Promise<void> {
  while (!signal.aborted) {
    const entries = await results.after(sink.last, BATCH, WAIT)
    onlooker.see(entries)
    while (!(await takes(sink, entries, onlooker))) {
      if (signal.aborted) return
      await pause(WAIT)
    }
    if (sink.last !== '0') await results.forget(sink.last)
  }
}

async function takes(sink: Sink, entries: readonly Entry[], onlooker: Onlooker): Promise<boolean> {
  try {
    await sink.append(entries)
    return true
  } catch (error) {
    onlooker.complain(error)
    return false
  }
}
