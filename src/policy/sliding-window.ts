/**
 * Counts in a window that slides over sends.
 *
 * A send is spread evenly over its time, so that a window over a part of it holds that part of its count. This is the
 * one reading under which a send may be split anywhere, in proportion, and nothing changes. The count in the window is
 * then a line with bends: at the begin and end of a send, and one window later, when they leave.
 */

/** An amount, spread evenly over the milliseconds `[start, end)`. */
export interface Flow {
  readonly start: number
  readonly end: number
  readonly amount: number
}

/** Amount sent per millisecond. */
function rateOf({ start, end, amount }: Flow): number {
  return amount / (end - start)
}

/** Is shown the count in `[time − window, time)`. */
export type SeeCount = (time: number, count: number) => void

/**
 * Follows the count in the window from an instant on, and shows the points between which it is a straight line: where
 * it bends, and at the instants asked for, in order. It is 0 after the last bend, and, where `since` is -Infinity,
 * before the first. Linear in the flows, where they are in order of time.
 */
export function followCount(
  flows: readonly Flow[],
  window: number,
  since: number,
  instants: readonly number[],
  see: SeeCount,
): void {
  const felt = flows.filter(({ end }) => end + window > since)
  const byStart = felt.toSorted((one, other) => one.start - other.start)
  const byEnd = byStart.toSorted((one, other) => one.end - other.end)
  const asked = Float64Array.from(Number.isFinite(since) ? [since, ...instants] : instants).sort()
  const [begun, over, leaving, gone] = [
    new Turns(byStart, (flow) => flow.start, 1),
    new Turns(byEnd, (flow) => flow.end, -1),
    new Turns(byStart, (flow) => flow.start + window, -1),
    new Turns(byEnd, (flow) => flow.end + window, 1),
  ] as const
  let answered = 0
  let reached = 0
  let rate = 0
  let count = 0
  for (;;) {
    const time = Math.min(begun.next, over.next, leaving.next, gone.next, asked[answered] ?? Infinity)
    if (time === Infinity) return
    count += rate * (time - reached)
    rate += begun.turnAt(time) + over.turnAt(time) + leaving.turnAt(time) + gone.turnAt(time)
    reached = time
    while (asked[answered] === time) answered += 1
    if (time >= since) see(time, count)
  }
}

/** Turns of the rate at which the window fills, one for each flow, taken in order of time. */
class Turns {
  readonly #flows: readonly Flow[]
  readonly #timeOf: (flow: Flow) => number
  readonly #sign: 1 | -1
  #taken = 0
  /** When the next turn is; Infinity: there is none. */
  next: number

  constructor(flows: readonly Flow[], timeOf: (flow: Flow) => number, sign: 1 | -1) {
    this.#flows = flows
    this.#timeOf = timeOf
    this.#sign = sign
    this.next = this.#peek()
  }

  #peek(): number {
    const flow = this.#flows[this.#taken]
    return flow ? this.#timeOf(flow) : Infinity
  }

  /** Takes the turns at an instant, and gives their sum. */
  turnAt(time: number): number {
    let sum = 0
    for (let flow = this.#flows[this.#taken]; flow && this.next === time; flow = this.#flows[this.#taken]) {
      sum += this.#sign * rateOf(flow)
      this.#taken += 1
      this.next = this.#peek()
    }
    return sum
  }
}

/** The instants at which the count in the window bends, in no order. */
export function bends(flows: readonly Flow[], window: number): number[] {
  return flows.flatMap(({ start, end }) => [start, end, start + window, end + window])
}
