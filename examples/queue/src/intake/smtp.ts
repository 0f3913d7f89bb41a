import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from 'smtp-server'
import type { Inbox } from '../inbox.ts'
import { readMail } from '../mail.ts'

/** RFC 3463 sections 3.4 and 3.5: the sender's queue keeps the mail and tries again. */
const BUSY = Object.assign(new Error('4.3.2 Too many mails are waiting, try again later'), {
  responseCode: 451,
})

/** A server that bounces can be delivered to. It says 250 once the queue has the mail, and 451 while that is full. */
export function smtpServer(inbox: Inbox, mostBytes: number): SMTPServer {
  async function take(stream: SMTPServerDataStream, session: SMTPServerSession): Promise<void> {
    const mail = await readMail(stream, mostBytes)
    const { mailFrom, rcptTo } = session.envelope
    const envelope = {
      mailFrom: mailFrom === false ? '' : mailFrom.address,
      rcptTo: rcptTo.map(({ address }) => address),
    }
    if (!(await inbox.hasRoom())) throw BUSY
    await inbox.add([{ ...mail, envelope, source: session.remoteAddress }])
  }
  return new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    onData: (stream, session, answer) => void take(stream, session).then(() => answer(), answer),
  })
}
