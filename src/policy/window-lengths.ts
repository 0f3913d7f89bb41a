import { DAY, HOUR, MINUTE } from '../values/instant.ts'
import type { WindowName } from './forecast.ts'

/** Length in milliseconds of each window. */
export const windowLengths: Readonly<Record<WindowName, number>> = {
  '24 h': DAY,
  '1 h': HOUR,
  '1 min': MINUTE,
}
