import { EventEmitter } from 'node:events'
import { PassThrough, Readable } from 'node:stream'
import { run } from '../../src/cli/run.ts'

/** What a command line gave back. */
export interface Ran {
  code: number
  out: string
  err: string
}

/** What stands around a command line. */
export interface World {
  stdin?: string | Readable
  env?: Record<string, string>
  /** Whether answers go to a terminal. */
  isTTY?: boolean
  /** Whether complaints do. */
  isWatched?: boolean
  signals?: EventEmitter
}

function input(stdin: World['stdin']): Readable & { isTTY: boolean } {
  const stream =
    stdin instanceof Readable ? stdin : Readable.from(stdin === undefined ? [] : [Buffer.from(stdin)])
  return Object.assign(stream, { isTTY: stdin === undefined })
}

/** Runs the command line as a shell would, with everything it writes. */
export async function ndrDoctor(args: readonly string[], world: World = {}): Promise<Ran> {
  const { stdin, env = {}, isTTY = false, isWatched = false, signals = new EventEmitter() } = world
  const written = { out: '', err: '' }
  const sink = (stream: 'out' | 'err', isTTY: boolean) => {
    const through = new PassThrough({ encoding: 'utf8' })
    through.on('data', (chunk: string) => (written[stream] += chunk))
    return Object.assign(through, { isTTY, columns: 80 })
  }
  const code = await run(args, {
    stdin: input(stdin),
    stdout: sink('out', isTTY),
    stderr: sink('err', isWatched),
    env,
    signals,
  })
  await new Promise(setImmediate)
  return { code, ...written }
}

/** Lines of JSON, read. */
export function linesOf<T>(out: string): T[] {
  return out
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T)
}
