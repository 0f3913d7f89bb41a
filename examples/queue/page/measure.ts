/**
 * Measures what the queue costs, and writes the figures into docs/scaling-out.md.
 *
 *   npm run measure -- [MAILS]     mails of a round; default 20,000
 *
 * Processor time is measured, of which other programs on the machine take little; the least of several rounds counts.
 * Mails a second are measured by the clock, the most of the rounds counts. Needs Linux: /proc.
 */
import { readFileSync, rmSync } from 'node:fs'
import { mkdtemp, stat } from 'node:fs/promises'
import { availableParallelism, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { Redis } from 'ioredis'
import { diagnose } from 'ndr-doctor'
import { Inbox } from '../src/inbox.ts'
import { settingsFrom } from '../src/settings.ts'
import { Command } from '../test/run.ts'
import { idOf, mails } from '../test/mails.ts'
import { RedisServer } from '../test/redis-server.ts'
import { guide, withBlock } from './guide.ts'
import { describe, type Figures, type Round } from './figures.ts'

const ROUNDS = 3
const MAILS = Number(process.argv[2] ?? 20_000)
/** Shares of a round between which is measured: before, engines warm up; after, workers run dry. */
const [FROM, TO] = [0.25, 0.9]
/** /proc counts processor time in these: USER_HZ of Linux, a second. */
const TICKS = 100

const all = mails(MAILS)
const octets = all.reduce((sum, mail) => sum + mail.length, 0) / MAILS

/** Microseconds of processor time that a process has used. */
function processorTime({ process: { pid } }: Command): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
  return ((Number(fields[11]) + Number(fields[12])) / TICKS) * 1e6
}

/** Octets of memory that a process had at most. */
function peakMemory({ process: { pid } }: Command): number {
  return Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) * 1024
}

async function info(redis: Redis, name: string): Promise<string> {
  return new RegExp(`^${name}:(.+?)\r?$`, 'm').exec(await redis.info())?.[1] ?? ''
}

async function redisTime(redis: Redis): Promise<number> {
  const [user, system] = [await info(redis, 'used_cpu_user'), await info(redis, 'used_cpu_sys')]
  return (Number(user) + Number(system)) * 1e6
}

/** The function and nothing else, warm: microseconds of processor time a mail, and mails a second. */
async function bare(): Promise<{ cost: number; perSecond: number }> {
  const [first, measured] = [all.slice(0, MAILS * FROM), all.slice(MAILS * FROM)]
  for (const mail of first) JSON.stringify(await diagnose(mail))
  const [before, start] = [process.cpuUsage(), performance.now()]
  for (const mail of measured) JSON.stringify(await diagnose(mail))
  const { user, system } = process.cpuUsage(before)
  const seconds = (performance.now() - start) / 1000
  return { cost: (user + system) / measured.length, perSecond: measured.length / seconds }
}

/** All mails through the queue, with so many workers. */
async function round(workers: number): Promise<Round> {
  const folder = await mkdtemp(join(tmpdir(), 'ndr-doctor-measure-'))
  const server = await RedisServer.start(folder)
  const redis = new Redis(server.url)
  const environment = { REDIS_URL: server.url, MOST_WAITING: String(2 * MAILS) }
  const inbox = new Inbox(redis, settingsFrom(environment))
  const memory = async () => {
    // BullMQ's log of events doesn't grow with the mails.
    await redis.del('bull:ndr:events')
    return Number(await info(redis, 'used_memory'))
  }
  const commands: Command[] = []
  try {
    const empty = await memory()
    const [producerBefore, filledFrom] = [process.cpuUsage(), await redisTime(redis)]
    for (let at = 0; at < MAILS; at += 100) {
      const batch = all.slice(at, at + 100)
      await inbox.add(batch.map((bytes) => ({ id: idOf(bytes), bytes, envelope: null, source: 'measure' })))
    }
    const { user, system } = process.cpuUsage(producerBefore)
    const filling = (await redisTime(redis)) - filledFrom
    const waiting = ((await memory()) - empty) / MAILS

    const file = join(folder, 'results.ndjson')
    const writer = new Command('write', [file], environment)
    const workforce = Array.from({ length: workers }, () => new Command('work', [], environment))
    commands.push(writer, ...workforce)
    const sample = async () => ({
      done: (await inbox.counts()).done,
      at: performance.now() / 1000,
      worker: workforce.reduce((sum, worker) => sum + processorTime(worker), 0),
      writer: processorTime(writer),
      redis: await redisTime(redis),
    })
    const until = async (isOver: (counts: { done: number; unwritten: number }) => boolean) => {
      while (!isOver(await inbox.counts())) await new Promise((resolve) => setTimeout(resolve, 50))
    }
    await until(({ done }) => done >= FROM * MAILS)
    const from = await sample()
    await until(({ done }) => done >= TO * MAILS)
    const to = await sample()
    await until(({ done, unwritten }) => done === MAILS && unwritten === 0)
    const each = (name: 'worker' | 'writer' | 'redis') => (to[name] - from[name]) / (to.done - from.done)
    return {
      perSecond: (to.done - from.done) / (to.at - from.at),
      cost: {
        producer: (user + system) / MAILS,
        worker: each('worker'),
        writer: each('writer'),
        redis: each('redis') + filling / MAILS,
      },
      waiting,
      remembered: ((await memory()) - empty) / MAILS,
      result: (await stat(file)).size / MAILS,
      workerMemory: Math.max(...workforce.map(peakMemory)),
      writerMemory: peakMemory(writer),
    }
  } finally {
    for (const command of commands) await command.kill('SIGTERM')
    await inbox.close()
    redis.disconnect()
    await server.stop('SIGKILL')
    rmSync(folder, { recursive: true })
  }
}

const bares = []
const rounds: Record<1 | 2, Round[]> = { 1: [], 2: [] }
for (let count = 0; count < ROUNDS; count++) {
  bares.push(await bare())
  rounds[1].push(await round(1))
  rounds[2].push(await round(2))
  process.stderr.write(`round ${count + 1} of ${ROUNDS}\n`)
}

const folder = await mkdtemp(join(tmpdir(), 'ndr-doctor-version-'))
const redis = await RedisServer.start(folder)
const connection = new Redis(redis.url)
const figures: Figures = {
  mails: MAILS,
  octets,
  cores: availableParallelism(),
  load: loadavg()[0] ?? 0,
  node: process.version,
  redis: await info(connection, 'redis_version'),
  bare: bares,
  one: rounds[1],
  two: rounds[2],
}
connection.disconnect()
await redis.stop()
rmSync(folder, { recursive: true })
guide.write(withBlock(guide.read(), 'figures', describe(figures)))
