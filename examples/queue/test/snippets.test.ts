/** The snippets of the guide, with the services played by the test. */
import assert from 'node:assert/strict'
import type { SQSEvent } from 'aws-lambda'
import type { EachBatchPayload, Kafka, Message } from 'kafkajs'
import type { Diagnosed } from 'ndr-doctor'
import { describe, test } from 'node:test'
import { handlerWith } from '../snippets/aws-lambda.ts'
import { consume } from '../snippets/kafka.ts'
import { idOf, mails } from './mails.ts'

const FEW = mails(3)

function eventOf(notifications: readonly object[]): SQSEvent {
  const bodies = notifications.map((notification, place) =>
    JSON.stringify({
      Type: 'Notification',
      MessageId: `sns-${place}`,
      Message: JSON.stringify(notification),
    }),
  )
  return { Records: bodies.map((body, place) => ({ messageId: `sqs-${place}`, body })) } as SQSEvent
}

describe('the function for AWS Lambda', () => {
  const bounce = {
    notificationType: 'Bounce',
    mail: { messageId: 'ses-1' },
    bounce: {
      bounceType: 'Permanent',
      bouncedRecipients: [{ emailAddress: 'a@example.org', diagnosticCode: 'smtp; 550 5.1.1 User unknown' }],
    },
  }
  const received = {
    notificationType: 'Received',
    mail: { messageId: 'ses-2', source: '<>', destination: ['bounces@example.com'] },
    receipt: { action: { type: 'S3', bucketName: 'mails', objectKey: 'a' } },
  }

  test('diagnoses what SES has read, and mails that it has put into S3', async () => {
    const results = new Map<string, object>()
    const handler = handlerWith(
      async (id, result) => void results.set(id, result),
      async (bucket, key) => (assert.deepEqual([bucket, key], ['mails', 'a']), FEW[0] as Buffer),
    )
    assert.deepEqual(await handler(eventOf([bounce, received])), { batchItemFailures: [] })
    const [read, raw] = [results.get('sns-0'), results.get('ses-2')] as [Diagnosed, Diagnosed]
    assert.equal(read.diagnoses[0]?.cause, 'recipient-unknown')
    assert.equal(raw.report.schemaVersion, 1)
  })

  test('gives back the records that failed, and no others', async () => {
    const handler = handlerWith(
      async () => {},
      () => Promise.reject(new Error('S3 is away')),
    )
    const { batchItemFailures } = await handler(eventOf([bounce, received]))
    assert.deepEqual(batchItemFailures, [{ itemIdentifier: 'sqs-1' }])
  })
})

test('the consumer of Kafka sends the results before it resolves the offset', async () => {
  const told: (Message[] | string)[] = []
  let eachBatch: ((payload: EachBatchPayload) => Promise<void>) | undefined
  const nothing = async () => {}
  await consume(
    {
      producer: () => ({
        connect: nothing,
        send: async ({ messages }: { messages: Message[] }) => void told.push(messages),
      }),
      consumer: () => ({
        connect: nothing,
        subscribe: nothing,
        run: async (options: { eachBatch: typeof eachBatch }) => void (eachBatch = options.eachBatch),
      }),
    } as unknown as Kafka,
    'diagnosis',
  )
  await eachBatch?.({
    batch: { messages: FEW.map((value) => ({ value, headers: {} })), lastOffset: () => '41' },
    resolveOffset: (offset: string) => void told.push(offset),
    heartbeat: nothing,
    isRunning: () => true,
    isStale: () => false,
  } as unknown as EachBatchPayload)
  const [messages, offset] = told as [Message[], string]
  assert.deepEqual(
    messages.map(({ key }) => key),
    FEW.map(idOf),
  )
  assert.equal(offset, '41')
})
