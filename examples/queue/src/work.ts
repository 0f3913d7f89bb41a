#!/usr/bin/env node
/** work: queue -> results. Start as many as there are cores, on as many hosts as are needed. */
import { connect } from './connection.ts'
import { settingsFrom } from './settings.ts'
import { stopped, stopSignal } from './stop.ts'
import { startWorker } from './worker.ts'

const stop = stopSignal()
const settings = settingsFrom(process.env)
const redis = connect(settings.redisUrl)
const worker = startWorker(redis, settings)
worker.on('failed', (job, { message }) => process.stderr.write(`${job?.id}: ${message}\n`))
worker.on('error', ({ message }) => process.stderr.write(`worker: ${message}\n`))

await stopped(stop)
await worker.close()
await redis.quit()
