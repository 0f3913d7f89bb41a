import type { Unit, WindowName } from './forecast.ts'
import { DAY, HOUR, MINUTE, writeInstant } from '../values/instant.ts'
import type { Standing } from './standing.ts'

/** Names in a list before the rest is only counted. */
const NAMES_SHOWN = 5

/** Length in milliseconds of each window. */
export const windowLengths: Readonly<Record<WindowName, number>> = {
  '24 h': DAY,
  '1 h': HOUR,
  '1 min': MINUTE,
}

const windowWords: Readonly<Record<WindowName, string>> = {
  '24 h': 'the 24 hours',
  '1 h': 'the hour',
  '1 min': 'the minute',
}

/** `12,345`, in every locale. */
export function number(value: number): string {
  return value.toLocaleString('en')
}

/** `1 message`, `2 messages`. */
export function quantity(value: number, unit: Unit): string {
  return `${number(value)} ${value === 1 ? unit.replace(/s\b/, '') : unit}`
}

/** `80 percent`. */
export function percent(share: number): string {
  return `${Math.round(share * 1000) / 10} percent`
}

/** `a.example, b.example and 3 more`. */
export function names(all: readonly string[]): string {
  if (all.length <= NAMES_SHOWN) {
    return all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} and ${all.at(-1)}`
  }
  return `${all.slice(0, NAMES_SHOWN).join(', ')} and ${number(all.length - NAMES_SHOWN)} more`
}

/** `4,000 messages in the 24 hours to 2026-11-22T12:00:00Z`. */
export function counted({ used, fullestAt }: Standing, unit: Unit, window: WindowName): string {
  return `${quantity(used, unit)} in ${windowWords[window]} to ${writeInstant(fullestAt)}`
}
