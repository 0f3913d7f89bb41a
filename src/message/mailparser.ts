/** What the platform can't decode, mailparser does: it is loaded when the first message needs it. */
import { decodeUnlabelled } from './charset.ts'
import { foreignParts, noteForeignPart } from './foreign-charset.ts'
import type { Message } from './message.ts'
import { bytesOf } from './octets.ts'
import type { Part } from './part.ts'

/** Decodes the parts that need it, each as a small message of its own. One that fails keeps what the platform makes of it. */
export async function decodeForeignParts(message: Message): Promise<void> {
  for (const part of foreignParts(message)) {
    const text = await decode(part)
    if (text === null) noteForeignPart(message, part)
    else part.setText(text)
  }
}

/** Null where mailparser doesn't know the charset: it then replaces what isn't ASCII, or guesses as is done here. */
async function decode(part: Part): Promise<string | null> {
  const octets = part.octets()
  const header = `MIME-Version: 1.0\r\nContent-Type: text/plain; charset="${part.charset.replaceAll(/[^\w.+:-]/g, '')}"\r\n\r\n`
  try {
    const { simpleParser } = await import('mailparser')
    const { text } = await simpleParser(Buffer.concat([Buffer.from(header), bytesOf(octets)]), LEAN)
    const isGuess = text?.trim() === decodeUnlabelled(octets).trim()
    return text === undefined || text.includes('\ufffd') || isGuess ? null : text
  } catch {
    return null
  }
}

/** mailparser's options that keep it from doing more than decoding. */
const LEAN = {
  keepDeliveryStatus: true,
  skipTextToHtml: true,
  skipImageLinks: true,
  skipTextLinks: true,
  skipHtmlToText: true,
} as const
