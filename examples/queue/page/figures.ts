/** What was measured -> a table, and what it comes to for many more mails. */

/** One run of all mails through the queue. */
export interface Round {
  readonly perSecond: number
  /** Microseconds of processor time a mail. */
  readonly cost: { producer: number; worker: number; writer: number; redis: number }
  /** Octets in Redis of a mail that waits. */
  readonly waiting: number
  /** Octets in Redis of a mail that has its result: that it is known. */
  readonly remembered: number
  /** Octets of a result. */
  readonly result: number
  readonly workerMemory: number
  readonly writerMemory: number
}

/** Everything that was measured, and on what. */
export interface Figures {
  readonly mails: number
  /** Of a mail, on average. */
  readonly octets: number
  readonly cores: number
  readonly load: number
  readonly node: string
  readonly redis: string
  readonly bare: readonly { cost: number; perSecond: number }[]
  readonly one: readonly Round[]
  readonly two: readonly Round[]
}

/** The busiest second of a day has so many times the mails of an average one: an assumption. */
const PEAK = 5
/** Share of a core up to which Redis is used, for it has one for its commands: a choice. */
const REDIS_SHARE = 0.6
/** Seconds of the busiest traffic that are to wait in Redis while all workers are away: a choice. */
const OUTAGE = 3600
const DAY = 24 * 3600
/** Days that a mail is known: the default. */
const REMEMBERED_DAYS = 7

const number = new Intl.NumberFormat('en', { maximumSignificantDigits: 3 })
const say = (value: number, unit = '') => `${number.format(value)}${unit === '' ? '' : ` ${unit}`}`
const least = (values: readonly number[]) => Math.min(...values)
const most = (values: readonly number[]) => Math.max(...values)
const LABELS = { producer: 'producer', worker: 'worker', writer: 'writer', redis: 'Redis' }
const GB = 1e9
const MB = 1e6

function table(rows: readonly (readonly string[])[]): string {
  const [head = [], ...body] = rows
  const rule = head.map((_, column) => (column === 0 ? '---' : '--:'))
  return [head, rule, ...body].map((row) => `| ${row.join(' | ')} |`).join('\n')
}

/** The block of the guide. */
export function describe(figures: Figures): string {
  const { one, two, bare } = figures
  const cost = least(bare.map(({ cost }) => cost))
  const part = (name: keyof Round['cost']) => least(one.map(({ cost }) => cost[name]))
  const parts = {
    producer: part('producer'),
    worker: part('worker'),
    writer: part('writer'),
    redis: part('redis'),
  }
  const whole = Object.values(parts).reduce((sum, each) => sum + each, 0)
  const rate = (rounds: readonly { perSecond: number }[]) => most(rounds.map(({ perSecond }) => perSecond))
  const [round] = one
  if (round === undefined) throw new TypeError('figures.one: expected a round')
  const rates = [rate(bare), rate(one), rate(two)]

  const speed = table([
    ['', 'Mails a second'],
    ['the bare function, one process', say(rates[0] ?? 0)],
    ['queue, one worker', say(rates[1] ?? 0)],
    ['queue, two workers', say(rates[2] ?? 0)],
  ])
  const costs = table([
    ['Processor time of a mail', 'µs', 'Share'],
    ...Object.entries(parts).map(([name, each]) => [
      LABELS[name as keyof typeof parts],
      say(each),
      `${say((100 * each) / whole)} %`,
    ]),
    ['**together**', `**${say(whole)}**`, '100 %'],
    ['the bare function, with its result as JSON', say(cost), `${say((100 * cost) / whole)} %`],
  ])
  const memory = table([
    ['Memory', ''],
    ['a worker, at most', say(most(one.map((each) => each.workerMemory)) / MB, 'MB')],
    ['the writer, at most', say(most(one.map((each) => each.writerMemory)) / MB, 'MB')],
    ['Redis, for a mail that waits', say(round.waiting, 'octets')],
    ['Redis, for a mail that has its result', say(round.remembered, 'octets')],
  ])

  const needs = (mails: number): string[] => {
    const perSecond = (PEAK * mails) / DAY
    const load = (perSecond * parts.redis) / 1e6
    return [
      say(mails / 1e6, 'million'),
      say(mails / DAY),
      say(perSecond),
      say(Math.ceil((perSecond * parts.worker) / 1e6)),
      say((perSecond * parts.writer) / 1e6),
      `${say(load)} (${Math.ceil(load / REDIS_SHARE)} of them)`,
      say((perSecond * OUTAGE * round.waiting) / GB, 'GB'),
      say((REMEMBERED_DAYS * mails * round.remembered) / GB, 'GB'),
      say((mails * round.result) / GB, 'GB'),
    ]
  }
  const paper = table([
    [
      'Bounces a day',
      'a second',
      'in the busiest',
      'cores for workers',
      'for writers',
      'for Redis',
      'Redis memory: an hour waits',
      'a week is known',
      'results a day',
    ],
    needs(10e6),
    needs(100e6),
  ])

  return `Measured by \`npm run measure\` on ${figures.cores} cores that other programs used, too (load ${say(figures.load)}), with Node.js
${figures.node} and Redis ${figures.redis}: ${say(figures.mails)} mails made from the bundled fixtures, ${say(figures.octets)} octets
on average, a result ${say(round.result)}. Redis, writer and workers share the cores. Least processor time and most mails a
second of ${one.length} rounds; the ratios say more than the figures.

${speed}

${costs}

${memory}

On paper, from the least processor times above, if the busiest second has ${PEAK} times the mails of an average one and
Redis is not used above ${say(100 * REDIS_SHARE)} % of its one core:

${paper}`
}
