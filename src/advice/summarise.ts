import type { Diagnosed } from '../diagnose.ts'
import type { Summary, SummarySettings } from './summary.ts'
import { Tally } from './tally.ts'

/**
 * Counts what a stream of reports says, and tells whether it is the tenant and not the addresses. One pass; the memory is
 * bounded by the settings, whatever comes in.
 *
 * @throws TypeError naming the argument or setting that can't be one.
 */
export function summarise(diagnosed: Iterable<Diagnosed>, settings: Partial<SummarySettings> = {}): Summary {
  const tally = new Tally(settings)
  if (diagnosed === null || typeof diagnosed !== 'object' || !(Symbol.iterator in diagnosed)) {
    throw new TypeError('diagnosed: expected an array or another iterable of what diagnose answers')
  }
  for (const one of diagnosed) tally.add(one)
  return tally.summary()
}
