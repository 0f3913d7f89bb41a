import assert from 'node:assert/strict'
import { once } from 'node:events'
import { afterEach, beforeEach, test } from 'node:test'
import { createTransport } from 'nodemailer'
import { SMTPServer } from 'smtp-server'
import { recipient, sendRound } from './send-round.js'

const at = '2026-11-22T12:00:00Z'
const later = '2026-11-22T12:05:00Z'
const message = { from: 'shop@example.com', subject: 'Your invoice', text: 'It is ready.' }

/** What the server says of an address; it takes mail for any other. */
let refusals
let taken
let server
let transport

beforeEach(async () => {
  taken = []
  server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo({ address }, _session, answer) {
      const refusal = refusals[address]
      if (refusal === undefined) return answer()
      const [, code, text] = /^(\d{3}) (.*)$/.exec(refusal)
      answer(Object.assign(new Error(text), { responseCode: Number(code) }))
    },
    onData(stream, { envelope }, answer) {
      taken.push(...envelope.rcptTo.map(({ address }) => address))
      stream.resume().on('end', answer)
    },
  })
  server.listen(0, '127.0.0.1')
  await once(server.server, 'listening')
  transport = createTransport({ host: '127.0.0.1', port: server.server.address().port })
})

afterEach(() => new Promise((closed) => server.close(closed)))

const round = (recipients, at) => sendRound(transport, message, recipients, at)
const statesOf = (recipients) => recipients.map(({ state }) => state)

test('tries a greylisted address again when its server said so, and stops mailing one that is unknown', async () => {
  refusals = {
    'anna@example.org': '450 4.2.0 Greylisted, please try again in 300 seconds',
    'left.company@example.org': '550 5.1.1 User unknown',
  }
  const recipients = ['bert@example.org', 'anna@example.org', 'left.company@example.org'].map((address) =>
    recipient(address, at),
  )

  assert.equal(await round(recipients, at), null)
  assert.deepEqual(statesOf(recipients), ['sent', 'waiting', 'suppressed'])
  assert.equal(recipients[1].due, later)

  refusals = {}
  await round(recipients, at)
  assert.deepEqual(taken, ['bert@example.org'])
  await round(recipients, later)
  assert.deepEqual(taken, ['bert@example.org', 'anna@example.org'])
  assert.deepEqual(statesOf(recipients), ['sent', 'sent', 'suppressed'])
})

test('ends a round where the own side must be mended, and suppresses nobody for it', async () => {
  const blocked = '550 5.7.750 Service unavailable. Client blocked from sending from unregistered domains'
  refusals = { 'anna@example.org': blocked, 'bert@example.org': blocked }
  const recipients = Object.keys(refusals).map((address) => recipient(address, at))

  const toMend = await round(recipients, at)
  assert.equal(toMend.cause, 'sender-domain-unregistered')
  assert.equal(toMend.fixedBy, 'sender-admin')
  assert.deepEqual(statesOf(recipients), ['waiting', 'waiting'])
})

test('holds an address of which a person must decide', async () => {
  refusals = { 'team@example.org': '550 5.7.1 Only members may post to this list' }
  const recipients = [recipient('team@example.org', at)]
  await round(recipients, at)
  assert.deepEqual(statesOf(recipients), ['held'])
  assert.notEqual(recipients[0].why, null)
})

test('waits where the server is out of reach', async () => {
  await new Promise((closed) => server.close(closed))
  const recipients = [recipient('anna@example.org', at)]
  assert.equal(await round(recipients, at), null)
  assert.deepEqual(statesOf(recipients), ['waiting'])
  assert.ok(recipients[0].due > at)
})
