import type { SQSBatchResponse, SQSEvent } from 'aws-lambda'
import { diagnose } from 'ndr-doctor'
import { diagnoseIntake } from 'ndr-doctor/intake'
import { readAmazonSes } from 'ndr-doctor/intake/amazon-ses'

/** Puts a result under its id; a table takes it only where the id is new (DynamoDB: `attribute_not_exists(id)`). */
type Put = (id: string, result: object) => Promise<void>
/** Reads an object of S3. */
type Read = (bucket: string, key: string) => Promise<Uint8Array>

/** The part that is read of what a receipt rule of SES says of a mail that came in. */
interface Received {
  readonly notificationType: 'Received'
  readonly mail: { readonly messageId: string; readonly source: string; readonly destination: string[] }
  readonly receipt: { readonly action: { readonly bucketName: string; readonly objectKey: string } }
}

/** A function behind an SQS queue that subscribes to the SNS topics of SES. */
export function handlerWith(put: Put, read: Read): (event: SQSEvent) => Promise<SQSBatchResponse> {
  async function take(body: string): Promise<void> {
    const { MessageId, Message } = JSON.parse(body) as { MessageId: string; Message: string }
    const notification = JSON.parse(Message) as Received | { readonly notificationType?: string }
    if (!('receipt' in notification)) {
      // SES has read the bounce itself (Bounce, Complaint, Delivery, DeliveryDelay).
      return put(MessageId, diagnoseIntake(readAmazonSes(body)))
    }
    // A bounce that a receipt rule has put into S3.
    const { mail, receipt } = notification
    const bytes = await read(receipt.action.bucketName, receipt.action.objectKey)
    const envelope = { mailFrom: mail.source, rcptTo: mail.destination }
    await put(mail.messageId, { envelope, ...(await diagnose(bytes)) })
  }

  // A record that fails comes again, and after some times it goes to the dead-letter queue of the SQS queue. The event
  // source mapping needs `ReportBatchItemFailures`.
  return async ({ Records }) => {
    const outcomes = await Promise.allSettled(Records.map(({ body }) => take(body)))
    const failed = Records.filter((_, place) => outcomes[place]?.status === 'rejected')
    return { batchItemFailures: failed.map(({ messageId }) => ({ itemIdentifier: messageId })) }
  }
}
