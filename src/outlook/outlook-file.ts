/** An Outlook file (.msg, MS-OXMSG): read by @kenjiuno/msgreader, which is loaded when the first one comes. */
import type MsgReader from '@kenjiuno/msgreader'
import type { Limits } from '../message/limits.ts'
import { readAttached, type Message } from '../message/message.ts'
import { isSound } from './compound-file.ts'
import { readItem } from './item.ts'
import { mailOfItem } from './mail-of-item.ts'

/** The package that reads Outlook files: an optional peer dependency. */
const PACKAGE = '@kenjiuno/msgreader'

/** Makes a reader of a file. */
export type MakesReader = (file: ArrayBuffer) => MsgReader

/**
 * Reads the item in an Outlook file that was recognised. Never throws: where no item can be read, the message comes back
 * with a problem that says why.
 */
export async function readOutlookFile(
  recognised: Message,
  bytes: Uint8Array,
  limits: Readonly<Limits>,
  load: () => Promise<MakesReader> = loadReader,
): Promise<Message> {
  const unread = (message: string): Message => ({
    ...recognised,
    problems: [{ code: 'outlook-file-unread', message }],
  })
  if (bytes.length > limits.bytes) return unread(`the Outlook file is longer than ${limits.bytes} bytes`)
  if (!isSound(bytes)) return unread('the Outlook file is damaged')
  let makeReader: MakesReader
  try {
    makeReader = await load()
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND'
    const why = isMissing ? `install ${PACKAGE}` : `${PACKAGE} could not be loaded`
    return unread(`to read Outlook files (.msg), ${why}`)
  }
  try {
    const octets = mailOfItem(readItem(makeReader(new Uint8Array(bytes).buffer)))
    return { ...readAttached(octets, limits, []), input: 'outlook-file' }
  } catch {
    return unread('the file holds no Outlook item that can be read')
  }
}

async function loadReader(): Promise<MakesReader> {
  const { default: loaded } = await import('@kenjiuno/msgreader')
  // Node.js hands over the whole of a CommonJS module as its default, a bundler what it calls its default.
  const Reader = 'default' in loaded ? (loaded.default as typeof loaded) : loaded
  return (file) => new Reader(file)
}
