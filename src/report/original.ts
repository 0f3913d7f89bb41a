import { decodeField, readHeader, type Header } from '../message/header.ts'
import { readDate } from './date.ts'
import type { Original } from './report.ts'

/** Reads the header of the returned message. */
export function readOriginal(header: Header): Original | null {
  if (header.fields.length === 0) return null
  const value = (name: string) => (header.has(name) ? header.text(name) : null)
  const messageId = value('message-id')
  return {
    messageId: messageId === null ? null : (/<[^<>]+>/.exec(messageId)?.[0] ?? messageId),
    subject: value('subject'),
    from: value('from'),
    to: value('to'),
    date: readDate(header.raw('date')),
    headers: header.fields.map((field) => ({ name: field.name, value: decodeField(field.value) })),
  }
}

/** The header at the start of a returned copy that stands in a text, quoted or not. */
export function headerOfCopy(copy: string, limit: number): Header {
  const lines = copy.slice(0, limit)
  const quote = /^[ \t]*[>|][ \t]?/.test(lines) ? lines.replaceAll(/^[ \t]*[>|][ \t]?/gm, '') : lines
  const dedented = /^[ \t]+[A-Za-z-]+:/.test(quote)
    ? quote.replaceAll(/^[ \t]{1,8}(?=[A-Za-z][A-Za-z-]+:)/gm, '')
    : quote
  return readHeader(dedented, 0, dedented.length, limit).header
}
