import { ImapFlow } from 'imapflow'
import { watchMailbox } from './watch-mailbox.js'

// imaps://user:password@mail.example.com, with %40 for an @ in the user's name
const { protocol, hostname, port, username, password } = new URL(process.env.IMAP_URL)
const secure = protocol === 'imaps:'

const client = new ImapFlow({
  host: hostname,
  port: Number(port || (secure ? 993 : 143)),
  secure,
  auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) },
  logger: false,
})
await client.connect()

for await (const { report, diagnoses } of watchMailbox(client, { mailbox: 'INBOX', filed: 'Diagnosed' })) {
  report.recipients.forEach(({ address, reply }, place) => {
    const diagnosis = diagnoses[place]
    if (diagnosis === null) return // delivered, or an automatic answer
    const { cause, title, fixedBy, suppress } = diagnosis
    console.log(JSON.stringify({ address, cause, title, fixedBy, suppress, reply }))
  })
}
throw new Error('the server closed the connection')
