import { exitCode } from '../exit-code.ts'
import type { Terminal } from '../terminal.ts'

/** Heeds a person, or a system, that wants the work to stop. */
export interface Interruption {
  readonly signal: AbortSignal
  /** How to end, once there was one. */
  readonly exitCode: () => number | null
  /** Leaves signals to Node.js again. */
  release(): void
}

/** From now on, the first signal asks the work to stop; a second one ends the process at once. */
export function heedInterruption({ signals }: Terminal): Interruption {
  const controller = new AbortController()
  let code: number | null = null
  const stopWith = (reason: number) => () => {
    code = reason
    release()
    controller.abort()
  }
  const interrupt = stopWith(exitCode.interrupted)
  const terminate = stopWith(exitCode.terminated)
  const release = () => {
    signals.off('SIGINT', interrupt)
    signals.off('SIGTERM', terminate)
  }
  signals.once('SIGINT', interrupt)
  signals.once('SIGTERM', terminate)
  return { signal: controller.signal, exitCode: () => code, release }
}
