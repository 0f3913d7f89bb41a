/** How things stand: for people, and for Prometheus. */
import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { fixtures } from 'ndr-doctor/fixtures'
import { metricsText, progressLine, Rate } from '../src/metrics.ts'
import { mails, makeMaildir } from './mails.ts'
import { freePort } from './redis-server.ts'
import { Run } from './run.ts'

const standing = { done: 12_345, failed: 2, waiting: 678, unwritten: 9, perSecond: 1234.5 }
/** A line of the text format: a name, labels, a number. */
const SAMPLE = /^[a-z_]+(?:\{(?:[a-z]+="(?:[^"\\]|\\.)*",?)+\})? -?[\d.]+(?:e[+-]\d+)?$/

test('a terminal shows one line', () => {
  assert.equal(progressLine(standing), '12,345 done  2 failed  678 waiting  9 unwritten  1,235/s')
})

test('Prometheus gets a text in which every line is a comment or a sample', () => {
  const lines = metricsText(standing, []).split('\n')
  assert.equal(lines.pop(), '')
  for (const line of lines) assert.match(line, line.startsWith('#') ? /^# (?:HELP|TYPE) / : SAMPLE)
  assert.ok(lines.includes('ndr_results_total 12345'))
})

test('a rate is that of the last ten seconds', () => {
  const rate = new Rate()
  assert.equal(rate.after(100, 0), 0)
  assert.equal(rate.after(300, 1), 200)
  for (let second = 2; second < 30; second++) rate.after(300, second)
  assert.equal(rate.after(300, 30), 0)
})

test('the writer serves the counts while it works', async (t) => {
  const run = await Run.start(t)
  const port = await freePort()
  const few = mails(120)
  await run.produce('maildir', await makeMaildir(run.folder, few)).end()
  run.work()
  run.write({ METRICS_PORT: String(port) })
  await run.over(few.length)
  await pause(1100)
  const response = await fetch(`http://127.0.0.1:${port}/metrics`)
  assert.equal(response.headers.get('content-type'), 'text/plain; version=0.0.4')
  const text = await response.text()
  t.diagnostic(
    text
      .split('\n')
      .filter((line) => line.startsWith('ndr_'))
      .join(', '),
  )
  assert.match(text, /^ndr_results_total 120$/m)
  assert.match(text, /^ndr_waiting 0$/m)
})

test('a block of a tenant is said, and is a metric', async (t) => {
  const block = fixtures.find(({ name }) => name === 'exchange-online-5.7.750-en')
  assert.ok(block)
  const run = await Run.start(t)
  const port = await freePort()
  const many = ['example.org', 'example.com', 'example.net', 'one.example', 'two.example'].map(
    (domain, place) =>
      Buffer.from(block.text.replaceAll('p.rossi@example.org', `user${place}@${domain}`), 'latin1'),
  )
  await run.produce('maildir', await makeMaildir(run.folder, many)).end()
  run.work()
  const writer = run.write({ METRICS_PORT: String(port) })
  await run.over(many.length)
  await pause(1100)
  assert.match(writer.said, /^tenant \S+: it is the tenant, not the addresses\. 5\.7\.750 /m)
  const text = await (await fetch(`http://127.0.0.1:${port}`)).text()
  assert.match(text, /^ndr_blocked\{by="tenant",name="[^"]+",code="5\.7\.750"\} 1$/m)
})

test('on a terminal, the counts are written over and over', async (t) => {
  const run = await Run.start(t)
  const few = mails(20)
  await run.produce('maildir', await makeMaildir(run.folder, few)).end()
  run.work()
  const seen = watchOnTerminal(run, 'dist/src/write.js')
  const lines = seen.split('\r\u001B[K')
  assert.match(lines.at(-1) ?? '', /^20 done {2}0 failed {2}0 waiting {2}0 unwritten {2}\d+\/s\s*$/)
  await run.over(few.length)
})

/** What a command shows on a terminal within some seconds. */
function watchOnTerminal(run: Run, command: string): string {
  const line = `timeout --signal=TERM 5 ${process.execPath} ${command} ${run.output}`
  return execFileSync('script', ['--quiet', '--command', line, '/dev/null'], {
    env: { ...process.env, ...run.environment },
    encoding: 'utf8',
  })
}
