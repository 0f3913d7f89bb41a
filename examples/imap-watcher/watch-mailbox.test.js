import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { afterEach, beforeEach, test } from 'node:test'
import { createInterface } from 'node:readline'
import hoodiecrow from 'hoodiecrow-imap'
import { ImapFlow } from 'imapflow'
import { fixtures } from 'ndr-doctor/fixtures'
import { watchMailbox } from './watch-mailbox.js'

const mail = (wanted) => fixtures.find(({ name }) => name === wanted).text
const unknownUser = mail('postfix-5.1.1-user-unknown')
const newsletter = mail('newsletter-about-bounces')
const mailboxFull = mail('exchange-online-5.2.2-mailbox-full')

const host = '127.0.0.1'
const user = 'testuser'
const pass = 'testpass'

let server
let port

beforeEach(async () => {
  server = hoodiecrow({
    plugins: ['IDLE', 'MOVE', 'UIDPLUS'],
    storage: { 'INBOX': { messages: [{ raw: newsletter }, { raw: unknownUser }] }, '': {} },
  })
  server.listen(0, host)
  await once(server.server, 'listening')
  port = server.server.address().port
})

afterEach(() => server.close())

const mailsIn = (mailbox) => server.getMailbox(mailbox).messages.map(({ raw }) => raw)

async function connected() {
  const auth = { user, pass }
  const client = new ImapFlow({ host, port, auth, doSTARTTLS: false, logger: false, autoIdleDelay: 10 })
  await client.connect()
  return client
}

const watch = (client) => watchMailbox(client, { mailbox: 'INBOX', filed: 'Diagnosed' })

test('files a report once it was taken, and gives the next when it arrives', async () => {
  const client = await connected()
  const reports = watch(client)

  const first = await reports.next()
  assert.equal(first.value.report.recipients[0].address, 'old.customer@example.net')
  assert.equal(first.value.diagnoses[0].cause, 'recipient-unknown')
  assert.deepEqual(mailsIn('Diagnosed'), [])

  const next = reports.next()
  await once(client, 'expunge')
  server.appendMessage('INBOX', [], new Date(), mailboxFull)
  const second = await next
  assert.equal(second.value.diagnoses[0].cause, 'mailbox-full')
  assert.deepEqual(mailsIn('Diagnosed'), [unknownUser])

  await reports.return()
  client.close()
})

test('gives a report once more that was not filed when the program stopped', async () => {
  for (const client of [await connected(), await connected()]) {
    const reports = watch(client)
    const { value } = await reports.next()
    assert.equal(value.diagnoses[0].cause, 'recipient-unknown')
    await reports.return()
    client.close()
  }
})

test('leaves a mail that is no report where it is, and flags it', async () => {
  const client = await connected()
  const reports = watch(client)
  await reports.next()
  assert.deepEqual(mailsIn('INBOX'), [newsletter, unknownUser])
  assert.deepEqual(server.getMailbox('INBOX').messages[0].flags, ['\\Flagged'])
  await reports.return()
  client.close()
})

test('ends when the connection is closed', async () => {
  const client = await connected()
  const reports = watch(client)
  await reports.next()
  const next = reports.next()
  await once(client, 'expunge')
  await client.noop() // waits its turn behind the move
  client.close()
  assert.deepEqual(await next, { value: undefined, done: true })
})

test('prints a line for each recipient', async () => {
  const program = spawn(process.execPath, ['main.js'], {
    cwd: new URL('.', import.meta.url),
    env: { ...process.env, IMAP_URL: `imap://${user}:${pass}@${host}:${port}` },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const [line] = await once(createInterface(program.stdout), 'line')
  program.kill()
  await once(program, 'exit')
  const { address, cause, suppress } = JSON.parse(line)
  assert.deepEqual(
    { address, cause, suppress },
    { address: 'old.customer@example.net', cause: 'recipient-unknown', suppress: true },
  )
})
