import { createReadStream } from 'node:fs'
import { opendir } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { readMail, type Incoming } from '../mail.ts'

/**
 * Every file of a folder and the folders below it, one mail each, as objects lie in a bucket: the path is the key. They
 * stay where they are; one that the queue knows is not worked on again.
 */
export async function* readFolder(folder: string, mostBytes: number): AsyncGenerator<Incoming> {
  for await (const path of filesIn(folder)) {
    const mail = await readMail(createReadStream(path), mostBytes)
    yield { ...mail, envelope: null, source: relative(folder, path) }
  }
}

async function* filesIn(folder: string): AsyncGenerator<string> {
  for await (const entry of await opendir(folder)) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) yield* filesIn(path)
    else if (entry.isFile()) yield path
  }
}
