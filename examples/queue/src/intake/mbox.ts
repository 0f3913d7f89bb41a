import { createReadStream } from 'node:fs'
import { mboxReader } from 'mbox-reader'
import { readMail, type Incoming } from '../mail.ts'

/** The messages of a mailbox in the mbox format (RFC 4155), with the sender that stands in the `From ` line. */
export async function* readMbox(file: string, mostBytes: number): AsyncGenerator<Incoming> {
  let place = 0
  for await (const { content, returnPath } of mboxReader(createReadStream(file))) {
    place++
    const mailFrom = returnPath === 'MAILER-DAEMON' ? '' : returnPath
    const mail = await readMail(chunksOf(content), mostBytes)
    yield { ...mail, envelope: { mailFrom, rcptTo: [] }, source: `${file}:${place}` }
  }
}

/** The reader takes off the end of the last line. */
async function* chunksOf(content: Buffer): AsyncGenerator<Buffer> {
  yield content
  yield Buffer.from('\n')
}
