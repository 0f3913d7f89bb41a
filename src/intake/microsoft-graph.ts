/**
 * ndr-doctor/intake/microsoft-graph: reports in a mailbox, as Microsoft Graph gives them.
 *
 * @module
 */
import { parseReport } from '../core-verbs.ts'
import { defaultLimits } from '../message/limits.ts'
import type { IntakeResult } from './intake-result.ts'
import { bodyOf, readPayload, type Place } from '../payload/payload.ts'

export type * from './intake-result.ts'

/**
 * The parts of a message resource that are read. `toRecipients` is not: of a report it names at times the mailbox, at times
 * the recipients that failed.
 */
export interface GraphMessage {
  subject?: string | null
  from?: { emailAddress?: { address?: string | null; name?: string | null } } | null
  receivedDateTime?: string | null
  internetMessageId?: string | null
  /** Only there where `$select` asks for it. */
  internetMessageHeaders?: { name: string; value: string }[] | null
  body?: { contentType: 'text' | 'html'; content: string } | null
  /** The MIME content of the message, where the caller puts it here. */
  $value?: string | null
}

/**
 * Reads a message of Microsoft Graph: its MIME content (`/messages/{id}/$value`) as text or bytes, or the message resource,
 * parsed or as JSON text. A resource has no more than the part for people; the MIME content has the status part too.
 *
 * @throws TypeError that names the place where something else was expected.
 */
export function readMicrosoftGraph(payload: unknown): IntakeResult {
  const mime = bodyOf(payload)
  if (mime !== null && !mime.trimStart().startsWith('{')) {
    return resultOf(ArrayBuffer.isView(payload) ? (payload as Uint8Array) : mime, null)
  }
  const message = readPayload(payload)
  const content = message.at('$value').textIfAny(defaultLimits.bytes)
  return resultOf(content ?? mimeOf(message), message.at('receivedDateTime').instantIfAny())
}

function resultOf(mime: string | Uint8Array, at: string | null): IntakeResult {
  const report = parseReport(mime)
  const { schemaVersion, kind, generator, reportingMta, recipients, original, problems } = report
  return {
    schemaVersion,
    from: 'microsoft-graph',
    kind,
    generator,
    reportingMta,
    recipients,
    events: recipients.map(({ action }) => ({
      name: MESSAGE,
      kind: action ?? kind,
      label: null,
      at,
      messageId: original?.messageId ?? null,
      serviceMessageId: null,
    })),
    ignored: recipients.length === 0 ? [MESSAGE] : [],
    original,
    problems,
  }
}

/** Name of the only resource that is read. */
const MESSAGE = 'message'

/** The resource as a mail of one part, which holds its text in UTF-8 whatever the report itself was written in. */
function mimeOf(message: Place): Uint8Array {
  const body = message.at('body')
  if (body.isAbsent) throw message.wrong('MIME content, or a message resource with a body')
  const type = body.at('contentType').text().toLowerCase()
  if (type !== 'text' && type !== 'html') throw body.at('contentType').wrong('text or html')
  const fields = [
    ...headerOf(message),
    'MIME-Version: 1.0',
    `Content-Type: text/${type === 'html' ? 'html' : 'plain'}; charset=utf-8`,
    'Content-Transfer-Encoding: 8bit',
  ]
  const content = body.at('content').textIfAny(defaultLimits.bytes) ?? ''
  return new TextEncoder().encode(`${fields.join('\r\n')}\r\n\r\n${content}`)
}

/** RFC 5322 section 2.2; a name longer than this is none that a mail system writes. */
const FIELD_NAME = /^[!-9;-~]{1,80}$/
/** How the parts of the MIME content were written, which the resource no longer has. */
const OF_CONTENT = /^(?:content-|mime-version$)/i

function headerOf(message: Place): string[] {
  const headers = message.at('internetMessageHeaders').itemsIfAny()
  const fields = headers.map(
    (header) => [header.at('name').textIfAny() ?? '', header.at('value').textIfAny()] as const,
  )
  const address = message.at('from').at('emailAddress')
  const mailbox = `"${address.at('name').textIfAny() ?? ''}" <${address.at('address').textIfAny() ?? ''}>`
  const described =
    fields.length > 0
      ? fields
      : ([
          ['From', address.isAbsent ? null : mailbox],
          ['Subject', message.at('subject').textIfAny()],
          ['Message-ID', message.at('internetMessageId').textIfAny()],
          ['Date', message.at('receivedDateTime').textIfAny()],
        ] as const)
  return described.flatMap(([name, value]) =>
    value === null || !FIELD_NAME.test(name) || OF_CONTENT.test(name)
      ? []
      : [`${name}: ${value.replaceAll(/\s+/g, ' ')}`],
  )
}
