import { createServer } from 'node:http'
import { sesWebhook } from './ses-webhook.js'

const { SNS_TOPIC_ARN, PORT = '8080' } = process.env
if (SNS_TOPIC_ARN === undefined) throw new Error('SNS_TOPIC_ARN: whose notifications are to be taken?')

function onNotification({ report, diagnoses }) {
  report.recipients.forEach(({ address, reply }, place) => {
    const { kind, label } = report.events[place]
    const diagnosis = diagnoses[place]
    // Nothing failed for one who complains: there the label says whether to stop.
    const suppress = diagnosis?.suppress ?? label?.meaning?.suppress ?? false
    console.log(JSON.stringify({ address, kind, cause: diagnosis?.cause ?? null, suppress, reply }))
  })
}

createServer(sesWebhook({ topicArn: SNS_TOPIC_ARN, onNotification })).listen(Number(PORT))
