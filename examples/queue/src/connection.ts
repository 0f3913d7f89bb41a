import { Redis } from 'ioredis'

/** Connects to Redis. While it is away, commands wait for it. */
export function connect(url: string): Redis {
  const redis = new Redis(url, {
    maxRetriesPerRequest: null,
    retryStrategy: (tries) => Math.min(tries * 100, 2000),
  })
  redis.on('error', (error: Error) => process.stderr.write(`Redis: ${error.message}\n`))
  return redis
}
