/** Where mails come from, and what of it stands in the result. */
import assert from 'node:assert/strict'
import { once } from 'node:events'
import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { createConnection } from 'node:net'
import { join } from 'node:path'
import { createInterface } from 'node:readline/promises'
import { test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { fixtures } from 'ndr-doctor/fixtures'
import { idOf, mails, makeMaildir } from './mails.ts'
import { freePort } from './redis-server.ts'
import { Run } from './run.ts'

const FEW = mails(5)
const BLOCKED = fixtures.find(({ name }) => name === 'exchange-online-5.7.750-en')

test('a result has the schema version, the id, and what diagnose says', async (t) => {
  assert.ok(BLOCKED)
  const run = await Run.start(t)
  const folder = join(run.folder, 'bucket')
  await mkdir(join(folder, '2026/11/22'), { recursive: true })
  await writeFile(join(folder, '2026/11/22/a.eml'), BLOCKED.bytes)
  await run.produce('folder', folder).end()
  run.work()
  run.write()
  await run.over(1)
  const [result] = await run.account(t, [Buffer.from(BLOCKED.bytes)])
  assert.ok(result)
  const { schemaVersion, id, envelope, source, report, diagnoses } = result
  assert.equal(schemaVersion, 1)
  assert.equal(id, idOf(Buffer.from(BLOCKED.bytes)))
  assert.equal(envelope, null)
  assert.equal(source, '2026/11/22/a.eml')
  assert.equal(report.recipients[0]?.status, '5.7.750')
  assert.equal(diagnoses[0]?.cause, 'sender-domain-unregistered')
})

test('mails that the queue has go from new to cur in a Maildir', async (t) => {
  const run = await Run.start(t)
  const maildir = await makeMaildir(run.folder, FEW)
  const producer = run.produce('maildir', maildir)
  assert.equal(await producer.end(), 0)
  assert.equal(producer.said, '5 mails are in the queue\n')
  assert.deepEqual(await readdir(join(maildir, 'new')), [])
  assert.ok((await readdir(join(maildir, 'cur'))).includes('1763812800.M0.mx.example.org:2,'))
  assert.equal((await run.inbox.counts()).waiting, 5)
})

test('every message of a mailbox comes with the sender of its From line', async (t) => {
  const run = await Run.start(t)
  const file = join(run.folder, 'bounces.mbox')
  const messages = ['one', 'two'].map((word) => `Subject: ${word}\n\n${word}\n`)
  const [one, two] = messages
  const date = 'Sun Nov 22 12:00:00 2026'
  await writeFile(file, `From MAILER-DAEMON ${date}\n${one}\nFrom b@example.com ${date}\n${two}\n`)
  await run.produce('mbox', file).end()
  run.work()
  run.write()
  await run.over(2)
  const results = await run.account(
    t,
    messages.map((message) => Buffer.from(message)),
  )
  const told = results.map(({ source, envelope }) => [source, envelope?.mailFrom]).sort()
  assert.deepEqual(told, [
    [`${file}:1`, ''],
    [`${file}:2`, 'b@example.com'],
  ])
})

test('what comes by SMTP keeps its envelope, and is told 250 once it is in the queue', async (t) => {
  const run = await Run.start(t)
  const port = await freePort()
  const server = run.produce('smtp', String(port))
  const mail = 'Subject: not delivered\r\n\r\n550 5.1.1 User unknown\r\n'
  assert.match(await deliver(port, '', ['b1@example.com', 'b2@example.com'], mail), /^250 /)
  assert.equal((await run.inbox.counts()).waiting, 1)
  run.work()
  run.write()
  await run.over(1)
  const [result] = await run.account(t, [Buffer.from(mail)])
  assert.deepEqual(result?.envelope, { mailFrom: '', rcptTo: ['b1@example.com', 'b2@example.com'] })
  assert.equal(await server.kill('SIGTERM'), 0)
})

test('while the queue is full, SMTP is told 451 and files wait where they are', async (t) => {
  const run = await Run.start(t, { MOST_WAITING: '1' })
  const maildir = await makeMaildir(run.folder, mails(250))
  const producer = run.produce('maildir', maildir)
  await run.until(({ waiting }) => waiting > 0)
  const port = await freePort()
  run.produce('smtp', String(port))
  assert.match(await deliver(port, '', ['b1@example.com'], 'Subject: more\r\n\r\n'), /^451 4\.3\.2 /)
  assert.equal((await run.inbox.counts()).waiting, 100)
  assert.equal((await readdir(join(maildir, 'new'))).length, 150)
  run.work()
  run.write()
  assert.equal(await producer.end(), 0)
  await run.over(250)
})

/** Delivers a mail by SMTP; gives the last reply. */
async function deliver(port: number, from: string, to: readonly string[], mail: string): Promise<string> {
  const commands = [
    'EHLO mx.example.org',
    `MAIL FROM:<${from}>`,
    ...to.map((address) => `RCPT TO:<${address}>`),
    'DATA',
    `${mail}.`,
  ]
  const socket = await connectTo(port)
  let reply = ''
  for await (const line of createInterface(socket)) {
    reply = line
    if (line[3] === '-') continue
    const command = commands.shift()
    if (command === undefined) break
    socket.write(`${command}\r\n`)
  }
  socket.destroy()
  return reply
}

/** A server that was only just started may not listen yet. */
async function connectTo(port: number): Promise<ReturnType<typeof createConnection>> {
  for (;;) {
    const socket = createConnection(port, '127.0.0.1')
    try {
      await once(socket, 'connect')
      return socket
    } catch {
      await pause(50)
    }
  }
}
