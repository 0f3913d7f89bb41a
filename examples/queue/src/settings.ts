/** What every command takes from the environment. */
export interface Settings {
  /** `REDIS_URL`. Default `redis://127.0.0.1:6379`. */
  readonly redisUrl: string
  /** `QUEUE`: its name; everything in Redis begins with it. Default `ndr`. */
  readonly queue: string
  /** `CONCURRENCY`: mails that one worker has in hand at a time. Default 16. */
  readonly concurrency: number
  /** `MOST_WAITING`: mails whose result is not written yet, from which on producers wait. Default 10,000. */
  readonly mostWaiting: number
  /** `MOST_BYTES`: octets of a mail from which on it is not read. Default 16 MiB, as the library's own limit. */
  readonly mostBytes: number
  /** `LOCK_SECONDS`: a worker that gives no sign for so long has lost its mails to the others. Default 30. */
  readonly lockSeconds: number
  /** `MOST_DEATHS`: workers that may die over a mail before it is taken for the cause. Default 3. */
  readonly mostDeaths: number
  /** `REMEMBER_HOURS`: a mail that comes in again within this time gives no second result. Default 168, a week. */
  readonly rememberHours: number
}

/** @throws TypeError naming the variable that is no positive whole number. */
export function settingsFrom(environment: NodeJS.ProcessEnv): Settings {
  const count = (name: string, otherwise: number): number => {
    const value = Number(environment[name] ?? otherwise)
    if (Number.isSafeInteger(value) && value > 0) return value
    throw new TypeError(`${name}: expected a positive whole number, got ${environment[name]}`)
  }
  return {
    redisUrl: environment['REDIS_URL'] ?? 'redis://127.0.0.1:6379',
    queue: environment['QUEUE'] ?? 'ndr',
    concurrency: count('CONCURRENCY', 16),
    mostWaiting: count('MOST_WAITING', 10_000),
    mostBytes: count('MOST_BYTES', 16 * 1024 * 1024),
    lockSeconds: count('LOCK_SECONDS', 30),
    mostDeaths: count('MOST_DEATHS', 3),
    rememberHours: count('REMEMBER_HOURS', 168),
  }
}
