import { once } from 'node:events'

/** Comes with the first SIGTERM or SIGINT: what is in hand is finished. A second one ends the process at once. */
export function stopSignal(): AbortSignal {
  const controller = new AbortController()
  const stop = () => {
    process.off('SIGTERM', stop).off('SIGINT', stop)
    controller.abort()
  }
  process.on('SIGTERM', stop).on('SIGINT', stop)
  return controller.signal
}

export async function stopped(signal: AbortSignal): Promise<void> {
  if (!signal.aborted) await once(signal, 'abort')
}
