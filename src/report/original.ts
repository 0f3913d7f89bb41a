import { readHeader, type Header } from '../message/header.ts'
import type { Anatomy } from './anatomy.ts'
import { readDate } from './date.ts'
import type { Original } from './report.ts'

/** The message that a report is about: returned, or at least described; null where it is neither. */
export function originalOf(anatomy: Anatomy): Original | null {
  return readOriginal(anatomy.original) ?? describedOriginal(anatomy)
}

/** Reads the header of the returned message; null where none came back. */
export function readOriginal(header: Header | null): Original | null {
  if (header === null || header.fields.length === 0) return null
  const value = (name: string) => (header.has(name) ? header.text(name) : null)
  const messageId = value('message-id')
  return {
    messageId: messageId === null ? null : (ID.exec(messageId)?.[0] ?? messageId),
    inReplyTo: ID.exec(header.raw('in-reply-to'))?.[0] ?? null,
    references: header.raw('references').match(/<[^<>\s]+>/g) ?? [],
    subject: value('subject'),
    from: value('from'),
    to: value('to'),
    date: readDate(header.raw('date')),
    listId: /<([^<>]+)>/.exec(header.raw('list-id'))?.[1] ?? value('list-id'),
    headers: header.fields.map((field) => ({ name: field.name, value: header.decode(field.value) })),
  }
}

const SUBJECT_LINE =
  /^[ \t]*(?:the subject of the message is|subject|betreff|objet|oggetto|asunto|assunto|onderwerp|件名)\s*:\s*(\S.*)$/im
const MESSAGE_ID_LINE = /^[ \t]*(?:the original )?message[- ]?id\s*:\s*(<[^<>\s@]+@[^<>\s]+>)/im

/**
 * What a report says about a message that it doesn't return: Original-Message-ID (RFC 8098 section 3.2.5), In-Reply-To
 * (RFC 5322 section 3.6.4), or lines such as `The subject of the message is:`. Null where it says nothing.
 */
export function describedOriginal(anatomy: Anatomy): Original | null {
  const stated =
    anatomy.disposition?.get('original-message-id') ?? anatomy.feedback?.get('original-message-id')
  const text = anatomy.human.slice(0, 8000)
  const replied = anatomy.header.raw('in-reply-to')
  const messageId =
    ID.exec(stated ?? '')?.[0] ?? MESSAGE_ID_LINE.exec(text)?.[1] ?? ID.exec(replied)?.[0] ?? null
  const subject = SUBJECT_LINE.exec(text)?.[1]?.trim() ?? null
  if (messageId === null && subject === null) return null
  return {
    messageId,
    inReplyTo: null,
    references: [],
    subject,
    from: null,
    to: null,
    date: null,
    listId: null,
    headers: [],
  }
}

const ID = /<[^<>]+>/

/** The header at the start of a returned copy that stands in a text, quoted or not. */
export function headerOfCopy(copy: string, limit: number): Header {
  const lines = copy.slice(0, limit)
  const quote = /^[ \t]*[>|][ \t]?/.test(lines) ? lines.replaceAll(/^[ \t]*[>|][ \t]?/gm, '') : lines
  const dedented = /^[ \t]+[A-Za-z-]+:/.test(quote)
    ? quote.replaceAll(/^[ \t]{1,8}(?=[A-Za-z][A-Za-z-]+:)/gm, '')
    : quote
  return readHeader(dedented, 0, dedented.length, limit).header
}
