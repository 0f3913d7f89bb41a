import { createReadStream } from 'node:fs'
import { opendir, rename } from 'node:fs/promises'
import { join } from 'node:path'
import { readMail, type Incoming } from '../mail.ts'

/** The new mails of a Maildir. One that the queue has goes from `new` to `cur`, and is not found again. */
export async function* readMaildir(maildir: string, mostBytes: number): AsyncGenerator<Incoming> {
  for await (const { name } of await opendir(join(maildir, 'new'))) {
    if (name.startsWith('.')) continue
    const source = join(maildir, 'new', name)
    const accepted = () => rename(source, join(maildir, 'cur', `${name}:2,`))
    yield { ...(await readMail(createReadStream(source), mostBytes)), envelope: null, source, accepted }
  }
}
