import { defaultLimits, type Limits } from '../src/message/limits.ts'
import { readMessage } from '../src/message/message.ts'
import { Anatomy } from '../src/report/anatomy.ts'

/** The anatomy of a mail or a pasted text, as a string of Unicode. */
export function anatomyOf(text: string, limits: Partial<Limits> = {}): Anatomy {
  const all = { ...defaultLimits, ...limits }
  return new Anatomy(readMessage(Buffer.from(text), all), all)
}

/** A multipart/report (RFC 6522) of parts, each a media type and a body. */
export function reportOf(
  parts: readonly (readonly [type: string, body: string])[],
  { header = 'From: MAILER-DAEMON@example.com\nSubject: Undelivered Mail', type = 'delivery-status' } = {},
): string {
  const bodies = parts.map(([contentType, body]) => `--b\nContent-Type: ${contentType}\n\n${body}\n`)
  return `${header}\nContent-Type: multipart/report; report-type=${type}; boundary=b\n\n${bodies.join('')}--b--\n`
}
