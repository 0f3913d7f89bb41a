import { setTimeout as wait } from 'node:timers/promises'
import { createTransport } from 'nodemailer'
import { recipient, sendRound } from './send-round.js'

const { SMTP_URL, MAIL_FROM } = process.env
const transport = createTransport(SMTP_URL)
const message = { from: MAIL_FROM, subject: 'Your invoice', text: 'It is ready.' }

const MINUTE = 60_000
const now = () => new Date().toISOString()
const recipients = process.argv.slice(2).map((address) => recipient(address, now()))

while (recipients.some(({ state }) => state === 'waiting')) {
  const toMend = await sendRound(transport, message, recipients, now())
  if (toMend !== null) throw new Error(`${toMend.title}: ${toMend.explanation}`)
  for (const { to, state, due, why } of recipients) console.log({ to, state, due, why })
  await wait(MINUTE)
}
