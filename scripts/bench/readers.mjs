// Who reads a message, each by what its own documentation says is the way to read a bounce.
import { fileURLToPath } from 'node:url'

const dist = (name) => new URL(`../../dist/${name}`, import.meta.url).href

/** mailparser's options that keep it from doing more than a reader of reports needs. */
const LEAN = {
  keepDeliveryStatus: true,
  ignoreEmbedded: true,
  skipTextToHtml: true,
  skipImageLinks: true,
  skipTextLinks: true,
  keepCidLinks: true,
}

/** What the others are measured by. */
export const yardstick = 'mailparser simpleParser, lean'

const makers = {
  [yardstick]: async () => {
    const { simpleParser } = await import('mailparser')
    return (bytes) => simpleParser(bytes, LEAN)
  },
  'postal-mime': async () => {
    const { default: PostalMime } = await import('postal-mime')
    return (bytes) => PostalMime.parse(bytes)
  },
  'bounce-handler': async () => {
    const { BounceHandler } = (await import('bounce-handler')).default
    return (bytes) => new BounceHandler().parse_email(bytes.toString())
  },
  // It reads the text of a bounce, and leaves it to mailparser to find that text.
  'mailparser + email-bounce-parser': async () => {
    const { simpleParser } = await import('mailparser')
    const { default: EmailBounceParser } = await import('email-bounce-parser')
    return async (bytes) => new EmailBounceParser().read((await simpleParser(bytes, LEAN)).text ?? '')
  },
  'ndr-doctor diagnose': async () => {
    const { diagnose } = await import(dist('index.js'))
    return (bytes) => diagnose(bytes)
  },
  'ndr-doctor/core diagnose': async () => {
    const { diagnose } = await import(dist('core.js'))
    return (bytes) => diagnose(bytes)
  },
}

export const names = Object.keys(makers)

/** The reader of this name; null where its package is not installed, or was not built for this machine. */
export async function readerOf(name) {
  try {
    return await makers[name]()
  } catch (error) {
    if (error.code === 'ERR_MODULE_NOT_FOUND' || error.code === 'MODULE_NOT_FOUND') return null
    throw error
  }
}

/** Where the bundled fixtures stand. */
export const fixtures = fileURLToPath(new URL('../../fixtures', import.meta.url))
