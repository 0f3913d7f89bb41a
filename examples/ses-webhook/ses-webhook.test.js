import assert from 'node:assert/strict'
import { createSign, generateKeyPairSync } from 'node:crypto'
import { EventEmitter, once } from 'node:events'
import { createServer } from 'node:http'
import https from 'node:https'
import { Readable } from 'node:stream'
import { afterEach, beforeEach, mock, test } from 'node:test'
import { sesWebhook } from './ses-webhook.js'

const topicArn = 'arn:aws:sns:eu-central-1:111122223333:bounces'
const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })

const bounce = {
  notificationType: 'Bounce',
  bounce: {
    bounceType: 'Transient',
    bounceSubType: 'General',
    bouncedRecipients: [
      {
        emailAddress: 'left.company@example.org',
        action: 'failed',
        status: '5.1.1',
        diagnosticCode: 'smtp; 550 5.1.1 <left.company@example.org>: User unknown',
      },
    ],
  },
}

/** A message as SNS writes and signs it. */
function signed(fields) {
  const message = {
    Type: 'Notification',
    MessageId: '22b80b92-fdea-4c2c-8f9d-bdfb0c7bf324',
    TopicArn: topicArn,
    Timestamp: '2026-11-22T12:00:00.000Z',
    Message: JSON.stringify(bounce),
    SignatureVersion: '2',
    SigningCertURL: 'https://sns.eu-central-1.amazonaws.com/SimpleNotificationService.pem',
    ...fields,
  }
  const sign = createSign('RSA-SHA256')
  for (const name of ['Message', 'MessageId', 'SubscribeURL', 'Timestamp', 'Token', 'TopicArn', 'Type']) {
    if (name in message) sign.update(`${name}\n${message[name]}\n`)
  }
  return { ...message, Signature: sign.sign(privateKey, 'base64') }
}

let server
let taken

beforeEach(async () => {
  // The certificate of SNS, as far as this test is concerned.
  mock.method(https, 'get', (_url, take) => {
    const pem = publicKey.export({ type: 'spki', format: 'pem' })
    take(Object.assign(Readable.from([pem]), { statusCode: 200 }))
    return new EventEmitter()
  })
  mock.method(console, 'error', () => {})
  taken = []
  const onNotification = (notification) => taken.push(notification)
  server = createServer(sesWebhook({ topicArn, onNotification })).listen(0, '127.0.0.1')
  await once(server, 'listening')
})

afterEach(() => {
  mock.restoreAll()
  server.close()
})

const { fetch } = globalThis

async function request(options) {
  const { status } = await fetch(`http://127.0.0.1:${server.address().port}/`, options)
  return status
}

const post = (message) => request({ method: 'POST', body: JSON.stringify(message) })

test('diagnoses the bounce in a notification that is signed', async () => {
  assert.equal(await post(signed()), 200)
  const [{ report, diagnoses, contradictions }] = taken
  assert.equal(report.recipients[0].address, 'left.company@example.org')
  assert.equal(diagnoses[0].cause, 'recipient-unknown')
  assert.equal(diagnoses[0].suppress, true)
  assert.equal(contradictions[0].about, 'permanence')
})

test('takes no notification that was changed after it was signed', async () => {
  const message = signed()
  assert.equal(await post({ ...message, Message: message.Message.replace('left.company', 'anna') }), 500)
  assert.deepEqual(taken, [])
})

test('takes no notification of a topic that is not ours, although Amazon signed it', async () => {
  const message = signed({ TopicArn: 'arn:aws:sns:eu-central-1:444455556666:bounces' })
  assert.equal(await post(message), 403)
  assert.deepEqual(taken, [])
})

test('takes no certificate from elsewhere', async () => {
  assert.equal(await post(signed({ SigningCertURL: 'https://sns.example.com/own.pem' })), 500)
  assert.deepEqual(taken, [])
})

test('refuses what is no message of SNS, and what is too long', async () => {
  assert.equal(await request({ method: 'GET' }), 405)
  assert.equal(await request({ method: 'POST', body: 'bounce=1' }), 403)
  assert.equal(await post(signed({ Subject: 'x'.repeat(2 ** 20) })), 413)
})

test('confirms the subscription of its topic', async () => {
  const subscribe = mock.method(globalThis, 'fetch', () => Promise.resolve({ ok: true }))
  const SubscribeURL = 'https://sns.eu-central-1.amazonaws.com/?Action=ConfirmSubscription'
  assert.equal(await post(signed({ Type: 'SubscriptionConfirmation', SubscribeURL, Token: 'token' })), 200)
  assert.deepEqual(subscribe.mock.calls[0].arguments, [SubscribeURL])
  assert.deepEqual(taken, [])
})
