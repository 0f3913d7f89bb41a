/**
 * How the cost of a job grows with its input, as an exponent: 1 where it is linear, 2 where it is quadratic. Measured in
 * CPU time on an input and on one eight times as long.
 */
export function growth<T>(inputOf: (size: number) => T, job: (input: T) => unknown, size: number): number {
  const [small, large] = [inputOf(size), inputOf(FACTOR * size)]
  let [least, most] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]
  for (let run = 0; run < RUNS; run++) {
    least = Math.min(least, costOf(job, small))
    most = Math.min(most, costOf(job, large))
  }
  return Math.log(most / Math.max(least, SHORTEST)) / Math.log(FACTOR)
}

/** Below it a job is linear, with room for what a machine does beside. */
export const LINEAR = 1.5

const FACTOR = 8
/** The least of so many runs counts: whatever else the machine does only adds. */
const RUNS = 5
/** Microseconds below which nothing is measured. */
const SHORTEST = 200

function costOf<T>(job: (input: T) => unknown, input: T): number {
  const before = process.cpuUsage()
  job(input)
  const { user, system } = process.cpuUsage(before)
  return user + system
}
