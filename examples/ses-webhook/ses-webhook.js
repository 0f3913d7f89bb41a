import { text } from 'node:stream/consumers'
import { promisify } from 'node:util'
import { diagnoseIntake } from 'ndr-doctor/intake'
import { readAmazonSes } from 'ndr-doctor/intake/amazon-ses'
import MessageValidator from 'sns-validator'

/** SNS sends at most 256 KiB of message; as JSON within JSON it grows. In octets. */
const LONGEST_BODY = 1024 * 1024

const validator = new MessageValidator()
const checkSignature = promisify((message, done) => validator.validate(message, done))

/**
 * A listener for `node:http` that hands every notification of the topic, diagnosed, to `onNotification`.
 *
 * SNS tries again after an answer of 5xx, so nothing is lost where `onNotification` throws or the certificate of the
 * signature is out of reach. It may also deliver twice.
 */
export function sesWebhook({ topicArn, onNotification }) {
  return async (request, response) => {
    const status = await take(request, topicArn, onNotification).catch((error) => {
      console.error(error)
      return 500
    })
    response.writeHead(status).end()
  }
}

/** Takes one request, and gives the status code to answer with. */
async function take(request, topicArn, onNotification) {
  if (request.method !== 'POST') return 405
  if (!(Number(request.headers['content-length']) <= LONGEST_BODY)) return 413
  const message = parse(await text(request))
  // Anybody can have a topic, and Amazon signs what comes from it: the signature alone doesn't say that it is ours.
  if (message?.TopicArn !== topicArn) return 403
  await checkSignature(message)
  switch (message.Type) {
    case 'SubscriptionConfirmation':
      return (await fetch(message.SubscribeURL)).ok ? 200 : 502
    case 'Notification':
      await onNotification(diagnoseIntake(readAmazonSes(message)))
  }
  return 200
}

function parse(body) {
  try {
    return JSON.parse(body)
  } catch {
    return null
  }
}
