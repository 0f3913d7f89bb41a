import { createHash } from 'node:crypto'
import type { Consumer, Kafka, KafkaMessage, Message } from 'kafkajs'
import { diagnose } from 'ndr-doctor'

/** A mail of the topic of bounces -> its result, under the hash of the mail as its key. */
async function resultOf({ value, headers }: KafkaMessage): Promise<Message> {
  const mail = value ?? Buffer.alloc(0)
  const id = createHash('sha256').update(mail).digest('hex')
  const mailFrom = headers?.['mail-from']?.toString() ?? null
  return { key: id, value: JSON.stringify({ id, mailFrom, ...(await diagnose(mail)) }) }
}

/**
 * Starts one of as many consumers as the topic has partitions.
 *
 * The results of a batch are sent before its offset is committed: none is lost. A batch that comes again, after a
 * rebalance or a crash, gives the same results under the same keys: `diagnoses` is a compacted topic, which keeps one.
 */
export async function consume(kafka: Kafka, groupId: string): Promise<Consumer> {
  const producer = kafka.producer({ idempotent: true })
  const consumer = kafka.consumer({ groupId })
  await Promise.all([producer.connect(), consumer.connect()])
  await consumer.subscribe({ topics: ['bounces'], fromBeginning: true })
  await consumer.run({
    eachBatchAutoResolve: false,
    async eachBatch({ batch, resolveOffset, heartbeat, isRunning, isStale }) {
      const messages = []
      for (const message of batch.messages) {
        if (!isRunning() || isStale()) return
        messages.push(await resultOf(message))
        await heartbeat()
      }
      await producer.send({ topic: 'diagnoses', acks: -1, messages })
      resolveOffset(batch.lastOffset())
    },
  })
  return consumer
}
