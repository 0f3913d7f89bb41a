/**
 * How the cost of a job grows with its input, as an exponent: 1 where it is linear, 2 where it is quadratic. Measured in
 * CPU time on an input and on one eight times as long; measured again and again where it seems to be above `bound`. What takes
 * seconds for the shorter one is endless.
 */
export function growth<T>(
  inputOf: (size: number) => T,
  job: (input: T) => unknown,
  size: number,
  bound = LINEAR,
): number {
  const [small, large] = [inputOf(size), inputOf(FACTOR * size)]
  let [least, most] = [costOf(job, small), Number.POSITIVE_INFINITY]
  let exponent = Number.POSITIVE_INFINITY
  if (least > ENDLESS) return exponent
  for (let run = 1; run <= MOST_RUNS; run++) {
    least = Math.min(least, costOf(job, small))
    most = Math.min(most, costOf(job, large))
    exponent = Math.log(most / Math.max(least, SHORTEST)) / Math.log(FACTOR)
    if (most > ENDLESS || (run >= RUNS && exponent < bound)) break
  }
  return exponent
}

/** Below it a job is linear, with room for what a machine does beside. */
export const LINEAR = 1.5

const FACTOR = 8
/** The least of so many runs counts: whatever else the machine does only adds. */
const RUNS = 3
const MOST_RUNS = 15
/** Microseconds that no linear job takes. */
const ENDLESS = 2_000_000
/** Microseconds below which nothing is measured. */
const SHORTEST = 200

function costOf<T>(job: (input: T) => unknown, input: T): number {
  const before = process.cpuUsage()
  job(input)
  const { user, system } = process.cpuUsage(before)
  return user + system
}
