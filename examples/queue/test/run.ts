import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestContext } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import assert from 'node:assert/strict'
import { Queue } from 'bullmq'
import type { Redis } from 'ioredis'
import { connect } from '../src/connection.ts'
import { Inbox, type Counts } from '../src/inbox.ts'
import type { Result } from '../src/results.ts'
import { settingsFrom } from '../src/settings.ts'
import { idOf } from './mails.ts'
import { RedisServer } from './redis-server.ts'

/** Milliseconds until a test gives up. */
const PATIENCE = 120_000

/** A command of the example, as a process of its own. */
export class Command {
  readonly process: ChildProcess
  /** What it wrote to standard error. */
  said = ''

  constructor(name: string, args: readonly string[], environment: NodeJS.ProcessEnv) {
    const file = new URL(`../src/${name}.js`, import.meta.url)
    this.process = spawn(process.execPath, [file.pathname, ...args], {
      env: { ...process.env, ...environment },
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    this.process.stderr?.on('data', (chunk: Buffer) => (this.said += chunk.toString()))
  }

  get isOver(): boolean {
    return this.process.exitCode !== null || this.process.signalCode !== null
  }

  /** Waits for its end; gives the exit code, null where a signal ended it. */
  async end(): Promise<number | null> {
    if (!this.isOver) await once(this.process, 'exit')
    return this.process.exitCode
  }

  async kill(signal: NodeJS.Signals): Promise<number | null> {
    this.process.kill(signal)
    return this.end()
  }
}

/** A Redis, a folder, and the commands at work on them. */
export class Run {
  readonly folder: string
  readonly redis: RedisServer
  readonly inbox: Inbox
  readonly queue: Queue
  readonly environment: NodeJS.ProcessEnv
  readonly #connection: Redis
  readonly #commands: Command[] = []

  private constructor(folder: string, redis: RedisServer, environment: NodeJS.ProcessEnv) {
    this.folder = folder
    this.redis = redis
    this.environment = { REDIS_URL: redis.url, ...environment }
    const settings = settingsFrom(this.environment)
    const connection = (this.#connection = connect(settings.redisUrl))
    connection.removeAllListeners('error').on('error', () => {})
    this.inbox = new Inbox(connection, settings)
    this.queue = new Queue(settings.queue, { connection }).on('error', () => {})
  }

  /** @param environment Settings that are not those by default. */
  static async start(test: TestContext, environment: NodeJS.ProcessEnv = {}): Promise<Run> {
    const folder = await mkdtemp(join(tmpdir(), 'ndr-doctor-queue-'))
    const run = new Run(folder, await RedisServer.start(folder), environment)
    test.after(() => run.#clear())
    return run
  }

  async #clear(): Promise<void> {
    for (const command of this.#commands) if (!command.isOver) await command.kill('SIGKILL')
    this.#connection.disconnect()
    await this.redis.stop('SIGKILL')
    await rm(this.folder, { recursive: true })
  }

  produce(from: string, place: string): Command {
    return this.#begin('produce', [from, place])
  }

  work(): Command {
    return this.#begin('work', [])
  }

  write(environment: NodeJS.ProcessEnv = {}, file = this.output): Command {
    return this.#begin('write', [file], environment)
  }

  #begin(name: string, args: readonly string[], environment: NodeJS.ProcessEnv = {}): Command {
    const command = new Command(name, args, { ...this.environment, ...environment })
    this.#commands.push(command)
    return command
  }

  get output(): string {
    return join(this.folder, 'results.ndjson')
  }

  /** Waits until the counts are as wanted. */
  async until(isWanted: (counts: Counts) => boolean): Promise<Counts> {
    const end = Date.now() + PATIENCE
    for (;;) {
      const counts = await this.inbox.counts()
      if (isWanted(counts)) return counts
      if (Date.now() > end) throw new Error(`waited in vain: ${JSON.stringify(counts)}`)
      await pause(20)
    }
  }

  /** Waits until so many mails have a result that is written, or failed. */
  over(mails: number): Promise<Counts> {
    return this.until(
      ({ done, failed, waiting, unwritten }) => done + failed === mails && waiting === 0 && unwritten === 0,
    )
  }

  /** Stops a worker that has mails in hand: as many as are active then. */
  async freeze(worker: Command): Promise<number> {
    for (;;) {
      worker.process.kill('SIGSTOP')
      await pause(20)
      const active = await this.queue.getActiveCount()
      if (active > 0) return active
      worker.process.kill('SIGCONT')
      await pause(20)
    }
  }

  results(file = this.output): Result[] {
    if (!existsSync(file)) return []
    const lines = readFileSync(file, 'utf8').split('\n')
    assert.equal(lines.pop(), '', 'the file ends with a whole line')
    return lines.map((line) => JSON.parse(line) as Result)
  }

  /** Holds that each mail has one result or one entry in the failed set, and nothing else has; prints the counts. */
  async account(test: TestContext, mails: readonly Buffer[], file = this.output): Promise<Result[]> {
    const results = this.results(file)
    const failed = await this.queue.getFailed()
    const told = [...results.map(({ id }) => id), ...failed.map(({ id }) => id)]
    test.diagnostic(`${mails.length} mails: ${results.length} results, ${failed.length} failed`)
    assert.deepEqual(told.sort(), mails.map(idOf).sort())
    for (const { failedReason } of failed) assert.notEqual(failedReason, '')
    return results
  }
}
