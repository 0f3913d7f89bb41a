import type { Redis } from 'ioredis'
import type { Diagnosed } from 'ndr-doctor'
import type { Envelope } from './mail.ts'

/** What is written of a mail: plain JSON, one line. */
export interface Result extends Diagnosed {
  /** That of the report: it changes with the shape of what `diagnose` answers. */
  readonly schemaVersion: 1
  /** That of the mail. */
  readonly id: string
  readonly envelope: Envelope | null
  readonly source: string
}

/** A result on its way. */
export interface Entry {
  /** Its place in the stream, which only grows: milliseconds since 1970, a hyphen, a number. */
  readonly at: string
  /** The result as JSON. */
  readonly json: string
}

/** Either both happen or neither: the mail has a result from now on, and the stream has it. */
const PUT = `
  if not redis.call('SET', KEYS[1], '', 'NX', 'EX', ARGV[1]) then return 0 end
  redis.call('XADD', KEYS[2], '*', 'json', ARGV[2])
  redis.call('INCR', KEYS[3])
  return 1`

/**
 * The results that are not written yet: a stream in Redis. A queue may hand out a job twice, where a worker died or only
 * seemed to; of one mail, the stream takes one result.
 */
export class Results {
  readonly #redis: Redis
  readonly #name: string
  readonly #rememberSeconds: number

  constructor(redis: Redis, queue: string, rememberHours: number) {
    this.#redis = redis
    this.#name = `${queue}:results`
    this.#rememberSeconds = rememberHours * 3600
  }

  /** Takes a result, unless there was one of this mail already: then false. */
  async put(result: Result): Promise<boolean> {
    const keys = [this.#keyOf(result.id), this.#name, `${this.#name}:total`]
    const json = JSON.stringify(result)
    return (await this.#redis.eval(PUT, keys.length, ...keys, this.#rememberSeconds, json)) === 1
  }

  async has(id: string): Promise<boolean> {
    return (await this.#redis.exists(this.#keyOf(id))) === 1
  }

  /** At most `count` results behind a place, oldest first; where there are none, those that come within `wait` milliseconds. */
  async after(at: string, count: number, wait: number): Promise<Entry[]> {
    const read = await this.#redis.xread('COUNT', count, 'BLOCK', wait, 'STREAMS', this.#name, at)
    const entries = read?.[0]?.[1] ?? []
    return entries.map(([at, [, json = '']]) => ({ at, json }))
  }

  /** Lets go of the results up to a place. */
  async forget(at: string): Promise<void> {
    const [milliseconds, number] = at.split('-')
    await this.#redis.xtrim(this.#name, 'MINID', `${milliseconds}-${Number(number) + 1}`)
  }

  /** Results that are not let go of. */
  length(): Promise<number> {
    return this.#redis.xlen(this.#name)
  }

  /** Results since the queue was made. */
  async total(): Promise<number> {
    return Number((await this.#redis.get(`${this.#name}:total`)) ?? 0)
  }

  #keyOf(id: string): string {
    return `${this.#name}:of:${id}`
  }
}
