#!/usr/bin/env node
/** write FILE: results -> FILE (NDJSON). Shows how things stand: on a terminal, and on METRICS_PORT for Prometheus. */
import { readFile } from 'node:fs/promises'
import { setTimeout as pause } from 'node:timers/promises'
import { connect } from './connection.ts'
import { Inbox } from './inbox.ts'
import { metricsText, progressLine, Rate, serveMetrics } from './metrics.ts'
import { NdjsonFile } from './ndjson-file.ts'
import { Results, type Entry, type Result } from './results.ts'
import { settingsFrom } from './settings.ts'
import { stopSignal } from './stop.ts'
import { TenantView, type Block } from './tenant-view.ts'
import { write } from './writer.ts'

/** ECMA-48: to the beginning of the line, and erase it (EL). */
const ERASE = '\r\u001B[K'

const { METRICS_PORT, TENANTS } = process.env
const [, , path = 'results.ndjson'] = process.argv
const isWatched = process.stderr.isTTY

const stop = stopSignal()
const settings = settingsFrom(process.env)
const redis = connect(settings.redisUrl)
// The writer waits in Redis for results: what it waits on can't be asked meanwhile.
const waiting = redis.duplicate()
const inbox = new Inbox(redis, settings)
const sink = await NdjsonFile.open(path)
const tenants = await readTenants(TENANTS)
const view = new TenantView((domain) => tenants.get(domain) ?? domain)
const rate = new Rate()
let metrics = ''

/** Whose each domain is, from a JSON file with the domains of each tenant. */
async function readTenants(file: string | undefined): Promise<Map<string, string>> {
  if (file === undefined) return new Map()
  const domains: Record<string, string[]> = JSON.parse(await readFile(file, 'utf8'))
  return new Map(Object.entries(domains).flatMap(([tenant, own]) => own.map((domain) => [domain, tenant])))
}

function say(line: string): void {
  process.stderr.write(`${isWatched ? ERASE : ''}${line}\n`)
}

function announce({ by, name, failure }: Block): void {
  say(
    `${by} ${name}: it is the tenant, not the addresses. ${failure.code ?? ''} ${failure.title}. ${failure.why}`,
  )
}

function see(entries: readonly Entry[]): void {
  for (const { at, json } of entries) {
    for (const block of view.see(JSON.parse(json) as Result, Number.parseInt(at, 10))) announce(block)
  }
}

async function show(): Promise<void> {
  const counts = await inbox.counts()
  const standing = { ...counts, perSecond: rate.after(counts.done, performance.now() / 1000) }
  metrics = metricsText(standing, view.blocks)
  if (isWatched) process.stderr.write(ERASE + progressLine(standing))
}

async function keepShowing(): Promise<void> {
  while (!stop.aborted) {
    await show()
    await pause(1000)
  }
}

const shown = keepShowing()
const server = METRICS_PORT === undefined ? null : serveMetrics(Number(METRICS_PORT), () => metrics)

const results = new Results(waiting, settings.queue, settings.rememberHours)
await write(results, sink, { see, complain: (error) => say(`${path}: ${String(error)}`) }, stop)

await shown
await show()
server?.close()
await sink.close()
if (isWatched) process.stderr.write('\n')
await inbox.close()
await Promise.all([redis.quit(), waiting.quit()])
