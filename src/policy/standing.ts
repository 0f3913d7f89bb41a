import { followCount, type Flow } from './sliding-window.ts'

/** What floating point loses in a sum of shares; a count this near to a whole number is that number. */
const COUNTING_NOISE = 1e-6
/** Of counts that differ by less, the earlier is the fullest. Less than the noise, so that no whole unit is lost by it. */
const TIE = COUNTING_NOISE / 10
/** A share is cut to parts of a million. What lies so little below a part is that part. */
const SHARE_PARTS = 1e6
const SHARE_NOISE = 1e-3

/** How much more can be counted at once, at `at`. In whole units, 0 and up. */
export interface Room {
  /** Largest amount with which the finding stays clear. */
  readonly clear: number
  /** Largest amount with which the count does not pass the limit. */
  readonly untilLimit: number
}

/** How a count stands against its limit, at and after an instant. Instants in milliseconds. */
export interface Standing {
  /** The fullest count, in whole units: a unit counts when all of it is sent; where the limit is 0, when any of it is. */
  readonly used: number
  /** The limit at that instant. */
  readonly limit: number
  /** The share of the limit, parts of units counted, cut to six digits; null where the limit is 0. */
  readonly share: number | null
  /** Whether the share is one to watch. */
  readonly isWatched: boolean
  /** End of the fullest window. */
  readonly fullestAt: number
  /** Whether the limit is reached when the look-out begins, or by `at`. */
  readonly reachedNow: boolean
  /** Since when, or from when on, it is reached. */
  readonly reachedAt: number | null
  /** When the count first falls below the limit again. */
  readonly freeAgainAt: number | null
  readonly room: Room
}

/** The instants a count is looked at. */
export interface LookOut {
  readonly at: number
  /** Length of the window, in milliseconds. */
  readonly window: number
  /** Share of the limit from which on the finding is not clear. */
  readonly watchShare: number
  /** What was reached from here on still counts at `at`. Default: `at`. */
  readonly from?: number
}

/** Is shown a count and its limit at an instant; between two of these, both are straight lines. */
export type SeeVertex = (time: number, used: number, limit: number) => void

/** Follows a count and its limit from an instant on, in order; `from`, `at` and `at + window` are shown in any case. */
export type Follow = (since: number, see: SeeVertex) => void

/** A count against a limit that stays the same. */
export function followUnder(
  limit: number,
  flows: readonly Flow[],
  { at, window, from = at }: LookOut,
): Follow {
  return (since, see) =>
    followCount(flows, window, since, [from, at, at + window], (time, used) => see(time, used, limit))
}

/** Holds a count against its limit. */
export function standingOf(follow: Follow, lookOut: LookOut): Standing {
  const since = (lookOut.from ?? lookOut.at) - lookOut.window
  const standing = standingSince(since, follow, lookOut)
  // What has been over the limit for all of a window may have been so for longer.
  return standing.reachedAt === since ? standingSince(-Infinity, follow, lookOut) : standing
}

function standingSince(since: number, follow: Follow, lookOut: LookOut): Standing {
  const { at, from = at, watchShare } = lookOut
  const fullest = new Fullest(from)
  const run = new FirstRun(from)
  const room = new RoomLeft(lookOut)
  follow(since, (time, used, limit) => {
    fullest.see(time, used, limit)
    run.see(time, used, limit)
    room.see(time, used, limit)
  })
  const { used, limit, time } = fullest
  return {
    used: wholeUsed(used, limit),
    limit: Math.max(0, Math.ceil(limit - COUNTING_NOISE)),
    share: limit === 0 ? null : cut(used / limit),
    isWatched: limit > 0 && used >= limit * watchShare - COUNTING_NOISE,
    fullestAt: time,
    reachedNow: run.begins !== null && run.begins <= at,
    reachedAt: run.begins,
    freeAgainAt: run.ends,
    room: { clear: Math.max(0, room.clear), untilLimit: Math.max(0, room.untilLimit) },
  }
}

/** Where nothing is allowed, a part of a unit counts, too. */
function wholeUsed(used: number, limit: number): number {
  return Math.max(0, limit === 0 ? Math.ceil(used - COUNTING_NOISE) : Math.floor(used + COUNTING_NOISE))
}

function cut(share: number): number {
  return Math.max(0, Math.floor(share * SHARE_PARTS + SHARE_NOISE)) / SHARE_PARTS
}

/** The first of the fullest vertices: by share of the limit; by count, where nothing is allowed. */
class Fullest {
  readonly #from: number
  time = NaN
  used = 0
  limit = 0

  constructor(from: number) {
    this.#from = from
  }

  see(time: number, used: number, limit: number): void {
    if (time < this.#from) return
    const matching = this.limit === 0 ? this.used : (this.used / this.limit) * limit
    if (time > this.#from && used - matching <= TIE) return
    this.time = time
    this.used = used
    this.limit = limit
  }
}

/** The first time over the limit that is not over before `from`. */
class FirstRun {
  readonly #from: number
  #time = NaN
  #used = 0
  #limit = 0
  begins: number | null = null
  /** null: not seen, or there is no run. */
  ends: number | null = null

  constructor(from: number) {
    this.#from = from
  }

  see(time: number, used: number, limit: number): void {
    if (this.ends !== null) return
    const isReached = limit === 0 ? used > COUNTING_NOISE : used >= limit - COUNTING_NOISE
    if (isReached) this.begins ??= this.#meeting(time, used, limit)
    else if (this.begins !== null && this.#time >= this.#from) this.ends = this.#meeting(time, used, limit)
    else this.begins = null
    this.#time = time
    this.#used = used
    this.#limit = limit
  }

  /** Where the count met the limit since the last vertex. */
  #meeting(time: number, used: number, limit: number): number {
    const before = this.#used - this.#limit
    const after = used - limit
    if (Number.isNaN(this.#time) || before === after) return time
    const part = Math.min(1, Math.max(0, before / (before - after)))
    return this.#time + part * (time - this.#time)
  }
}

/** What is added at `at` is in every window up to the one that ends at `at + window`. */
class RoomLeft {
  readonly #lookOut: LookOut
  clear = Infinity
  untilLimit = Infinity

  constructor(lookOut: LookOut) {
    this.#lookOut = lookOut
  }

  see(time: number, used: number, limit: number): void {
    const { at, window, watchShare } = this.#lookOut
    if (time < at || time > at + window) return
    this.clear = Math.min(this.clear, Math.ceil(limit * watchShare - used - COUNTING_NOISE) - 1)
    this.untilLimit = Math.min(this.untilLimit, Math.floor(limit - used + COUNTING_NOISE))
  }
}
