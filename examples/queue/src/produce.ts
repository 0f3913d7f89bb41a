#!/usr/bin/env node
/** produce maildir|mbox|folder PATH, produce smtp PORT: mails -> queue. */
import { promisify } from 'node:util'
import { connect } from './connection.ts'
import { Inbox } from './inbox.ts'
import { readFolder } from './intake/folder.ts'
import { readMaildir } from './intake/maildir.ts'
import { readMbox } from './intake/mbox.ts'
import { smtpServer } from './intake/smtp.ts'
import { settingsFrom } from './settings.ts'
import { stopped, stopSignal } from './stop.ts'

const readers = { maildir: readMaildir, mbox: readMbox, folder: readFolder }
const [, , from = '', place = ''] = process.argv

const stop = stopSignal()
const settings = settingsFrom(process.env)
const redis = connect(settings.redisUrl)
const inbox = new Inbox(redis, settings)

if (from === 'smtp') {
  const server = smtpServer(inbox, settings.mostBytes)
  server.listen(Number(place), '127.0.0.1')
  await stopped(stop)
  await promisify(server.close.bind(server))()
} else if (Object.hasOwn(readers, from)) {
  const mails = readers[from as keyof typeof readers](place, settings.mostBytes)
  const taken = await inbox.takeIn(mails, stop)
  process.stderr.write(`${taken} mails are in the queue\n`)
} else {
  process.stderr.write('produce maildir|mbox|folder PATH, produce smtp PORT\n')
  process.exitCode = 2
}
await inbox.close()
await redis.quit()
