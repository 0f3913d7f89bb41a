import { createHash } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fixtures } from 'ndr-doctor/fixtures'

const texts = fixtures.map(({ text }) => text)

/** So many mails, no two alike. */
export function mails(count: number): Buffer[] {
  return Array.from({ length: count }, (_, place) =>
    Buffer.from(`X-Number: ${place}\r\n${texts[place % texts.length]}`, 'latin1'),
  )
}

export function idOf(mail: Buffer): string {
  return createHash('sha256').update(mail).digest('hex')
}

/** Makes a Maildir of them. */
export async function makeMaildir(folder: string, mails: readonly Buffer[]): Promise<string> {
  const maildir = join(folder, 'Maildir')
  for (const part of ['new', 'cur', 'tmp']) await mkdir(join(maildir, part), { recursive: true })
  await Promise.all(
    mails.map((mail, place) => writeFile(join(maildir, 'new', `1763812800.M${place}.mx.example.org`), mail)),
  )
  return maildir
}
