import { createServer, type Server } from 'node:http'
import type { Counts } from './inbox.ts'
import type { Block } from './tenant-view.ts'

/** What there is to tell. */
export interface Standing extends Counts {
  /** Results a second, of late. */
  readonly perSecond: number
}

/** Samples, one a second, over which a rate is reckoned. */
const SAMPLES = 10

/** How fast a count grows. */
export class Rate {
  readonly #samples: { count: number; seconds: number }[] = []

  /** @returns By how much it grew in a second, over the last samples. */
  after(count: number, seconds: number): number {
    const oldest = this.#samples[0] ?? { count, seconds }
    this.#samples.push({ count, seconds })
    if (this.#samples.length > SAMPLES) this.#samples.shift()
    return seconds > oldest.seconds ? (count - oldest.count) / (seconds - oldest.seconds) : 0
  }
}

const count = new Intl.NumberFormat('en', { maximumFractionDigits: 0 })

/** One line for a terminal. */
export function progressLine({ done, failed, waiting, unwritten, perSecond }: Standing): string {
  const numbers = { done, failed, waiting, unwritten }
  const words = Object.entries(numbers).map(([name, number]) => `${count.format(number)} ${name}`)
  return [...words, `${count.format(perSecond)}/s`].join('  ')
}

/** The same for Prometheus, in its text format (version 0.0.4), and which tenants are blocked. */
export function metricsText(standing: Standing, blocks: readonly Block[]): string {
  const lines = [
    ...metric('ndr_results_total', 'counter', 'Mails with a result', standing.done),
    ...metric('ndr_failed', 'gauge', 'Mails in the failed set', standing.failed),
    ...metric('ndr_waiting', 'gauge', 'Mails in the queue or in the hands of a worker', standing.waiting),
    ...metric('ndr_unwritten', 'gauge', 'Results that the sink does not have yet', standing.unwritten),
    ...metric('ndr_results_per_second', 'gauge', 'Results a second, of late', standing.perSecond),
    ...heading('ndr_blocked', 'gauge', 'Tenant or sending domain that is refused: it is not the addresses'),
    ...blocks.map(
      ({ by, name, failure }) =>
        `ndr_blocked{by="${by}",name=${JSON.stringify(name)},code="${failure.code ?? ''}"} 1`,
    ),
  ]
  return `${lines.join('\n')}\n`
}

function heading(name: string, type: string, help: string): string[] {
  return [`# HELP ${name} ${help}.`, `# TYPE ${name} ${type}`]
}

function metric(name: string, type: string, help: string, value: number): string[] {
  return [...heading(name, type, help), `${name} ${value}`]
}

/** Serves the text on the loopback, to whoever asks. */
export function serveMetrics(port: number, text: () => string): Server {
  return createServer((_, answer) =>
    answer.writeHead(200, { 'content-type': 'text/plain; version=0.0.4' }).end(text()),
  ).listen(port, '127.0.0.1')
}
