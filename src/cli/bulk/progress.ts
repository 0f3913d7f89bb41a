/** How far the work is, in one line that is written over and over. */
import type { Output } from '../terminal.ts'

/** How far the work is. */
export interface Progress {
  /** So many octets more were read, of one mail more. */
  advance(bytes: number): void
  /** Makes room for something else to be written. */
  clear(): void
}

/** Milliseconds between two lines, and before the first one. */
const PAUSE = 100
const PATIENCE = 500
/** Columns of the bar, and of a terminal that does not know its width. */
const BAR = 24
const NARROW = 80

/** ECMA-48: to the beginning of the line, and erase it (EL). */
const ERASE = '\r\u001B[K'

const count = new Intl.NumberFormat('en')

function duration(seconds: number): string {
  const [minutes, rest] = [Math.floor(seconds / 60), Math.round(seconds % 60)]
  return `${minutes}:${String(rest).padStart(2, '0')}`
}

/** One line: a bar and what is left, where it is known how much there is. */
export function progressLine(mails: number, bytes: number, total: number | null, seconds: number): string {
  const rate = `${count.format(mails)} mails, ${count.format(Math.round(mails / seconds))}/s`
  if (total === null || total === 0) return rate
  const share = Math.min(1, bytes / total)
  const done = '█'.repeat(Math.floor(share * BAR)).padEnd(BAR, '░')
  const left = share === 0 ? '' : `, ${duration((seconds * (1 - share)) / share)} left`
  return `${done} ${Math.floor(share * 100)}%  ${rate}${left}`
}

/** Where nobody watches. */
export const noProgress: Progress = { advance() {}, clear() {} }

/**
 * Shows on a terminal how far the work is, once it has lasted a while.
 *
 * @param total Octets that there are to read; null where that is not known.
 * @param now A clock, in milliseconds.
 */
export function showProgress(
  screen: Output,
  total: number | null,
  now: () => number = () => performance.now(),
): Progress {
  const start = now()
  let [mails, bytes, next, isShown] = [0, 0, start + PATIENCE, false]
  return {
    advance(more) {
      mails++
      bytes += more
      const time = now()
      if (time < next) return
      next = time + PAUSE
      isShown = true
      const line = progressLine(mails, bytes, total, (time - start) / 1000)
      screen.write(ERASE + line.slice(0, (screen.columns || NARROW) - 1))
    },
    clear() {
      if (isShown) screen.write(ERASE)
      isShown = false
    },
  }
}
