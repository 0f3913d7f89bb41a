/** What the platform can't decode, mailparser does: it is loaded when the first message needs it. */
import { knowsCharset } from './charset.ts'
import { bytesOf } from './octets.ts'
import type { Message } from './message.ts'
import type { Part } from './part.ts'

/** Whether a part must go through mailparser: text in a charset that TextDecoder doesn't know. */
function isForeign(part: Part): boolean {
  return part.parts.length === 0 && /^(?:text|message)\//.test(part.type) && !knowsCharset(part.charset)
}

/** Decodes the parts that need it, each as a small message of its own. A part that fails keeps what the platform makes of it. */
export async function decodeForeignParts(message: Message): Promise<void> {
  for (const part of message.root.walk()) if (isForeign(part)) await decodePart(part, message)
}

async function decodePart(part: Part, message: Message): Promise<void> {
  try {
    const { simpleParser } = await import('mailparser')
    const header = `MIME-Version: 1.0\r\nContent-Type: text/plain; charset="${part.charset.replaceAll(/[^\w.+:-]/g, '')}"\r\n\r\n`
    const parsed = await simpleParser(Buffer.concat([Buffer.from(header), bytesOf(part.octets())]), LEAN)
    if (typeof parsed.text === 'string') part.setText(parsed.text)
  } catch {
    message.problems.push({ code: 'charset-unknown', message: `the charset ${part.charset} is not known` })
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
