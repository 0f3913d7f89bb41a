import { decodeCharset } from './charset.ts'
import { readContentType, type ContentType } from './content-type.ts'
import { Header } from './header.ts'
import { htmlToText } from './html.ts'
import type { Octets } from './octets.ts'
import { decodeTransfer } from './transfer-encoding.ts'

/** One MIME entity (RFC 2045 section 2.4): its header, its body as it stands, and the parts of a multipart. */
export class Part {
  readonly header: Header
  readonly contentType: ContentType
  /** As it stands in the message: octets, transfer encoding still on. For a multipart, what stands before its parts. */
  readonly body: Octets
  readonly parts: Part[] = []
  /** How much of the body is decoded, in octets. */
  readonly #limit: number
  #text: string | undefined

  constructor(
    header: Header,
    body: Octets,
    limit: number,
    contentType = readContentType(header.raw('content-type')),
  ) {
    this.header = header
    this.contentType = contentType
    this.body = body
    this.#limit = limit
  }

  /** Lower-case media type; `text/plain` where none is given (RFC 2045 section 5.2). */
  get type(): string {
    return this.contentType.type === '' ? 'text/plain' : this.contentType.type
  }

  get charset(): string {
    return this.contentType.parameters.get('charset') ?? ''
  }

  get transferEncoding(): string {
    return (this.#transferEncoding ??= firstWord(this.header.raw('content-transfer-encoding')).toLowerCase())
  }
  #transferEncoding: string | undefined

  /** The body was longer than the limit for text. */
  get isCut(): boolean {
    return this.body.length > this.#limit
  }

  /** The body without its transfer encoding. */
  octets(): Octets {
    const body = this.isCut ? this.body.slice(0, this.#limit) : this.body
    return decodeTransfer(body, this.transferEncoding)
  }

  /** The body as text: decoded, HTML reduced to its text. */
  text(): string {
    if (this.#text === undefined) {
      const decoded = withLineFeeds(decodeCharset(this.octets(), this.charset))
      this.#text = this.type === 'text/html' ? htmlToText(decoded) : decoded
    }
    return this.#text
  }

  /** Puts in the text that another decoder made of the body. */
  setText(text: string): void {
    this.#text = this.type === 'text/html' ? htmlToText(text) : text
  }

  /** What stands before the first part of a multipart, as a text part: some writers say all they have to say there. */
  preamble(): Part {
    return new Part(new Header([]), this.body, this.#limit)
  }
}

/** What stands before a comment or parameters. */
function firstWord(value: Octets): string {
  const end = value.search(/[\s;(]/)
  return end < 0 ? value : value.slice(0, end)
}

/** Line ends as LF: those of a text that was encoded are still as they were. */
function withLineFeeds(text: string): string {
  return text.includes('\r') ? text.replaceAll('\r\n', '\n').replaceAll('\r', '\n') : text
}
